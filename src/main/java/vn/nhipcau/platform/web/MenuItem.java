package vn.nhipcau.platform.web;

import java.util.Set;

/**
 * An entry of the head's menu.
 *
 * @param order place in the menu, lower first
 * @param href where it leads
 * @param bundle message bundle of the label
 * @param key message key of the label
 * @param roles who sees it; empty for everybody, visitors included
 */
public record MenuItem(int order, String href, String bundle, String key, Set<String> roles) {}
