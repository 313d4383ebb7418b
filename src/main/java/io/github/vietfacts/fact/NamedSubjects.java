package io.github.vietfacts.fact;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.entity.Cast;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Reference;
import io.github.vietfacts.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is named as the subject of a clause, by the cast. All methods take indexes of the sentence's syllables. */
final class NamedSubjects {

    static final List<List<String>> PRONOUNS = Phrases.of(
            "ông",
            "bà",
            "anh",
            "chị",
            "ngài",
            "đồng chí",
            "khách",
            "vị khách",
            "vị này",
            "người này",
            "ông này",
            "bà này",
            "ông ấy",
            "bà ấy",
            "vị bộ trưởng",
            "vị đại sứ",
            "vị thủ tướng",
            "vị tổng thống",
            "vị thứ trưởng",
            "vị chủ tịch",
            "vị tướng",
            "vị lãnh đạo này",
            "nữ bộ trưởng",
            "nữ đại sứ",
            "nữ thủ tướng",
            "nữ tổng thống",
            "nhà lãnh đạo này",
            "nhà ngoại giao này");
    /** What joins one name to the next. */
    private static final Set<String> JOINTS = Set.of("và", "cùng", "với");

    /** The syllables that may stand between a comma or the start of a sentence and a name. */
    private static final List<String> ADDRESSES = List.of("ông", "bà", "ngài", "đồng", "chí");

    private final Cast cast;

    NamedSubjects(Cast cast) {
        this.cast = cast;
    }

    /** The person whose phrase begins a clause here. */
    @Nullable
    Party subjectAt(List<Syllable> syllables, int at, int opening) {
        boolean begins = at == opening
                || (at > 0 && syllables.get(at - 1).form().equals(","))
                || (at > 0 && at <= opening + 2 && syllables.get(at - 1).key().equals("theo"));
        Reference reference = begins ? referenceAt(syllables, at) : null;
        return isPerson(reference) ? reference.parties().get(0) : null;
    }

    /** Whether somebody is named right here, perhaps after a form of address. */
    boolean namesSubject(List<Syllable> syllables, int at) {
        return referenceAt(syllables, at) != null;
    }

    boolean namesPerson(List<Syllable> syllables, int at) {
        return cast.at(syllables.get(at).span())
                .filter(reference -> reference.parties().get(0).type() == Party.Type.PERSON)
                .isPresent();
    }

    static boolean isPerson(@Nullable Reference reference) {
        return reference != null
                && reference.parties().size() == 1
                && (reference.parties().get(0).type() == Party.Type.PERSON
                        || !reference.offices().isEmpty());
    }

    @Nullable
    Reference referenceAt(List<Syllable> syllables, int at) {
        for (int i = at; i < Math.min(at + 3, syllables.size()); i++) {
            Span span = syllables.get(i).span();
            Optional<Reference> reference = cast.at(span);
            if (reference.isPresent()) {
                return reference.get().span().start() == span.start() ? reference.get() : null;
            }
            if (!ADDRESSES.contains(syllables.get(i).key())) {
                return null;
            }
        }
        return null;
    }

    /** Whether a clause after a comma has a subject of its own: {@code tiếp Đại sứ A, Chủ tịch nước B nói}. */
    boolean namesLaterSubject(List<Syllable> syllables, int from) {
        for (int at = from; at + 1 < syllables.size(); at++) {
            if (!syllables.get(at).form().equals(",")) {
                continue;
            }
            Reference reference = referenceAt(syllables, at + 1);
            int end = at + 1 + Phrases.length(syllables, at + 1, PRONOUNS);
            if (reference != null && isPerson(reference)) {
                while (end < syllables.size()
                        && syllables.get(end).span().start() < reference.span().end()) {
                    end++;
                }
            }
            boolean named = end > at + 1 && end < syllables.size();
            if (named
                    && Clauses.isVerbLike(syllables, end)
                    && !JOINTS.contains(syllables.get(end).key())) {
                return true;
            }
        }
        return false;
    }

    /** The person whom a heading ({@code Lịch làm việc của Chủ tịch nước ...:}) is about, if there is just one. */
    Optional<Party> onlyPerson(List<Syllable> syllables) {
        Set<Party> persons = new HashSet<>();
        for (int at = 0; at < syllables.size(); at++) {
            Reference reference = referenceAt(syllables, at);
            if (reference != null && isPerson(reference)) {
                persons.add(reference.parties().get(0));
            }
        }
        return persons.size() == 1 ? Optional.of(persons.iterator().next()) : Optional.empty();
    }
}
