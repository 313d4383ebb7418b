package io.github.vietfacts.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** The names that every rule file knows without declaring them. */
final class Vocabulary {

    /** Types of mention that {@code @TYPE} and roles may name, beside the facts. */
    static final ImmutableSet<String> TYPES = ImmutableSet.of(
            "PERSON",
            "TITLE",
            "OFFICE",
            "ORGANIZATION",
            "COUNTRY",
            "LOCATION",
            "FACILITY",
            "EVENT",
            "DOCUMENT",
            "DATE",
            "TIME",
            "DURATION",
            "SET",
            "RANGE",
            "MONEY",
            "NUMBER",
            "PARTY");

    /** Role types that are no mentions. */
    static final ImmutableSet<String> PLAIN_TYPES = ImmutableSet.of("text", "number");

    /** Fields of every fact that cues and {@code set} may fill, with their values; the first is the default. */
    static final ImmutableMap<String, ImmutableSet<String>> FACT_FIELDS = ImmutableMap.of(
            "modality", ImmutableSet.of("ACTUAL", "PLANNED", "PROPOSED", "HYPOTHETICAL"),
            "polarity", ImmutableSet.of("POSITIVE", "NEGATIVE"));

    /** Fields that conditions on words may use. */
    static final ImmutableSet<String> WORD_FIELDS = ImmutableSet.of("form", "lower", "shape", "length", "pos", "zone");

    /** Fields that conditions on mentions may use; on facts also the fact's roles. */
    static final ImmutableSet<String> MENTION_FIELDS = ImmutableSet.<String>builder()
            .addAll(WORD_FIELDS)
            .add(
                    "text", "type", "country", "class", "kind", "value", "name", "gender", "parties", "unit", "office",
                    "open")
            .build();

    private Vocabulary() {}

    /** Returns the types of mention that a written type stands for; {@code PARTY} is whoever can act. */
    static Set<String> mentionTypes(String type) {
        return switch (type) {
            case "PARTY" -> ImmutableSet.of("PARTY", "PERSON", "ORGANIZATION", "COUNTRY");
            case "number" -> ImmutableSet.of("NUMBER");
            case "text" -> ImmutableSet.of();
            default -> ImmutableSet.of(type);
        };
    }
}
