/** Rows that say who did what, on whom, when and from where; written once, never changed. */
package vn.nhipcau.platform.audit;
