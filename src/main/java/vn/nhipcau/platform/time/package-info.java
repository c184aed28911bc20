/** The one clock, in the city's time zone; when offices work and when they are closed. Who is free when belongs to others. */
package vn.nhipcau.platform.time;
