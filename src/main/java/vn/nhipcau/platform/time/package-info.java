/** The one clock, in the city's time zone. */
package vn.nhipcau.platform.time;
