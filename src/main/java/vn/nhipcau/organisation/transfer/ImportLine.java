package vn.nhipcau.organisation.transfer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
    @JsonIgnoreProperties({"label", "tone", "placed"})
    public record Said(String mark, String cell, String label, String text) {

        /** Whether a person needs the cell: to mend it. */
        public boolean isPlaced() {
            return !cell.isEmpty() && (mark.equals("wrong") || mark.equals("warned"));
        }

        /** Without its label, for the second of a kind. */
        Said again() {
            return new Said(mark, cell, "", text);
        }

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
