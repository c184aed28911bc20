/** What volunteers help with: the topics, the pictures that lead to them, and the words requests and volunteers share. */
package vn.nhipcau.volunteering.topic;
