/** Geometry of the small pictures that the server draws as SVG: numbers in, coordinates out; knows neither pages nor records. */
package vn.nhipcau.platform.web.shape;
