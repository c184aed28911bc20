/** A civil servant's own way: what the post requires, what is held, and the class that comes next. Holds no records. */
package vn.nhipcau.training.path;
