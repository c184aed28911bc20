/** Starts the embedded database of development and tests, and fills an empty database; never used to read or write records. */
package vn.nhipcau.platform.database;
