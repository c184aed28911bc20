package vn.nhipcau.organisation.directory;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.web.Choice;

/** Names in the language of the page: {@code {unit.called}}, {@code {position.called}}, {@code {position.officeCalled}}. */
@TemplateExtension
public final class Names {

    private Names() {}

    public static String called(Unit unit, @TemplateAttribute("locale") Object locale) {
        return unit.name(language(locale));
    }

    public static String called(Position position, @TemplateAttribute("locale") Object locale) {
        return position.title(language(locale));
    }

    public static String officeCalled(Position position, @TemplateAttribute("locale") Object locale) {
        return position.office(language(locale));
    }

    /** A constant as an address writes it: {@code special-zone}. */
    public static String word(Enum<?> constant) {
        return Choice.word(constant);
    }

    private static Language language(Object locale) {
        return locale instanceof Locale known ? Language.of(known.getLanguage()).orElse(Language.VI) : Language.VI;
    }
}
