/** What there is to master and what each position requires of it; nothing about any person. */
package vn.nhipcau.competency.framework;
