/** Sign-in with a real Keycloak and the realm file that is deployed. */
package vn.nhipcau.login;
