package vn.nhipcau.organisation.unit;

/** positions.csv names one office for both kinds of unit: "Economic Division (commune) / … Division (ward)". */
public final class OfficeName {

    private OfficeName() {}

    /** The name an office bears in a unit of this kind (R08). */
    public static String of(String both, UnitKind kind) {
        String[] names = both.split(" / ");
        String chosen = names.length > 1 && kind == UnitKind.WARD ? names[1] : names[0];
        return names.length > 1 ? chosen.replaceFirst("\\s*\\([^)]*\\)$", "") : both;
    }
}
