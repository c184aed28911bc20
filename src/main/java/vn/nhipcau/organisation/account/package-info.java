/** Accounts of the identity provider: whom a first sign-in belongs to, and two records of one person made one. No passwords. */
package vn.nhipcau.organisation.account;
