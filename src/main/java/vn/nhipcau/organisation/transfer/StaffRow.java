package vn.nhipcau.organisation.transfer;

import java.util.List;

/**
 * A row of a staff file.
 *
 * @param number as the spreadsheet program counts, from 1
 * @param cells text of each {@link Column}, by its ordinal; empty where there is none
 */
record StaffRow(int number, List<String> cells) {

    String text(Column column) {
        return cells.get(column.ordinal());
    }
}
