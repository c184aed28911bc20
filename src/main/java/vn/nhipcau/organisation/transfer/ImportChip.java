package vn.nhipcau.organisation.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nhipcau.platform.web.Forms;

/** A filter of the preview with the number of rows it shows; {@code show} is empty for all. */
public record ImportChip(String show, String label, int count, boolean current) {

    /** Those that show something, all rows first. */
    static List<ImportChip> of(Tally tally, String shown, Forms forms) {
        if (tally == null) {
            return List.of();
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("", tally.rowTotal());
        counts.put("wrong", tally.wrong());
        counts.put("warned", tally.warned());
        counts.put("created", tally.created());
        counts.put("changed", tally.changed());
        counts.put("ended", tally.ended());
        counts.put("same", tally.same());
        return counts.entrySet().stream()
                .filter(count -> count.getKey().isEmpty() || count.getValue() > 0)
                .map(count -> new ImportChip(
                        count.getKey(),
                        forms.text(Vocabulary.BUNDLE, count.getKey().isEmpty() ? "chip_all" : "chip_" + count.getKey()),
                        count.getValue(),
                        count.getKey().equals(shown == null ? "" : shown)))
                .toList();
    }
}
