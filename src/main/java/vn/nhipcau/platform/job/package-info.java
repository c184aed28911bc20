/** Work that comes round by itself on every replica, at a pace that no change of the clock disturbs; what is done belongs to others. */
package vn.nhipcau.platform.job;
