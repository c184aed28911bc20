/** Courses, classes, enrolment and the learner's path; what a level is and who holds it belongs to competency. */
package vn.nhipcau.training;
