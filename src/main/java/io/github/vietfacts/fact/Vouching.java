package io.github.vietfacts.fact;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Reference;
import io.github.vietfacts.fact.Quotations.Quotation;
import io.github.vietfacts.rule.FactType;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who vouches for a fact that is told in a quotation, in the answer of an interview, in a point of a joint statement or
 * after {@code Theo ông A, ...} and {@code A cho biết ...}: the speaker. What somebody says of himself as an act of speech
 * is no report.
 */
final class Vouching {

    private static final Set<String> NOT_TOLD = Set.of("OfficeHeld", "Speech");
    private static final List<List<String>> REPORTS = Phrases.of(Stream.concat(
                    Acts.TELLING.stream(),
                    Stream.of("nói", "khẳng định", "nhấn mạnh", "nêu rõ", "nhắc lại", "tuyên bố", "cho rằng", "kể"))
            .toArray(String[]::new));
    private static final Set<String> ADVERBS =
            Set.of("đã", "cũng", "còn", "vừa", "thì", "lại", "đồng", "thời", "chiều", "sáng", "hôm", "qua", "nay");
    /** What joins a report to an earlier act of the same speaker. */
    private static final Set<String> JOINTS = Set.of("và", ",", ";", "thời", "song", "nhưng");
    /** In how many syllables from the start of a sentence its subject begins. */
    private static final int SUBJECT = 24;
    /** How many syllables a name and an abbreviation in parentheses take. */
    private static final int PARENTHESIS = 16;
    /** How many adverbs stand between a speaker and the verb at most. */
    private static final int MAX_ADVERBS = 4;

    private final SegmentedText words;
    private final Quotations quotations;
    private final Acting acting;
    private final Speakers speakers;
    private final Map<Span, String> points;
    private final Map<Quotation, Optional<Party>> quoted = new HashMap<>();

    private Vouching(SegmentedText words, Quotations quotations, Acting acting) {
        this.words = words;
        this.quotations = quotations;
        this.acting = acting;
        this.speakers = new Speakers(words, acting.cast());
        this.points = JointStatements.points(words, quotations);
    }

    /** Returns the facts; those that a speaker tells and nobody else vouches for have him as attribution. */
    static List<Fact> attributed(List<Fact> facts, SegmentedText words, Quotations quotations, Acting acting) {
        Vouching vouching = new Vouching(words, quotations, acting);
        return facts.stream().map(vouching::attributed).toList();
    }

    private Fact attributed(Fact fact) {
        if (NOT_TOLD.contains(fact.type().name())) {
            return fact;
        }
        List<String> tellers = new ArrayList<>(fact.attribution());
        if (tellers.isEmpty()) {
            teller(fact).filter(party -> !isOwn(fact, party)).map(Party::name).ifPresent(tellers::add);
        }
        int evidence = fact.evidence().get(0).span().start();
        String document =
                points.get(words.sentences().get(words.sentenceAt(evidence)).span());
        if (document != null && !tellers.contains(document)) {
            tellers.add(document);
        }
        return fact.withAttribution(tellers);
    }

    private Optional<Party> teller(Fact fact) {
        int start = start(fact);
        int syllable = words.syllableAt(start);
        Sentence sentence = words.sentences().get(words.sentenceAt(start));
        return quotations
                .speechAt(syllable)
                .flatMap(q -> quoted.computeIfAbsent(q, this::speaker))
                .or(() -> Optional.ofNullable(acting.floor().get(sentence.span())))
                .or(() -> reporter(words.syllables(sentence), syllable - sentence.firstSyllable()));
    }

    /** Where a fact's own words begin: who acts in it, since its evidence may hold who reports. */
    private static int start(Fact fact) {
        int evidence = fact.evidence().get(0).span().start();
        return !Acts.isOfWords(fact)
                ? evidence
                : fact.type().roles().stream()
                        .filter(role -> role.kind() == FactType.Values.PARTY && role.key())
                        .flatMap(role -> fact.args(role.name()).stream())
                        .flatMap(argument -> argument.span().stream())
                        .mapToInt(Span::start)
                        .filter(at -> at >= evidence)
                        .min()
                        .orElse(evidence);
    }

    private Optional<Party> speaker(Quotation speech) {
        return Optional.ofNullable(speakers.of(speech, null))
                .or(() -> Optional.ofNullable(acting.floor().get(words.span(speech.first(), speech.first() + 1))));
    }

    /** The last one before a syllable who reports, up to a semicolon, or the source at the start of the sentence. */
    private Optional<Party> reporter(List<Syllable> syllables, int until) {
        for (int at = until - 1; at >= 0; at--) {
            if (syllables.get(at).form().equals(";")) {
                break;
            }
            int verb = at;
            int length = Phrases.length(syllables, at, REPORTS);
            if (length > 0 && at + length <= until) {
                while (verb > 0
                        && at - verb < MAX_ADVERBS
                        && ADVERBS.contains(syllables.get(verb - 1).key())) {
                    verb--;
                }
                Optional<Party> before = endingAt(syllables, verb);
                if (before.isPresent()) {
                    return before;
                }
                if (verb > 0 && JOINTS.contains(syllables.get(verb - 1).key())) {
                    return firstPerson(syllables, verb);
                }
            }
        }
        return source(syllables, until);
    }

    /** The subject of the sentence, who goes on to report: {@code A cảm ơn ... và cho biết ...}. */
    private Optional<Party> firstPerson(List<Syllable> syllables, int until) {
        return syllables.subList(0, Math.min(until, SUBJECT)).stream()
                .flatMap(s -> acting.cast().startingAt(s.span()).stream())
                .flatMap(reference -> party(reference).stream())
                .filter(party -> party.type() == Party.Type.PERSON)
                .findFirst();
    }

    /** {@code Theo ông A, ...}, {@code Cũng theo A, ...}. */
    private Optional<Party> source(List<Syllable> syllables, int until) {
        for (int at = 0; at < Math.min(2, syllables.size()); at++) {
            if (!syllables.get(at).key().equals("theo")) {
                continue;
            }
            for (int i = at + 1; i <= Math.min(at + 2, syllables.size() - 1); i++) {
                Optional<Reference> reference =
                        acting.cast().startingAt(syllables.get(i).span());
                if (reference.isPresent()) {
                    int end = i;
                    while (end < syllables.size()
                            && syllables.get(end).span().start()
                                    < reference.get().span().end()) {
                        end++;
                    }
                    while (end < syllables.size()
                            && end < i + PARENTHESIS
                            && !syllables.get(end).form().equals(",")
                            && !syllables.get(end).isWord()) {
                        end += syllables.get(end).form().equals("(") ? 2 : 1;
                    }
                    boolean comma =
                            end < syllables.size() && syllables.get(end).form().equals(",");
                    return comma && end < until ? party(reference.get()) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Party> endingAt(List<Syllable> syllables, int end) {
        if (end == 0) {
            return Optional.empty();
        }
        return acting.cast()
                .at(syllables.get(end - 1).span())
                .filter(reference ->
                        reference.span().end() == syllables.get(end - 1).span().end())
                .flatMap(Vouching::party);
    }

    private static Optional<Party> party(Reference reference) {
        return reference.party().filter(party -> party.type() != Party.Type.PHRASE);
    }

    private static boolean isOwn(Fact fact, Party teller) {
        return Acts.isOfWords(fact)
                && fact.type().roles().stream()
                        .filter(role -> role.kind() == FactType.Values.PARTY && role.key())
                        .flatMap(role -> fact.args(role.name()).stream())
                        .flatMap(argument -> argument.party().stream())
                        .anyMatch(party -> party.name().equals(teller.name()));
    }
}
