/** Who volunteers: what they can, when they are free, how far they go, and whether they are vetted; not what they are asked. */
package vn.nhipcau.volunteering.volunteer;
