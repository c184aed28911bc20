/** Small facts about text: accent-free search forms and random codes. */
package vn.nhipcau.platform.text;
