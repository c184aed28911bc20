/** The catalogue of positions, each with its version and legal basis. Posts that units have of them are staff. */
package vn.nhipcau.organisation.position;
