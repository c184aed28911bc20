package vn.nhipcau.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;
import vn.nhipcau.platform.language.Texts;

/**
 * Checks a form by its Bean Validation annotations and says what is wrong in the reader's language. A constraint
 * without a message of its own reads {@code web:invalid_<Annotation>}; its own message is written "bundle:key".
 */
@ApplicationScoped
public class Forms {

    @Inject
    Validator validator;

    @Inject
    Texts texts;

    @Inject
    CurrentLanguage language;

    public FieldErrors check(Object form) {
        return errors(validator.validate(form));
    }

    /** A text for {@link FieldErrors#add} that a page finds itself. */
    public String text(String bundle, String key, Object... values) {
        return texts.text(language.get(), bundle, key, values);
    }

    FieldErrors errors(Set<? extends ConstraintViolation<?>> violations) {
        FieldErrors errors = new FieldErrors();
        violations.stream()
                .sorted((one, two) -> field(one).compareTo(field(two)))
                .forEach(violation -> errors.add(field(violation), message(violation)));
        return errors;
    }

    private String message(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        Object limit = limit(violation.getConstraintDescriptor().getAttributes());
        if (!template.startsWith("{")) {
            String[] own = template.split(":", 2);
            return text(own[0], own[1]);
        }
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return text("web", "invalid_" + constraint, limit);
    }

    private static Object limit(Map<String, Object> attributes) {
        Object max = attributes.getOrDefault("max", attributes.get("value"));
        return Integer.valueOf(Integer.MAX_VALUE).equals(max) ? attributes.get("min") : max == null ? "" : max;
    }

    private static String field(ConstraintViolation<?> violation) {
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            last = node.getName() == null ? last : node.getName();
        }
        return last;
    }
}
