/** The catalogue: what can be learnt, where it leads, on what legal basis. Knows no class and no learner. */
package vn.nhipcau.training.course;
