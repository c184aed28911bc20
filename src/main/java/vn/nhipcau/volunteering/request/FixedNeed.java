package vn.nhipcau.volunteering.request;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What makes help easier; a fixed list, so that nobody writes about health (R20). */
public enum FixedNeed {
    LARGE_TEXT,
    SPEAK_SLOWLY,
    SIGN_LANGUAGE,
    BRING_DEVICE;

    /** Stored as names with commas. */
    @Converter
    static class AsText implements AttributeConverter<Set<FixedNeed>, String> {

        @Override
        public String convertToDatabaseColumn(Set<FixedNeed> needs) {
            return needs.stream().map(FixedNeed::name).collect(Collectors.joining(","));
        }

        @Override
        public Set<FixedNeed> convertToEntityAttribute(String stored) {
            return Arrays.stream(stored.split(","))
                    .filter(name -> !name.isEmpty())
                    .map(FixedNeed::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(FixedNeed.class)));
        }
    }
}
