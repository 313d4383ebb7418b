package io.github.vietfacts.pattern;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What conditions can ask of a word, and of any range of syllables: {@code form}, {@code lower}, {@code shape}, ... */
record WordFields(TokenSequence sequence, int start, int end) implements Condition.Fields {

    @Override
    public @Nullable String get(String field) {
        return switch (field) {
            case "form" -> sequence.text(start, end);
            case "lower" -> sequence.text(start, end).toLowerCase(Locale.ROOT);
            case "shape" -> shape(sequence.text(start, end));
            case "length" -> Integer.toString(end - start);
            case "pos", "zone" -> sequence.attribute(start, field);
            default -> null;
        };
    }

    /** {@code lower}, {@code Title} (first letter upper case), {@code UPPER} (all), {@code number}, {@code punct}. */
    private static String shape(String text) {
        int first = text.codePointAt(0);
        if (Character.isDigit(first)) {
            return "number";
        }
        if (!Character.isLetter(first)) {
            return "punct";
        }
        if (!Character.isUpperCase(first)) {
            return "lower";
        }
        boolean allUpper = text.codePoints().noneMatch(Character::isLowerCase);
        return allUpper && text.codePointCount(0, text.length()) > 1 ? "UPPER" : "Title";
    }
}
