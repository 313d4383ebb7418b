package io.github.vietfacts.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.text.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A phrase for a party as the grammar found it, before anybody asked who it is. */
final class Phrase {

    /** What the phrase is built around. */
    enum Head {
        PERSON,
        OFFICE,
        COUNTRY,
        ORGANIZATION,
        /** A title that is no office, without a name: {@code Đại tướng}. */
        RANK,
        /** A place in a country; it tells where the story is, and stands for nobody. */
        PLACE,
        /** One title of several persons: {@code các Đại sứ Argentina và Ba Lan}, {@code các tân Đại sứ}. */
        OFFICES,
        /** {@code hai nước}, {@code hai bên}, {@code mỗi nước}. */
        TWO_COUNTRIES,
        /** {@code ba nước}. */
        THREE_COUNTRIES,
        /** {@code hai nhà lãnh đạo}, {@code hai Bộ trưởng}. */
        TWO_PRINCIPALS,
        /** {@code hai đồng chí}, {@code hai nghệ sĩ}. */
        TWO_PERSONS,
        /** {@code hai Đảng}, {@code hai Bộ}, {@code hai Quốc hội}. */
        TWO_BODIES,
        /** {@code nhà lãnh đạo này}. */
        THIS_PERSON,
        /** {@code nước này}, {@code nước bạn}. */
        THIS_COUNTRY,
        /** {@code nước chủ nhà}. */
        HOST_COUNTRY,
        /** {@code khách}, whom a host receives. */
        GUEST,
        /** {@code nước ta}. */
        HOME_COUNTRY;

        /** Whether the phrase names its party or gives it an office or a rank. */
        boolean isNamed() {
            return compareTo(RANK) <= 0;
        }
    }

    final Head head;
    final int sentence;
    final Span span;
    final String text;
    /** The name that heads it; null for offices without a name and for collectives. */
    final @Nullable EntityMention mention;

    final List<Office> offices;

    /**
     * The countries that the words around tell: of a person ({@code (quốc tịch Nga)}, {@code người Nga}), or of several
     * holders of an office.
     */
    final List<String> countries;

    /** Whether the offices are those of somebody else named before, which it says that its person holds, too. */
    final boolean counterpart;

    /** The keys of the two syllables before it in its sentence, parted by a blank: {@code giữ chức}. */
    final String before;

    Phrase(
            Head head,
            int sentence,
            Span span,
            String text,
            @Nullable EntityMention mention,
            List<Office> offices,
            List<String> countries,
            boolean counterpart,
            String before) {
        this.head = head;
        this.sentence = sentence;
        this.span = span;
        this.text = text;
        this.mention = mention;
        this.offices = List.copyOf(offices);
        this.countries = List.copyOf(countries);
        this.counterpart = counterpart;
        this.before = before;
    }

    /** Returns the words in lower case without the number before them: {@code bộ trưởng} of {@code hai Bộ trưởng}. */
    String withoutCount() {
        List<String> words =
                Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().splitToList(text.toLowerCase(Locale.ROOT));
        return String.join(" ", words.subList(1, words.size()));
    }
}
