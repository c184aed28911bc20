package vn.nhipcau.platform.web;

import java.util.List;

/** What a package adds to the menu; implementations are collected by CDI. */
public interface MenuSource {

    List<MenuItem> items();
}
