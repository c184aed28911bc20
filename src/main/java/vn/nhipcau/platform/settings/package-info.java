/** What an operator must say before anything starts; the settings themselves belong to whoever uses them. */
package vn.nhipcau.platform.settings;
