/** Figures that operators watch; each is told by the package that knows it, and nobody else reads it. */
package vn.nhipcau.platform.watch;
