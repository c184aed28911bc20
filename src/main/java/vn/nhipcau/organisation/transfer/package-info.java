/** Staff lists as files: import with preview, export, templates. What a person or a post is belongs to the rooms beside it. */
package vn.nhipcau.organisation.transfer;
