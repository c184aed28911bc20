package vn.nhipcau.organisation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import vn.nhipcau.platform.language.Texts;
import vn.nhipcau.platform.web.CurrentLanguage;

/** Files as they leave: named in the reader's language and for the day, kept in no cache. */
@ApplicationScoped
class DownloadName {

    @Inject
    Texts texts;

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    Response answer(String key, FileFormat format, byte[] content) {
        String name = texts.text(language.get(), Vocabulary.BUNDLE, key) + "-" + LocalDate.now(clock) + "."
                + format.name().toLowerCase(Locale.ROOT);
        return Response.ok(content, format.mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
