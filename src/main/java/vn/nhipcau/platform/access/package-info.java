/** Who is asking and what they may see: roles, the signed-in person, the units in reach; the records behind it belong to organisation. */
package vn.nhipcau.platform.access;
