package vn.nhipcau.organisation.transfer;

import java.util.List;

/** A row of a file with what is said about it, in the reader's language. */
public record ImportLine(int number, String staffCode, String fullName, String place, List<Said> notes) {

    /**
     * One thing said.
     *
     * @param mark wrong, warned, created, changed or ended
     * @param cell "D17"; empty when it is about the row
     * @param label the mark in words
     */
    public record Said(String mark, String cell, String label, String text) {

        public String getTone() {
            return switch (mark) {
                case "wrong", "warned" -> "warn";
                case "created" -> "ok";
                case "changed" -> "wait";
                default -> "quiet";
            };
        }
    }
}
