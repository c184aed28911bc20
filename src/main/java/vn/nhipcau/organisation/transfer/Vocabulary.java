package vn.nhipcau.organisation.transfer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.nhipcau.organisation.staff.AssignmentKind;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.language.Texts;
import vn.nhipcau.platform.text.Folded;

/** The words of staff files: written in one language, understood in both, without accents and by their own names too. */
@ApplicationScoped
class Vocabulary {

    static final String BUNDLE = "transfer";

    @Inject
    Texts texts;

    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, AssignmentKind> kinds = new HashMap<>();

    @PostConstruct
    void learn() {
        for (Column column : Column.values()) {
            columns.put(Folded.of(column.name()), column);
            for (Language language : Language.values()) {
                columns.put(Folded.of(heading(column, language)), column);
            }
        }
        for (AssignmentKind kind : AssignmentKind.values()) {
            kinds.put(Folded.of(kind.name()), kind);
            for (Language language : Language.values()) {
                kinds.put(Folded.of(word(kind, language)), kind);
            }
        }
    }

    Optional<Column> column(String heading) {
        return Optional.ofNullable(columns.get(Folded.of(heading)));
    }

    Optional<AssignmentKind> kind(String word) {
        return Optional.ofNullable(kinds.get(Folded.of(word)));
    }

    String heading(Column column, Language language) {
        return texts.text(language, BUNDLE, column.key());
    }

    String word(AssignmentKind kind, Language language) {
        return texts.text(language, BUNDLE, key(kind));
    }

    static String key(AssignmentKind kind) {
        return "kind_" + kind.name();
    }
}
