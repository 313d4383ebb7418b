package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a person's name in one sentence say of his country.
 *
 * <pre>
 * PERSON "(" ["quốc tịch"|"người"] COUNTRY ")"       Ivanov (Nga)
 * PERSON "," ("quốc tịch"|"người"|"công dân") COUNTRY  Ivanov, người Nga
 * PERSON "của" COUNTRY                                Ivanov của Nga
 * COUNTRY PERSON                                      cầu thủ người Nga Ivanov
 * (COUNTRY|ORGANIZATION) "do" ... PERSON              đoàn Nga do ông Ivanov dẫn đầu
 * </pre>
 */
final class Nationalities {

    private static final List<List<String>> PEOPLE =
            List.of(List.of("quốc", "tịch"), List.of("mang", "quốc", "tịch"), List.of("người"), List.of("công", "dân"));

    private final List<Syllable> text;
    private final int begin;
    private final int end;
    private final SegmentedText words;
    private final Map<Integer, EntityMention> startsAt;
    private final Map<Integer, EntityMention> endsAt = new HashMap<>();

    Nationalities(SegmentedText words, Sentence sentence, Map<Integer, EntityMention> startsAt) {
        this.words = words;
        this.text = words.syllables();
        this.begin = sentence.firstSyllable();
        this.end = sentence.endSyllable();
        this.startsAt = startsAt;
        startsAt.values().forEach(m -> endsAt.put(words.syllableAt(m.span().end()), m));
    }

    /**
     * Returns the country that the words around a person's phrase tell.
     *
     * @param first the first syllable of the phrase, with offices and forms of address
     * @param nameEnd the syllable behind the name
     * @param plain whether no office stands before the name, so that a country there is not the office's
     */
    Optional<String> around(int first, int nameEnd, boolean plain) {
        return after(nameEnd).or(() -> plain ? before(first) : Optional.empty()).or(() -> delegation(first));
    }

    private Optional<String> after(int at) {
        String key = key(at);
        if (key.equals("của")) {
            return country(startsAt.get(at + 1));
        }
        if (!Set.of("(", ",").contains(key)) {
            return Optional.empty();
        }
        for (List<String> people : PEOPLE) {
            if (stands(people, at + 1)) {
                return country(startsAt.get(at + 1 + people.size()));
            }
        }
        EntityMention alone = startsAt.get(at + 1);
        boolean closed = alone != null
                && key.equals("(")
                && Set.of(")", ",", ";")
                        .contains(key(words.syllableAt(alone.span().end())));
        return closed ? country(alone) : Optional.empty();
    }

    private Optional<String> before(int first) {
        EntityMention mention = endsAt.get(first);
        boolean place = mention != null
                && Set.of("tại", "ở", "sang", "thăm", "đến", "tới", "và", "với", "của")
                        .contains(key(words.syllableAt(mention.span().start()) - 1));
        return place ? Optional.empty() : country(mention);
    }

    private Optional<String> delegation(int first) {
        EntityMention sender = key(first - 1).equals("do") ? endsAt.get(first - 1) : null;
        return sender == null ? Optional.empty() : sender.country();
    }

    private static Optional<String> country(@Nullable EntityMention mention) {
        return mention == null || mention.type() != EntityType.COUNTRY ? Optional.empty() : mention.country();
    }

    private boolean stands(List<String> phrase, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!key(at + i).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private String key(int at) {
        return at < begin || at >= end ? "" : text.get(at).key();
    }
}
