/** The consent ledger: who agreed to which purpose, in which words, when and how, and when it was withdrawn. */
package vn.nhipcau.privacy;
