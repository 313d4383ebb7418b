package io.github.vietfacts.fact;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.document.TimeType;
import io.github.vietfacts.document.Token;
import io.github.vietfacts.entity.Cast;
import io.github.vietfacts.entity.Office;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Reference;
import io.github.vietfacts.pattern.TokenSequence;
import io.github.vietfacts.segment.PartOfSpeech;
import io.github.vietfacts.segment.PosTagger;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A sentence as rules see it. A phrase for a person ({@code Thủ tướng Nhật Bản Kishida Fumio}) is one mention of type
 * PERSON, and so is the name in it; its offices are mentions of type OFFICE. Countries and organisations inside such a
 * phrase are no mentions of their own: they do not act.
 */
final class SentenceView {

    private static final Object EARLIER_FACT = new Object();

    /** The office that the document gives first, by the names of those to whom it gives one anywhere. */
    private final ImmutableMap<String, Office> officials;

    private final ImmutableMap<Span, String> items;
    private final ImmutableMap<Span, String> papers;
    private final SegmentedText words;
    private final Sentence sentence;
    private final List<TokenSequence.Mention> mentions = new ArrayList<>();
    private final List<Object> payloads = new ArrayList<>();
    private final TokenSequence sequence;

    /** All lists are ordered by span; those of the sentence are picked from them. */
    SentenceView(
            SegmentedText words,
            Sentence sentence,
            List<EntityMention> entities,
            ImmutableMap<Span, String> papers,
            List<TimeMention> times,
            Acting acting,
            ImmutableMap<String, Office> officials,
            PosTagger tagger) {
        Cast cast = acting.cast();
        Supplier<List<PartOfSpeech>> tags = Suppliers.memoize(() -> tagger.tag(words, sentence));
        this.items = acting.items();
        this.papers = papers;
        this.officials = officials;
        this.words = words;
        this.sentence = sentence;
        inSentence(cast.references(), Reference::span).forEach(this::addReference);
        inSentence(entities, EntityMention::span).forEach(e -> addEntity(e, cast.at(e.span())));
        inSentence(times, TimeMention::span).forEach(t -> add(typeOf(t), t.span(), timeAttributes(t), t));
        List<Integer> wordStarts = new ArrayList<>();
        for (Token token : words.tokens(sentence)) {
            wordStarts.add(token.firstSyllable() - sentence.firstSyllable());
        }
        this.sequence = TokenSequence.of(
                words.syllables(sentence),
                wordStarts,
                mentions,
                (word, field) -> field.equals("zone")
                        ? sentence.zone().name()
                        : tags.get().get(word).name());
    }

    private static ImmutableMap<String, String> timeAttributes(TimeMention time) {
        boolean day = time.begin().isPresent() && time.begin().equals(time.end());
        boolean range = time.type() == TimeType.RANGE;
        boolean years = range && time.value().length() <= "2021/2030".length();
        return ImmutableMap.of(
                "value", time.value(), "unit", years ? "years" : range ? "range" : day ? "day" : "other");
    }

    private <T> List<T> inSentence(List<T> ordered, Function<T, Span> spanOf) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanOf.apply(ordered.get(middle)).start() < sentence.span().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < ordered.size() && sentence.span().contains(spanOf.apply(ordered.get(end)))) {
            end++;
        }
        return ordered.subList(low, end);
    }

    private void addReference(Reference reference) {
        ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
        Party first = reference.parties().get(0);
        first.country().ifPresent(c -> attributes.put("country", c));
        attributes.put("office", officials.containsKey(first.name()) ? "yes" : "no");
        attributes.put("open", reference.isOpen() ? "yes" : "no");
        attributes.put("name", reference.name().isPresent() ? "yes" : "no");
        attributes.put("parties", Integer.toString(reference.parties().size()));
        if (items.containsKey(reference.span())) {
            attributes.put("class", items.get(reference.span()));
        }
        String type = switch (first.type()) {
            case COUNTRY -> "COUNTRY";
            case ORGANIZATION -> "ORGANIZATION";
            case PERSON, PHRASE -> "PERSON";
        };
        ImmutableMap<String, String> known = attributes.buildOrThrow();
        add(type, reference.span(), known, reference);
        reference.name().filter(n -> !n.equals(reference.span())).ifPresent(n -> add(type, n, known, reference));
        for (Office office : reference.offices()) {
            add("OFFICE", office.span(), known, office);
        }
    }

    private void addEntity(EntityMention entity, Optional<Reference> reference) {
        boolean acts = entity.type() == EntityType.PERSON
                || entity.type() == EntityType.COUNTRY
                || entity.type() == EntityType.ORGANIZATION;
        if (reference.isPresent() && (acts || entity.type() == EntityType.LOCATION)) {
            return; // the reference stands for it
        }
        ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
        entity.country().ifPresent(c -> attributes.put("country", c));
        if (papers.containsKey(entity.span())) {
            attributes.put("class", papers.get(entity.span()));
        }
        add(entity.type().name(), entity.span(), attributes.buildOrThrow(), entity);
    }

    private static String typeOf(TimeMention time) {
        boolean calendar = time.type() == TimeType.DATE || time.type() == TimeType.RANGE;
        boolean partOfDay = time.type() == TimeType.TIME && time.value().length() > 9;
        boolean vague = time.value().endsWith("_REF");
        boolean besides = time.begin().isEmpty()
                && time.mod()
                        .filter(m -> m.equals("BEFORE") || m.equals("AFTER"))
                        .isPresent();
        if (vague || besides) {
            return "TIME"; // 'thời gian tới' and 'sau đó' name no date
        }
        return calendar || partOfDay ? "DATE" : time.type().name();
    }

    private void add(String type, Span span, ImmutableMap<String, String> attributes, Object payload) {
        int first = words.syllableAt(span.start()) - sentence.firstSyllable();
        int end = words.syllableAt(span.end()) - sentence.firstSyllable();
        if (end > first) {
            mentions.add(new TokenSequence.Mention(type, first, end, attributes, payloads.size()));
            payloads.add(payload);
        }
    }

    TokenSequence sequence() {
        return sequence;
    }

    /** Returns what a mention stands for; {@link #EARLIER_FACT} for one that rules found. */
    Object payload(int index) {
        return index < payloads.size() ? payloads.get(index) : EARLIER_FACT;
    }

    /** Returns the country of the person to whom the phrase around an office gives it. */
    Optional<String> countryOf(Office office) {
        return payloads.stream()
                .filter(p -> p instanceof Reference r && r.offices().contains(office))
                .flatMap(p -> ((Reference) p).parties().get(0).country().stream())
                .findFirst();
    }

    /** Returns the person whom an office stands for that is told without a name here. */
    Optional<Party> holderOf(Office office) {
        return payloads.stream()
                .filter(p -> p instanceof Reference r
                        && r.name().isEmpty()
                        && r.offices().contains(office))
                .map(p -> ((Reference) p).parties().get(0))
                .filter(party -> party.type() == Party.Type.PERSON)
                .findFirst();
    }

    /** Returns the office that a phrase gives its person, else the one that the document gives first. */
    Optional<Office> officeOf(Reference reference) {
        return reference.offices().stream()
                .findFirst()
                .or(() -> Optional.ofNullable(
                        officials.get(reference.parties().get(0).name())));
    }

    Sentence sentence() {
        return sentence;
    }

    /** Returns the original span of a range of the sentence's syllables. */
    Span span(int first, int end) {
        return words.span(sentence.firstSyllable() + first, sentence.firstSyllable() + end);
    }

    /** Returns the normalised text of a range of the sentence's syllables. */
    String text(int first, int end) {
        return words.source().normalized(span(first, end)).strip();
    }

    /** Returns the syllables between two places of the original text. */
    List<Syllable> between(int start, int end) {
        return words.syllables().subList(words.syllableAt(start), words.syllableAt(end));
    }
}
