package vn.nhipcau.volunteering.volunteer;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nhipcau.volunteering.topic.SpokenLanguage;

/** Stored as names with commas. */
@Converter
class Languages implements AttributeConverter<Set<SpokenLanguage>, String> {

    @Override
    public String convertToDatabaseColumn(Set<SpokenLanguage> languages) {
        return languages.stream().sorted().map(SpokenLanguage::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<SpokenLanguage> convertToEntityAttribute(String stored) {
        return Arrays.stream(stored.split(","))
                .filter(name -> !name.isEmpty())
                .map(SpokenLanguage::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SpokenLanguage.class)));
    }
}
