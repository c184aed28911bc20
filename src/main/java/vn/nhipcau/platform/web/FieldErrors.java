package vn.nhipcau.platform.web;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form, field by field, already in the reader's language. */
public final class FieldErrors {

    private final List<FieldError> list = new ArrayList<>();

    /** One wrong field. */
    public record FieldError(String field, String message) {}

    public FieldErrors add(String field, String message) {
        list.add(new FieldError(field, message));
        return this;
    }

    public boolean isAny() {
        return !list.isEmpty();
    }

    public List<FieldError> getList() {
        return List.copyOf(list);
    }

    /** The first message for a field, or null. */
    public String of(String field) {
        return list.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }
}
