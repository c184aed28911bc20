/** Fills an empty database once: the interface that packages implement, and the reader of the shipped facts. */
package vn.nhipcau.platform.starting;
