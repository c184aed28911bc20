/** Invented people and events that fill an empty product for development, tests and showing it; nothing may depend on it. */
package vn.nhipcau.demo;
