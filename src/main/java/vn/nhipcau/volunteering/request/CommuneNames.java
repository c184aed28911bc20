package vn.nhipcau.volunteering.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.organisation.unit.Units;
import vn.nhipcau.platform.text.Folded;

/** Finds the commune a person means: "tra my", "Xã Trà My" or 20900. */
@ApplicationScoped
class CommuneNames {

    @Inject
    Units units;

    /** Communes where people live, and so somebody can help; Hoàng Sa has none. */
    List<Unit> all() {
        return units.communes().stream()
                .filter(unit -> unit.population != null && unit.population > 0)
                .toList();
    }

    /** One if it is clear, several if it may be more than one, none if nothing is like it. */
    List<Unit> meant(String typed) {
        String text = Folded.of(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        List<Unit> all = all();
        for (Predicate<Unit> way : ways(text)) {
            List<Unit> found = all.stream().filter(way).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** From the surest to the vaguest. */
    private static List<Predicate<Unit>> ways(String text) {
        return List.of(
                unit -> unit.code.equals(text),
                unit -> Folded.of(unit.nameVi).equals(text)
                        || Folded.of(unit.nameEn).equals(text),
                unit -> bare(unit).equals(text),
                unit -> Folded.of(unit.nameVi).contains(text));
    }

    private static String bare(Unit unit) {
        return Folded.of(unit.nameVi).replaceFirst("^(phuong|xa|dac khu) ", "");
    }
}
