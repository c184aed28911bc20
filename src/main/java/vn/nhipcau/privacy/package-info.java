/** What people agreed to and may ask for: consent, notices; knows people only by a key. */
package vn.nhipcau.privacy;
