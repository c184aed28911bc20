package vn.nhipcau.platform.language;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A text of a message bundle whose key is known only while running: menu items, refusals, subjects of mail. */
@ApplicationScoped
public class Texts {

    @Inject
    Engine engine;

    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /**
     * The text of a key in a language.
     *
     * @param values in the order of the message's parameters, all of which must be strings
     */
    public String text(Language language, String bundle, String key, Object... values) {
        Template template = templates.computeIfAbsent(bundle + values.length, name -> parse(bundle, values.length));
        var filled = template.instance().setLocale(language.locale()).data("key", key);
        for (int i = 0; i < values.length; i++) {
            filled = filled.data("v" + i, String.valueOf(values[i]));
        }
        return filled.render();
    }

    private Template parse(String bundle, int count) {
        StringBuilder call = new StringBuilder("{").append(bundle).append(":message(key");
        for (int i = 0; i < count; i++) {
            call.append(", v").append(i);
        }
        return engine.parse(call.append(")}").toString());
    }
}
