/** What a university's focal point sees of its own students: whether they are confirmed, where they serve next, with what hours; nothing of residents. */
package vn.nhipcau.volunteering.student;
