package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A phrase for a party as the grammar found it, before anybody asked who it is. */
final class Phrase {

    /** What the phrase is built around. */
    enum Head {
        PERSON,
        OFFICE,
        COUNTRY,
        ORGANIZATION,
        TWO_COUNTRIES,
        TWO_PRINCIPALS,
        /** {@code nước ta}. */
        HOME,
        /** {@code nước này}: a country that the text named. */
        NAMED_COUNTRY,
        /** {@code thăm nước này}: not the country of the guest. */
        VISITED_COUNTRY,
        /** {@code khách}: whom a host receives. */
        VISITOR
    }

    final Head head;
    final int sentence;
    final Span span;
    final String text;
    /** The name that heads it; null for offices without a name and for collectives. */
    final @Nullable EntityMention mention;

    final List<Office> offices;

    Phrase(Head head, int sentence, Span span, String text, @Nullable EntityMention mention, List<Office> offices) {
        this.head = head;
        this.sentence = sentence;
        this.span = span;
        this.text = text;
        this.mention = mention;
        this.offices = List.copyOf(offices);
    }
}
