/** Classes and who learns in them: seats, waiting line, confirmations, rosters. What is learnt belongs to course, who is able to do what to competency. */
package vn.nhipcau.training.enrolment;
