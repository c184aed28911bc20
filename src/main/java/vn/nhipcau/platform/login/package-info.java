/** The way to the identity provider and back: courteous when it does not answer. Who somebody is, organisation says. */
package vn.nhipcau.platform.login;
