package io.github.vietfacts.pattern;

import org.jspecify.annotations.Nullable;

/** What conditions can ask of a mention: its attributes, {@code type}, {@code text}, and the fields of a word. */
record MentionFields(TokenSequence sequence, TokenSequence.Mention mention) implements Condition.Fields {

    @Override
    public @Nullable String get(String field) {
        String attribute = mention.attributes().get(field);
        if (attribute != null) {
            return attribute;
        }
        return switch (field) {
            case "type" -> mention.type();
            case "text" -> sequence.text(mention.firstSyllable(), mention.endSyllable());
            default -> new WordFields(sequence, mention.firstSyllable(), mention.endSyllable()).get(field);
        };
    }
}
