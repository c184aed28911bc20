package vn.nhipcau.organisation.transfer;

import vn.nhipcau.platform.web.Forms;

/** Says where in a file something was found. */
final class FoundCell {

    private FoundCell() {}

    /** "Ô D17: …", or the bare sentence where it is about no cell. */
    static String sentence(ImportLine.Said said, Forms forms) {
        return said.cell().isEmpty() ? said.text() : forms.text(Vocabulary.BUNDLE, "at_cell", said.cell(), said.text());
    }
}
