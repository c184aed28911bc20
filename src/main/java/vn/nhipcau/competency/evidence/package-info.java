/** What people have shown they can do, the level that follows from it, and where they stand against their posts. For learning only, never a rating (R15). */
package vn.nhipcau.competency.evidence;
