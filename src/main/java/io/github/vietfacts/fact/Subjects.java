package io.github.vietfacts.fact;

import com.google.common.collect.ImmutableMap;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.entity.Cast;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Reference;
import io.github.vietfacts.fact.Announcements.Announcement;
import io.github.vietfacts.fact.Quotations.Quotation;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who goes on acting where a sentence does not name its subject. A lone pronoun ({@code Ông đề nghị ...}, {@code ..., bà
 * nói}), the number of an item ({@code Một là, ...}) and a connective without a subject ({@code Đồng thời, cho rằng
 * ...}) stand for the person who was the subject of the sentence before. They become phrases for that person.
 */
final class Subjects {

    private static final List<List<String>> PRONOUNS =
            Phrases.of("ông", "bà", "vị này", "người này", "ông này", "bà này", "ông ấy", "bà ấy");
    /** Pronouns that are something else before a quotation is over. */
    private static final List<List<String>> AFTER_QUOTATIONS = Phrases.of(
            "ông",
            "bà",
            "anh",
            "chị",
            "cô",
            "ông này",
            "bà này",
            "anh này",
            "chị này",
            "cô này",
            "ông ấy",
            "bà ấy",
            "vị này",
            "người này");

    private static final List<List<String>> FIRST_PERSON = Phrases.of("tôi", "chúng tôi");
    /** After these a clause of a quotation begins. */
    private static final List<String> CLAUSE_STARTS =
            List.of("\"", ",", ";", ":", ".", "-", "và", "nhưng", "rằng", "nên", "vậy", "nay", "do", "đó");

    private static final List<List<String>> ITEMS = Phrases.of(
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
    private static final List<List<String>> CONNECTIVES = Phrases.of(
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

    /** What may stand between a quotation and its speaker. */
    private static final List<String> BETWEEN = List.of(",", ".", "-", "–");
    /** The label of a paragraph has a colon among its first so many syllables. */
    private static final int LABEL = 6;

    private static final String RULE = "subject of the sentence before";

    /** The numbers with which a list begins. */
    private static final List<List<String>> FIRST_ITEMS = Phrases.of("một là", "thứ nhất");

    private final SegmentedText words;
    private final Cast cast;
    private final Quotations quotations;
    private final Speakers speakers;
    private final Map<Span, Reference> found = new HashMap<>();
    private final Map<Span, String> items = new LinkedHashMap<>();
    private final Map<Quotation, Optional<Party>> quoted = new HashMap<>();
    /** Where the words of the sentence at hand end. */
    private final Set<Integer> wordEnds = new HashSet<>();

    private @Nullable Party current;
    /** Who answers in an interview. */
    private @Nullable Party turn;

    private @Nullable Announcement announced;

    private Subjects(SegmentedText words, Cast cast, Quotations quotations) {
        this.words = words;
        this.cast = cast;
        this.quotations = quotations;
        this.speakers = new Speakers(words, cast);
    }

    /** Returns the cast with the phrases that stand for a subject of before. */
    static Acting carryOver(SegmentedText words, Cast cast, Quotations quotations) {
        Subjects subjects = new Subjects(words, cast, quotations);
        Zone zone = null;
        for (int i = 0; i < words.sentences().size(); i++) {
            Sentence sentence = words.sentences().get(i);
            if (sentence.endSyllable() > RuleFactExtractor.MAX_SYLLABLES) {
                break;
            }
            boolean told = sentence.zone() == Zone.LEAD || sentence.zone() == Zone.BODY;
            boolean related = sentence.zone() == Zone.RELATED;
            if (related && zone != Zone.RELATED) {
                subjects.current = null;
            }
            if (told || related) {
                subjects.read(i, sentence);
                zone = sentence.zone();
            }
        }
        List<Reference> all = new ArrayList<>(cast.references());
        all.addAll(subjects.found.values());
        all.sort(Comparator.comparing(Reference::span));
        return new Acting(new Cast(all), ImmutableMap.copyOf(subjects.items));
    }

    private void read(int index, Sentence sentence) {
        takeTurn(index, sentence);
        wordEnds.clear();
        words.tokens(sentence).forEach(token -> wordEnds.add(token.endSyllable()));
        List<Syllable> syllables = words.syllables(sentence);
        int opening = opening(syllables);
        int item = Phrases.length(syllables, opening, ITEMS);
        int connective = item > 0 ? item : Phrases.length(syllables, opening, CONNECTIVES);
        int after = opening + connective;
        if (connective > 0
                && after + 1 < syllables.size()
                && syllables.get(after).form().equals(",")
                && (item > 0 || isVerbLike(syllables, after + 1) && !namesSubject(syllables, after + 1))) {
            if (item > 0) {
                item(index, sentence, opening, after);
            } else {
                carry(sentence, opening, after);
            }
        }
        Elisions.of(syllables, opening, at -> isPerson(referenceAt(syllables, at)))
                .filter(place -> !namesLaterSubject(syllables, place.end()))
                .ifPresent(place -> carry(sentence, place.first(), place.end()));
        Party before = current;
        boolean named = false;
        for (int at = 0; at < syllables.size(); at++) {
            named = named || namesPerson(syllables, at);
            boolean adverbial = !named && at > 0 && syllables.get(at - 1).form().equals(",");
            pronoun(sentence, syllables, at, adverbial && !syllables.get(at).isCapitalized() ? at : opening);
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
        for (int at = opening; at < syllables.size(); at++) {
            firstPerson(sentence, syllables, at);
        }
    }

    /** The number of an item stands for those of whom the list before it tells. */
    private void item(int index, Sentence sentence, int first, int end) {
        if (index > 0
                && (Phrases.length(words.syllables(sentence), first, FIRST_ITEMS) > 0
                        || holdsFirstItem(words.sentences().get(index - 1)))) {
            announced = Announcements.of(words, words.sentences().get(index - 1), cast);
        }
        List<Party> parties = announced == null ? List.of() : announced.parties();
        if (parties.isEmpty()) {
            carry(sentence, first, end);
        } else {
            carry(sentence, first, end, parties);
        }
        Span span = words.span(sentence.firstSyllable() + first, sentence.firstSyllable() + end);
        items.put(span, announced == null ? "Request" : announced.act());
    }

    /** {@code ... các nhiệm vụ sau: thứ nhất, ...}: the first item stands where the list is announced. */
    private boolean holdsFirstItem(Sentence sentence) {
        List<Syllable> syllables = words.syllables(sentence);
        for (int at = 1; at < syllables.size(); at++) {
            if (Phrases.length(syllables, at, FIRST_ITEMS) > 0
                    && syllables.get(at - 1).form().equals(":")) {
                return true;
            }
        }
        return false;
    }

    /** A paragraph of the form {@code A: ...} gives the floor to A, one of another label or a question takes it. */
    private void takeTurn(int index, Sentence sentence) {
        if (!quotations.startsParagraph(index)) {
            return;
        }
        Party speaker = speakers.turn(sentence);
        if (speaker != null) {
            turn = speaker;
            return;
        }
        List<Syllable> syllables = words.syllables(sentence);
        boolean labelled = syllables.subList(0, Math.min(LABEL, syllables.size())).stream()
                .anyMatch(s -> s.form().equals(":"));
        if (labelled || syllables.get(syllables.size() - 1).form().equals("?")) {
            turn = null;
        }
    }

    /** In a quotation and in an answer, {@code tôi} and {@code chúng tôi} act as their speaker. */
    private void firstPerson(Sentence sentence, List<Syllable> syllables, int at) {
        int length = Phrases.length(syllables, at, FIRST_PERSON);
        boolean starts = at == 0 || CLAUSE_STARTS.contains(syllables.get(at - 1).key());
        if (length == 0 || !starts || !isVerbLike(syllables, at + length)) {
            return;
        }
        int first = sentence.firstSyllable() + at;
        Party speaker = quotations
                .at(first)
                .flatMap(q -> quoted.computeIfAbsent(q, key -> Optional.ofNullable(speakers.of(key, current))))
                .orElse(turn);
        if (speaker != null) {
            carry(sentence, at, at + length, List.of(length > 1 ? speakers.group(speaker) : speaker));
        }
    }

    private void pronoun(Sentence sentence, List<Syllable> syllables, int at, int opening) {
        if (isAfterQuotation(sentence, syllables, at)) {
            carry(sentence, at, at + Phrases.length(syllables, at, AFTER_QUOTATIONS));
            return;
        }
        int length = Phrases.length(syllables, at, PRONOUNS);
        if (length > 0
                && (isFree(syllables, at, opening) || isMidway(syllables, at))
                && isVerbLike(syllables, at + length)
                && wordEnds.contains(sentence.firstSyllable() + at + length)) { // "bà con" is a word of its own
            carry(sentence, at, at + length);
        }
    }

    private void carry(Sentence sentence, int first, int end) {
        if (current != null) {
            carry(sentence, first, end, List.of(current));
        }
    }

    private void carry(Sentence sentence, int first, int end, List<Party> parties) {
        Span span = words.span(sentence.firstSyllable() + first, sentence.firstSyllable() + end);
        if (cast.at(span).isEmpty()) {
            found.putIfAbsent(span, new Reference(span, Optional.empty(), parties, List.of(), RULE));
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
            int end = at + 1 + Phrases.length(syllables, at + 1, PRONOUNS);
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

    /** {@code "...", bà xúc động kể}. */
    private boolean isAfterQuotation(Sentence sentence, List<Syllable> syllables, int at) {
        if (Phrases.length(syllables, at, AFTER_QUOTATIONS) == 0
                || syllables.get(at).isCapitalized()) {
            return false;
        }
        int mark = at - 1;
        while (mark > 0 && BETWEEN.contains(syllables.get(mark).form())) {
            mark--;
        }
        int end = sentence.firstSyllable() + mark;
        return mark >= 0
                && end > 0
                && quotations.at(end - 1).filter(q -> q.end() == end).isPresent();
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

    private boolean namesPerson(List<Syllable> syllables, int at) {
        return cast.at(syllables.get(at).span())
                .filter(reference -> reference.parties().get(0).type() == Party.Type.PERSON)
                .isPresent();
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
}
