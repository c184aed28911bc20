/** How the packaged application is entered: it looks at its settings first, and can rehearse a start for an image. */
package vn.nhipcau.platform.door;
