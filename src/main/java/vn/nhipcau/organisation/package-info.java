/** Units, positions, posts, people and their assignments: who works where. Nothing about what they can do; that is competency. */
package vn.nhipcau.organisation;
