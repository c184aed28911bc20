/** The two languages, the texts of the bundles, and how dates and numbers are written; no texts of its own. */
package vn.nhipcau.platform.language;
