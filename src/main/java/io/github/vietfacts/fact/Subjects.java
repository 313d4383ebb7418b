package io.github.vietfacts.fact;

import com.google.common.collect.ImmutableMap;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who goes on acting where a sentence does not name its subject. A lone pronoun ({@code Ông đề nghị ...}, {@code ..., bà
 * nói}), the number of an item ({@code Một là, ...}) and a connective without a subject ({@code Đồng thời, cho rằng
 * ...}) stand for the person who was the subject of the sentence before. They become phrases for that person.
 */
final class Subjects {

    /** After these a clause of a quotation begins. */
    private static final List<String> CLAUSE_STARTS = List.of(
            "\"", ",", ";", ":", ".", "-", "và", "nhưng", "rằng", "nên", "vậy", "nay", "do", "đó", "đây", "này", "qua",
            "nhiên", "song", "còn", "vì", "mà");

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

    /** How many syllables a verb of speech has at most. */
    private static final int NEAR_COLON = 3;

    private static final String RULE = "subject of the sentence before";

    private final SegmentedText words;
    private final Cast cast;
    private final Quotations quotations;
    private final Speakers speakers;
    private final NamedSubjects names;
    private final Delegations delegations;
    private final Pronouns pronouns;
    private final StorySessions sessions;
    private final Floor floor;
    private final ListItems lists;
    private final Map<Span, Reference> found = new HashMap<>();
    private final Map<Span, String> items = new LinkedHashMap<>();
    /** Where the words of the sentence at hand end. */
    private final Set<Integer> wordEnds = new HashSet<>();

    private @Nullable Party current;

    private Subjects(SegmentedText words, Cast cast, Quotations quotations) {
        this.words = words;
        this.cast = cast;
        this.quotations = quotations;
        this.speakers = new Speakers(words, cast);
        this.names = new NamedSubjects(cast);
        this.delegations = new Delegations(names);
        this.pronouns = new Pronouns(words, cast);
        this.sessions = new StorySessions(words, cast);
        this.floor = new Floor(words, cast, quotations, speakers);
        this.lists = new ListItems(words, cast, quotations);
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
        return new Acting(new Cast(all), ImmutableMap.copyOf(subjects.items), subjects.floor.held());
    }

    private void read(int index, Sentence sentence) {
        floor.take(index, sentence);
        wordEnds.clear();
        words.tokens(sentence).forEach(token -> wordEnds.add(token.endSyllable()));
        List<Syllable> syllables = words.syllables(sentence);
        int opening = Clauses.opening(syllables);
        Optional<ListItems.Item> dash = lists.marked(index, sentence);
        if (dash.isPresent()) {
            carry(sentence, dash.get());
            pronouns.read(syllables);
            return;
        }
        int item = ListItems.length(syllables, opening);
        int connective = item > 0 ? item : Phrases.length(syllables, opening, CONNECTIVES);
        int after = opening + connective;
        if (connective > 0
                && after + 1 < syllables.size()
                && syllables.get(after).form().equals(",")
                && (item > 0
                        || Clauses.isVerbLike(syllables, after + 1) && !names.namesSubject(syllables, after + 1))) {
            if (item > 0) {
                carry(sentence, lists.numbered(index, opening, after));
            } else {
                carry(sentence, opening, after);
            }
        }
        Elisions.of(syllables, opening, at -> NamedSubjects.isPerson(names.referenceAt(syllables, at)))
                .filter(place -> !names.namesLaterSubject(syllables, place.end()))
                .ifPresent(place -> carry(sentence, place.first(), place.end()));
        sessions.countries(syllables, opening).ifPresent(countries -> carry(sentence, opening, opening + 2, countries));
        sessions.read(syllables);
        Party before = current;
        boolean named = false;
        for (int at = 0; at < syllables.size(); at++) {
            named = named || names.namesPerson(syllables, at);
            boolean adverbial = !named && at > 0 && syllables.get(at - 1).form().equals(",");
            pronoun(sentence, syllables, at, adverbial && !syllables.get(at).isCapitalized() ? at : opening);
            Party subject = names.subjectAt(syllables, at, opening);
            if (subject != null) {
                current = subject;
                break;
            }
        }
        delegations.read(syllables);
        boolean heading = syllables.get(syllables.size() - 1).form().equals(":");
        if (heading && Objects.equals(before, current)) {
            current = names.onlyPerson(syllables).orElse(current);
        }
        for (int at = opening + 1; at < syllables.size(); at++) { // pronouns after the subject of the same sentence
            pronoun(sentence, syllables, at, opening);
        }
        for (int at = opening; at < syllables.size(); at++) {
            journey(sentence, syllables, at, opening, before);
            delegation(sentence, syllables, at, opening);
            ownSide(sentence, syllables, at, opening);
            firstPerson(sentence, syllables, at);
        }
        quotedBelow(index, sentence);
        floor.quoted(sentence, current);
        pronouns.read(syllables);
    }

    /** The mark that opens a paragraph after {@code A nói:} stands for A. */
    private void quotedBelow(int index, Sentence sentence) {
        if (index == 0 || !quotations.startsParagraph(index)) {
            return;
        }
        List<Syllable> before = words.syllables(words.sentences().get(index - 1));
        int colon = before.size() - 1;
        boolean told = before.get(colon).form().equals(":")
                && IntStream.range(Math.max(0, colon - NEAR_COLON), colon)
                        .anyMatch(at -> Phrases.length(before, at, Speakers.VERBS) == colon - at);
        quotations.startingIn(sentence).stream()
                .filter(q -> told && q.first() == sentence.firstSyllable() + 1)
                .findFirst()
                .map(speakers::announced)
                .ifPresent(party -> {
                    carry(sentence, 0, 1, List.of(party));
                    items.put(words.span(sentence.firstSyllable(), sentence.firstSyllable() + 1), "Statement");
                });
    }

    /** In a quotation and in an answer, {@code tôi} and {@code chúng tôi} act as their speaker. */
    private void firstPerson(Sentence sentence, List<Syllable> syllables, int at) {
        int length = FirstPerson.length(syllables, at);
        boolean starts = at == 0 || CLAUSE_STARTS.contains(syllables.get(at - 1).key());
        if (length == 0 || !starts || !Clauses.isVerbLike(syllables, at + length)) {
            return;
        }
        Party speaker = floor.holder(sentence.firstSyllable() + at, current);
        if (speaker != null) {
            carry(
                    sentence,
                    at,
                    at + length,
                    List.of(FirstPerson.isGroup(syllables, at, length) ? speakers.group(speaker) : speaker));
        }
    }

    /** {@code Ta đề nghị phía Trung Quốc ...} in the words of the paper. */
    private void ownSide(Sentence sentence, List<Syllable> syllables, int at, int opening) {
        int length = FirstPerson.ownSideLength(syllables, at);
        boolean acts = length > 0 && (at == opening || Clauses.isMidway(syllables, at));
        if (acts && quotations.at(sentence.firstSyllable() + at).isEmpty()) {
            carry(sentence, at, at + length, List.of(Party.country(Party.HOME)));
        }
    }

    /** {@code Ngày 23/5, Đoàn sẽ thăm ...} */
    private void delegation(Sentence sentence, List<Syllable> syllables, int at, int opening) {
        int length = delegations.length(syllables, at);
        boolean begins =
                at == opening || Clauses.isMidway(syllables, at) || Delegations.isReceived(syllables, at, length);
        if (length > 0 && begins && wordEnds.contains(sentence.firstSyllable() + at + length)) {
            int end = free(syllables, at, at + length);
            delegations
                    .leader()
                    .filter(leader -> end > at)
                    .ifPresent(leader -> carry(sentence, at, end, List.of(leader)));
        }
    }

    /** {@code Chuyến thăm Hải Phòng đã bị hủy}: the noun stands for who was the subject before. */
    private void journey(Sentence sentence, List<Syllable> syllables, int at, int opening, @Nullable Party before) {
        Party traveller = at == opening ? before : current;
        if (traveller != null
                && Elisions.isJourney(syllables, at)
                && (at == opening || Clauses.isMidway(syllables, at))) {
            carry(sentence, at, at + 1, List.of(traveller));
        }
    }

    /** Where the first name between two syllables begins, else the second of them. */
    private int free(List<Syllable> syllables, int first, int end) {
        int free = first;
        while (free < end && cast.at(syllables.get(free).span()).isEmpty()) {
            free++;
        }
        return free;
    }

    private void pronoun(Sentence sentence, List<Syllable> syllables, int at, int opening) {
        if (isAfterQuotation(sentence, syllables, at)) {
            mean(sentence, syllables, at, Phrases.length(syllables, at, Speakers.PRONOUNS));
            return;
        }
        int length = Phrases.length(syllables, at, NamedSubjects.PRONOUNS);
        if (length > 0
                && (Clauses.isFree(syllables, at, opening) || Clauses.isMidway(syllables, at))
                && Clauses.isVerbLike(syllables, at + length)
                && wordEnds.contains(sentence.firstSyllable() + at + length)) { // "bà con" is a word of its own
            mean(sentence, syllables, at, length);
        }
    }

    private void mean(Sentence sentence, List<Syllable> syllables, int at, int length) {
        Party meant = pronouns.meant(syllables, at, current);
        if (meant != null) {
            carry(sentence, at, at + length, List.of(meant));
        }
    }

    private void carry(Sentence sentence, ListItems.Item item) {
        if (item.parties().isEmpty()) {
            carry(sentence, item.first(), item.end());
        } else {
            carry(sentence, item.first(), item.end(), item.parties());
        }
        items.put(
                words.span(sentence.firstSyllable() + item.first(), sentence.firstSyllable() + item.end()), item.act());
    }

    private void carry(Sentence sentence, int first, int end) {
        if (current != null) {
            carry(sentence, first, end, List.of(current));
        }
    }

    private void carry(Sentence sentence, int first, int end, List<Party> parties) {
        Span span = words.span(sentence.firstSyllable() + first, sentence.firstSyllable() + end);
        boolean free = words.syllables(sentence).subList(first, end).stream()
                .allMatch(syllable -> cast.at(syllable.span()).isEmpty());
        if (free) {
            found.putIfAbsent(span, new Reference(span, Optional.empty(), parties, List.of(), RULE));
        }
    }

    /** {@code "...", bà xúc động kể}. */
    private boolean isAfterQuotation(Sentence sentence, List<Syllable> syllables, int at) {
        if (Phrases.length(syllables, at, Speakers.PRONOUNS) == 0
                || syllables.get(at).isCapitalized()) {
            return false;
        }
        int mark = at - 1;
        while (mark > 0 && Speakers.isBetween(syllables.get(mark))) {
            mark--;
        }
        int end = sentence.firstSyllable() + mark;
        return mark >= 0
                && end > 0
                && quotations.at(end - 1).filter(q -> q.end() == end).isPresent();
    }
}
