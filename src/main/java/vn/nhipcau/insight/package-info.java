/** Pages that read across the packages: the home of each role, the city as a picture. Writes nothing. */
package vn.nhipcau.insight;
