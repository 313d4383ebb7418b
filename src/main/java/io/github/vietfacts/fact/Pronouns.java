package io.github.vietfacts.fact;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.entity.Cast;
import io.github.vietfacts.entity.Office;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom {@code ông}, {@code bà} and {@code khách} mean: the subject of before, unless the text elsewhere addresses that
 * person by the other form, or the sentence goes on to name him ({@code Ông cảm ơn Chủ tịch nước ...}); then the person of
 * that form who was named last.
 */
final class Pronouns {

    private enum Form {
        MAN,
        WOMAN,
        GUEST
    }

    private static final Map<String, Form> FORMS = Map.of(
            "ông",
            Form.MAN,
            "anh",
            Form.MAN,
            "bà",
            Form.WOMAN,
            "chị",
            Form.WOMAN,
            "cô",
            Form.WOMAN,
            "khách",
            Form.GUEST);
    /** In how many syllables after a pronoun whoever is named is somebody else. */
    private static final int CLAUSE = 12;

    private final Cast cast;
    private final Map<Party, Form> forms = new HashMap<>();
    /** How often the text speaks of a party. */
    private final Map<Party, Integer> mentions = new HashMap<>();
    /** Whom the text calls a former something; they are talked about. */
    private final Set<Party> former = new HashSet<>();
    /** Who has a name anywhere; others are known only by an office. */
    private final Set<Party> known = new HashSet<>();
    /** Persons, the one named last at the end. */
    private final List<Party> named = new ArrayList<>();

    Pronouns(SegmentedText words, Cast cast) {
        this.cast = cast;
        for (Reference reference : cast.references()) {
            if (reference.parties().size() == 1) {
                form(words, reference)
                        .ifPresent(form -> forms.putIfAbsent(reference.parties().get(0), form));
                if (reference.name().isPresent()) {
                    known.add(reference.parties().get(0));
                }
                mentions.merge(reference.parties().get(0), 1, Integer::sum);
                if (reference.offices().stream().anyMatch(Office::former)) {
                    former.add(reference.parties().get(0));
                }
            }
        }
    }

    /** By the address before a name, else by the middle name {@code Thị}. */
    private static Optional<Form> form(SegmentedText words, Reference reference) {
        int first = words.syllableAt(reference.span().start());
        int end = words.syllableAt(reference.span().end());
        for (int at = Math.max(0, first - 1);
                at < Math.min(end, words.syllables().size());
                at++) {
            Syllable syllable = words.syllables().get(at);
            if (syllable.key().equals("ông") || syllable.key().equals("bà")) {
                return Optional.of(FORMS.get(syllable.key()));
            }
            if (at > first && syllable.form().equals("Thị")) {
                return Optional.of(Form.WOMAN);
            }
        }
        return Optional.empty();
    }

    /** Remembers who is named in a sentence that was read. */
    void read(List<Syllable> syllables) {
        for (Syllable syllable : syllables) {
            cast.startingAt(syllable.span()).flatMap(this::person).ifPresent(person -> {
                named.remove(person);
                named.add(person);
            });
        }
    }

    private Optional<Party> person(Reference reference) {
        return reference.party().filter(party -> party.type() == Party.Type.PERSON && known.contains(party));
    }

    /** Returns whom the pronoun at a syllable means, null where it is nobody that the text named. */
    @Nullable
    Party meant(List<Syllable> syllables, int at, @Nullable Party current) {
        Form form = FORMS.get(syllables.get(at).key());
        if (form == null || current == null) {
            return current;
        }
        Set<Party> others = new HashSet<>();
        for (Syllable syllable : syllables.subList(at + 1, Math.min(at + CLAUSE, syllables.size()))) {
            cast.startingAt(syllable.span()).flatMap(this::person).ifPresent(others::add);
        }
        if (form != Form.GUEST && !others.contains(current) && fits(current, form)) {
            return current;
        }
        Party before = null;
        for (int i = named.size() - 1; i >= 0; i--) {
            Party person = named.get(i);
            if (!person.equals(current) && !others.contains(person) && fits(person, form)) {
                if (form == Form.GUEST ? mentions.getOrDefault(person, 0) > 1 : form.equals(forms.get(person))) {
                    return person;
                }
                before = before == null ? person : before;
            }
        }
        return before != null ? before : fits(current, form) ? current : null;
    }

    private boolean fits(Party person, Form form) {
        return form == Form.GUEST
                ? !former.contains(person)
                        && person.country()
                                .filter(country -> !country.equals(Party.HOME))
                                .isPresent()
                : !forms.containsKey(person) || forms.get(person) == form;
    }
}
