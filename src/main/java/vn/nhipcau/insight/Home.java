package vn.nhipcau.insight;

import java.util.List;

/** What one role sees first. Implementations are collected by CDI. */
interface Home {

    /** The role it is made for. */
    String role();

    /** Lower wins where a person has several roles. */
    int order();

    /** At most three, the most urgent first. */
    List<HomeCard> cards();
}
