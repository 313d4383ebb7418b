package io.github.vietfacts.fact;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.entity.Cast;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Reference;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who goes on acting where a sentence does not name its subject. A lone pronoun ({@code Ông đề nghị ...}, {@code ..., bà
 * nói}), the number of an item ({@code Một là, ...}) and a connective without a subject ({@code Đồng thời, cho rằng
 * ...}) stand for the person who was the subject of the sentence before. They become phrases for that person.
 */
final class Subjects {

    private static final List<List<String>> PRONOUNS = phrases("ông", "bà");
    private static final List<List<String>> ITEMS = phrases(
            "một là",
            "hai là",
            "ba là",
            "bốn là",
            "năm là",
            "sáu là",
            "bảy là",
            "thứ nhất",
            "thứ hai",
            "thứ ba",
            "thứ tư",
            "thứ năm");
    private static final List<List<String>> CONNECTIVES = phrases(
            "đồng thời",
            "bên cạnh đó",
            "ngoài ra",
            "cùng với đó",
            "cũng tại đây",
            "trên tinh thần đó",
            "từ đó",
            "qua đó",
            "mặt khác");
    /** What joins one name to the next. */
    private static final Set<String> JOINTS = Set.of("và", "cùng", "với");

    /** The syllables that may stand between a comma or the start of a sentence and a name. */
    private static final List<String> ADDRESSES = List.of("ông", "bà", "ngài", "đồng", "chí");

    private static final String RULE = "subject of the sentence before";

    private final SegmentedText words;
    private final Cast cast;
    private final Map<Span, Reference> found = new HashMap<>();
    /** Where the words of the sentence at hand end. */
    private final Set<Integer> wordEnds = new HashSet<>();

    private @Nullable Party current;

    private Subjects(SegmentedText words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    /** Returns the cast with the phrases that stand for a subject of before. */
    static Cast carryOver(SegmentedText words, Cast cast) {
        Subjects subjects = new Subjects(words, cast);
        Zone zone = null;
        for (Sentence sentence : words.sentences()) {
            if (sentence.endSyllable() > RuleFactExtractor.MAX_SYLLABLES) {
                break;
            }
            boolean told = sentence.zone() == Zone.LEAD || sentence.zone() == Zone.BODY;
            boolean related = sentence.zone() == Zone.RELATED;
            if (related && zone != Zone.RELATED) {
                subjects.current = null;
            }
            if (told || related) {
                subjects.read(sentence);
                zone = sentence.zone();
            }
        }
        if (subjects.found.isEmpty()) {
            return cast;
        }
        List<Reference> all = new ArrayList<>(cast.references());
        all.addAll(subjects.found.values());
        all.sort(Comparator.comparing(Reference::span));
        return new Cast(all);
    }

    private void read(Sentence sentence) {
        wordEnds.clear();
        words.tokens(sentence).forEach(token -> wordEnds.add(token.endSyllable()));
        List<Syllable> syllables = words.syllables(sentence);
        int opening = opening(syllables);
        int item = length(syllables, opening, ITEMS);
        int connective = item > 0 ? item : length(syllables, opening, CONNECTIVES);
        int after = opening + connective;
        if (connective > 0
                && after + 1 < syllables.size()
                && syllables.get(after).form().equals(",")
                && isVerbLike(syllables, after + 1)
                && (item > 0 || !namesSubject(syllables, after + 1))) {
            carry(sentence, opening, after);
        }
        Elisions.of(syllables, opening, at -> isPerson(referenceAt(syllables, at)))
                .filter(place -> !namesLaterSubject(syllables, place.end()))
                .ifPresent(place -> carry(sentence, place.first(), place.end()));
        Party before = current;
        for (int at = 0; at < syllables.size(); at++) {
            pronoun(sentence, syllables, at, opening);
            Party subject = subjectAt(syllables, at, opening);
            if (subject != null) {
                current = subject;
                break;
            }
        }
        boolean heading = syllables.get(syllables.size() - 1).form().equals(":");
        if (heading && Objects.equals(before, current)) {
            current = onlyPerson(syllables);
        }
        for (int at = opening + 1; at < syllables.size(); at++) { // pronouns after the subject of the same sentence
            pronoun(sentence, syllables, at, opening);
        }
    }

    private void pronoun(Sentence sentence, List<Syllable> syllables, int at, int opening) {
        int length = length(syllables, at, PRONOUNS);
        if (length > 0
                && (isFree(syllables, at, opening) || isMidway(syllables, at))
                && isVerbLike(syllables, at + length)
                && wordEnds.contains(sentence.firstSyllable() + at + length)) { // "bà con" is a word of its own
            carry(sentence, at, at + length);
        }
    }

    private void carry(Sentence sentence, int first, int end) {
        if (current == null) {
            return;
        }
        Span span = words.span(sentence.firstSyllable() + first, sentence.firstSyllable() + end);
        if (cast.at(span).isEmpty()) {
            found.putIfAbsent(span, new Reference(span, Optional.empty(), List.of(current), List.of(), RULE));
        }
    }

    /** The person whom a heading ({@code Lịch làm việc của Chủ tịch nước ...:}) is about, else the subject of before. */
    private @Nullable Party onlyPerson(List<Syllable> syllables) {
        Set<Party> persons = new HashSet<>();
        for (int at = 0; at < syllables.size(); at++) {
            Reference reference = referenceAt(syllables, at);
            if (reference != null && isPerson(reference)) {
                persons.add(reference.parties().get(0));
            }
        }
        return persons.size() == 1 ? persons.iterator().next() : current;
    }

    /** Whether a clause after a comma has a subject of its own: {@code tiếp Đại sứ A, Chủ tịch nước B nói}. */
    private boolean namesLaterSubject(List<Syllable> syllables, int from) {
        for (int at = from; at + 1 < syllables.size(); at++) {
            if (!syllables.get(at).form().equals(",")) {
                continue;
            }
            Reference reference = referenceAt(syllables, at + 1);
            int end = at + 1 + length(syllables, at + 1, PRONOUNS);
            if (reference != null && isPerson(reference)) {
                while (end < syllables.size()
                        && syllables.get(end).span().start() < reference.span().end()) {
                    end++;
                }
            }
            boolean named = end > at + 1 && end < syllables.size();
            if (named
                    && isVerbLike(syllables, end)
                    && !JOINTS.contains(syllables.get(end).key())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerson(@Nullable Reference reference) {
        return reference != null
                && reference.parties().size() == 1
                && (reference.parties().get(0).type() == Party.Type.PERSON
                        || !reference.offices().isEmpty());
    }

    /** Skips the agency's name before the first sentence: {@code (TTXVN) - }. */
    private static int opening(List<Syllable> syllables) {
        if (syllables.isEmpty() || !syllables.get(0).form().equals("(")) {
            return 0;
        }
        for (int i = 1; i < Math.min(8, syllables.size()); i++) {
            if (syllables.get(i).form().equals(")")) {
                boolean dash =
                        i + 1 < syllables.size() && syllables.get(i + 1).form().equals("-");
                return dash ? i + 2 : i + 1;
            }
        }
        return 0;
    }

    /** A place where a sentence may name its subject: the start, and after {@code theo}. */
    private static boolean isFree(List<Syllable> syllables, int at, int opening) {
        return at == opening
                || (at == opening + 1 && syllables.get(opening).key().equals("theo"));
    }

    /** After an opening or a clause: {@code Sáng 10/5, ông gặp ...; buổi chiều, ông tiếp ...}. */
    private static boolean isMidway(List<Syllable> syllables, int at) {
        return at > 0
                && (syllables.get(at - 1).form().equals(",")
                        || syllables.get(at - 1).form().equals(";"));
    }

    private static boolean isVerbLike(List<Syllable> syllables, int at) {
        if (at >= syllables.size()) {
            return false;
        }
        Syllable next = syllables.get(at);
        return (next.isWord() && !next.isCapitalized())
                || (at > 1
                        && next.form().equals(",")
                        && syllables.get(at - 2).key().equals("theo"));
    }

    /** Whether somebody is named right here, perhaps after a form of address. */
    private boolean namesSubject(List<Syllable> syllables, int at) {
        return referenceAt(syllables, at) != null;
    }

    private @Nullable Reference referenceAt(List<Syllable> syllables, int at) {
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

    /** The person whose phrase begins a clause here. */
    private @Nullable Party subjectAt(List<Syllable> syllables, int at, int opening) {
        boolean begins =
                at == opening || (at > 0 && syllables.get(at - 1).form().equals(","));
        Reference reference = begins ? referenceAt(syllables, at) : null;
        return isPerson(reference) ? reference.parties().get(0) : null;
    }

    /** Returns how many syllables the longest of some phrases has here, 0 for none. */
    static int length(List<Syllable> syllables, int at, List<List<String>> phrases) {
        int longest = 0;
        for (List<String> phrase : phrases) {
            boolean here = at + phrase.size() <= syllables.size();
            for (int i = 0; here && i < phrase.size(); i++) {
                here = syllables.get(at + i).key().equals(phrase.get(i));
            }
            longest = here ? Math.max(longest, phrase.size()) : longest;
        }
        return longest;
    }

    static List<List<String>> phrases(String... phrases) {
        return Stream.of(phrases).map(phrase -> List.of(phrase.split(" ", -1))).toList();
    }
}
