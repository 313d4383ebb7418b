package io.github.vietfacts;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Layout;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.document.Token;
import io.github.vietfacts.entity.Office;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Reference;
import io.github.vietfacts.fact.Argument;
import io.github.vietfacts.fact.Evidence;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.fact.Fact;
import io.github.vietfacts.fact.Value;
import io.github.vietfacts.rule.FactType;
import io.github.vietfacts.text.Span;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What holds of every {@link Extraction}, whatever the text. Linear, so that it can check megabytes. */
public final class Invariants {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    /** Kosovo has a user-assigned code. */
    private static final String KOSOVO = "XKX";

    private final Extraction extraction;
    private final String text;
    private final SegmentedText words;
    private final Provenances provenances;
    private final BitSet syllableStarts = new BitSet();
    private final BitSet syllableEnds = new BitSet();

    private Invariants(Extraction extraction, Map<String, String> files) {
        this.extraction = extraction;
        this.text = extraction.article().text();
        this.words = extraction.words();
        this.provenances = new Provenances(files);
    }

    /**
     * Checks an extraction by bundled rules and lists.
     *
     * @param extraction what was found
     * @return the same
     * @throws AssertionError if something does not hold
     */
    public static Extraction check(Extraction extraction) {
        return check(extraction, Map.of());
    }

    /**
     * Checks an extraction.
     *
     * @param extraction what was found
     * @param files the content of a user's rule files and gazetteers by name
     * @return the same
     * @throws AssertionError if something does not hold
     */
    public static Extraction check(Extraction extraction, Map<String, String> files) {
        Invariants invariants = new Invariants(extraction, files);
        invariants.layout();
        invariants.segmentation();
        invariants.mentions();
        invariants.cast();
        invariants.facts();
        return extraction;
    }

    static void require(boolean holds, String what, Object about) {
        if (!holds) {
            throw new AssertionError(what + ": " + about);
        }
    }

    private void range(Span span, Object about) {
        require(span.end() <= text.length(), "span in the text of " + text.length() + " units", about);
    }

    private void layout() {
        require(words.source().original().equals(text), "the source is the article's text", extraction.article());
        require(words.layout().equals(extraction.layout()), "one layout", extraction.layout());
        int after = 0;
        for (Layout.Block block : extraction.layout().blocks()) {
            range(block.span(), block);
            require(block.span().start() >= after, "blocks ordered and disjoint", block);
            after = block.span().end();
        }
    }

    private void segmentation() {
        int after = 0;
        for (Syllable syllable : words.syllables()) {
            Span span = syllable.span();
            require(!span.isEmpty() && span.start() >= after, "syllables ordered and disjoint", syllable);
            require(words.source().normalized(span).equals(syllable.form()), "form of the view", syllable);
            after = span.end();
            syllableStarts.set(span.start());
            syllableEnds.set(after);
        }
        require(after <= text.length(), "syllables in the text", after);
        int syllable = 0;
        int token = 0;
        int block = 0;
        List<Layout.Block> blocks = extraction.layout().blocks();
        for (Sentence sentence : words.sentences()) {
            require(
                    sentence.firstSyllable() == syllable && sentence.firstToken() == token,
                    "sentences follow each other",
                    sentence);
            require(onSyllables(sentence.span(), syllable, sentence.endSyllable()), "span of a sentence", sentence);
            while (blocks.get(block).span().end() < sentence.span().end()) {
                block++;
            }
            require(blocks.get(block).span().contains(sentence.span()), "sentence in a block", sentence);
            require(blocks.get(block).zone() == sentence.zone(), "zone of its block", sentence);
            for (Token word : words.tokens(sentence)) {
                require(word.firstSyllable() == syllable, "words follow each other", word);
                require(onSyllables(word.span(), syllable, word.endSyllable()), "span of a word", word);
                syllable = word.endSyllable();
            }
            require(sentence.endSyllable() == syllable, "words end with their sentence", sentence);
            token = sentence.endToken();
        }
        require(syllable == words.syllables().size(), "every syllable in a sentence", syllable);
        require(token == words.tokens().size(), "every word in a sentence", token);
    }

    private boolean onSyllables(Span span, int first, int end) {
        return span.start() == words.syllables().get(first).span().start()
                && span.end() == words.syllables().get(end - 1).span().end();
    }

    private void mentions() {
        int after = 0;
        for (EntityMention entity : extraction.entities()) {
            require(entity.span().start() >= after, "entities ordered and disjoint", entity);
            after = entity.span().end();
            onEdges(entity.span(), entity);
            require(words.source().normalized(entity.span()).equals(entity.text()), "text of an entity", entity);
            country(entity.country(), entity);
            provenances.ofEntity(entity.provenance());
        }
        after = 0;
        for (TimeMention time : extraction.times()) {
            require(time.span().start() >= after, "times ordered and disjoint", time);
            after = time.span().end();
            onEdges(time.span(), time);
            require(words.source().normalized(time.span()).equals(time.text()), "text of a time", time);
            require(time.provenance().source().equals("time"), "a time says why", time);
        }
        List<Span> times = extraction.times().stream().map(TimeMention::span).toList();
        int time = 0;
        for (EntityMention entity : extraction.entities()) {
            Span span = entity.span();
            while (time < times.size() && times.get(time).end() <= span.start()) {
                time++;
            }
            boolean holdsTimes = entity.type() == EntityType.EVENT || entity.type() == EntityType.DOCUMENT;
            for (int t = time; t < times.size() && times.get(t).overlaps(span); t++) {
                require(holdsTimes && span.contains(times.get(t)), "names hold no parts of times", entity);
            }
        }
    }

    /** On the edges of syllables of one sentence. */
    private void onEdges(Span span, Object about) {
        onSyllables(span, about);
        Sentence sentence = words.sentences().get(words.sentenceAt(span.start()));
        require(sentence.span().contains(span), "in one sentence", about);
    }

    /** On the edges of syllables; a quotation takes as many sentences as it has. */
    private void onSyllables(Span span, Object about) {
        range(span, about);
        require(!span.isEmpty(), "not empty", about);
        require(syllableStarts.get(span.start()) && syllableEnds.get(span.end()), "on syllable edges", about);
    }

    private static void country(Optional<String> code, Object about) {
        require(code.isEmpty() || COUNTRIES.contains(code.get()) || code.get().equals(KOSOVO), "ISO alpha-3", about);
    }

    private void cast() {
        int after = 0;
        for (Reference reference : extraction.cast().references()) {
            onEdges(reference.span(), reference);
            require(reference.span().start() >= after, "references ordered and disjoint", reference);
            after = reference.span().end();
            require(!reference.parties().isEmpty() && !reference.rule().isBlank(), "somebody, and why", reference);
            reference.parties().forEach(this::party);
            reference.name().ifPresent(name -> {
                require(reference.span().contains(name), "the name in the phrase", reference);
                onEdges(name, reference);
            });
            for (Office office : reference.offices()) {
                onEdges(office.span(), office);
                require(reference.span().contains(office.span()), "the office in the phrase", reference);
                require(!office.title().isBlank(), "a title", office);
                country(office.country(), office);
            }
            require(extraction.cast().at(reference.span()).equals(Optional.of(reference)), "found again", reference);
        }
    }

    private void party(Party party) {
        require(!party.name().isBlank(), "a name", party);
        country(party.country(), party);
        if (party.type() == Party.Type.COUNTRY) {
            require(party.country().equals(Optional.of(party.name())), "a country is named by its code", party);
        }
    }

    private void facts() {
        Set<String> ids = new HashSet<>();
        for (Fact fact : extraction.allFacts()) {
            require(!fact.id().isBlank() && ids.add(fact.id()), "ids differ", fact);
            require(fact.ruleSet().matches("[0-9a-f]{12}"), "hash of the rule set", fact);
            require(
                    fact.kind().isEmpty()
                            || fact.type().kinds().contains(fact.kind().get()),
                    "kind declared",
                    fact);
            require(fact.confidence().isEmpty() || between(fact.confidence().getAsDouble()), "0 to 1", fact);
            provenances.ofFact(fact.rule());
            require(Set.copyOf(fact.evidence()).size() == fact.evidence().size(), "evidence once", fact);
            for (Evidence evidence : fact.evidence()) {
                onEdges(evidence.span(), fact);
                require(extraction.layout().zoneAt(evidence.span().start()) == evidence.zone(), "zone", fact);
            }
            for (String role : fact.args().keySet()) {
                require(fact.type().role(role).isPresent(), "role " + role + " declared", fact);
            }
            fact.type().roles().forEach(role -> role(fact, role));
        }
    }

    private static boolean between(double share) {
        return 0 <= share && share <= 1;
    }

    private void role(Fact fact, FactType.Role role) {
        List<Argument> values = fact.args(role.name());
        require(!values.isEmpty() || role.cardinality().allowsNone(), role.name() + " filled", fact);
        require(values.size() < 2 || role.cardinality().isList(), role.name() + " once", fact);
        for (Argument argument : values) {
            argument.span().ifPresent(span -> onSyllables(span, fact));
            require(argument.subrole().stream().allMatch(role.subroles()::contains), "part declared", fact);
            require(!argument.value().text().isBlank(), role.name() + " says something", fact);
            require(fits(argument.value(), role), role.name() + " has its kind of value", fact);
        }
    }

    private boolean fits(Value value, FactType.Role role) {
        if (value instanceof Value.PartyValue known) {
            party(known.party());
        } else if (value instanceof Value.PlaceValue known) {
            country(known.country(), known);
        }
        return switch (role.kind()) {
            case PARTY -> value instanceof Value.PartyValue;
            case PLACE -> value instanceof Value.PlaceValue;
            case DATE -> value instanceof Value.DateValue;
            case TEXT -> value instanceof Value.TextValue;
            case NUMBER -> value instanceof Value.NumberValue;
            case ENUM -> value instanceof Value.EnumValue && role.values().contains(value.text());
        };
    }
}
