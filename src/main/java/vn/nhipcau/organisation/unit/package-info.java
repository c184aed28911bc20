/** Units of the city's government as a tree: city, departments, communes and their offices. Who works there is staff. */
package vn.nhipcau.organisation.unit;
