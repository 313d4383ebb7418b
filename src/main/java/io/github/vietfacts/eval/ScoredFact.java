package io.github.vietfacts.eval;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.fact.Argument;
import io.github.vietfacts.fact.Evidence;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.fact.Fact;
import io.github.vietfacts.fact.Modality;
import io.github.vietfacts.fact.Polarity;
import io.github.vietfacts.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A fact as the scorer sees it, whether it was annotated, extracted, or predicted by another system.
 *
 * @param type the name of its type
 * @param kind one of the type's kinds
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param args values by role
 * @param attribution who vouches for it; empty for the narrator
 * @param zone the part of the page that tells it, where it is known
 * @param evidence where the text tells it; none where that is not known
 * @param text the first place's text; empty where it is not known
 * @param optional whether an annotator leaves it open; false for predictions
 * @param alts in gold, other answers that are equally right: by role, or by {@code kind} or {@code modality}, each a
 *     list of values that may stand for all values there
 */
public record ScoredFact(
        String type,
        Optional<String> kind,
        Modality modality,
        Polarity polarity,
        ImmutableListMultimap<String, Value> args,
        List<String> attribution,
        Optional<Zone> zone,
        List<Span> evidence,
        String text,
        boolean optional,
        ImmutableListMultimap<String, List<Value>> alts) {

    /**
     * What fills a role.
     *
     * @param text a name, code, date, phrase, number or enum value, as output prints it
     * @param subrole the part it plays, as in {@code HOST}
     * @param alt in gold, other texts that are equally right
     */
    public record Value(String text, Optional<String> subrole, List<String> alt) {
        /** Returns the value. */
        public Value {
            requireNonNull(text, "text");
            requireNonNull(subrole, "subrole");
            alt = List.copyOf(alt);
        }

        /**
         * Returns a value that plays no part and has no alternatives.
         *
         * @param text its text
         * @return the value
         */
        public static Value of(String text) {
            return new Value(text, Optional.empty(), List.of());
        }
    }

    /** Returns the fact. */
    public ScoredFact {
        requireNonNull(type, "type");
        requireNonNull(kind, "kind");
        requireNonNull(modality, "modality");
        requireNonNull(polarity, "polarity");
        requireNonNull(args, "args");
        requireNonNull(zone, "zone");
        requireNonNull(text, "text");
        requireNonNull(alts, "alts");
        attribution = List.copyOf(attribution);
        evidence = List.copyOf(evidence);
    }

    /**
     * Returns the facts of an extraction for scoring, those of related items included.
     *
     * @param extraction what was found in an article
     * @return its facts
     */
    public static List<ScoredFact> of(Extraction extraction) {
        String text = extraction.article().text();
        return extraction.allFacts().stream().map(fact -> of(fact, text)).toList();
    }

    /**
     * Returns an extracted fact for scoring.
     *
     * @param fact the fact
     * @param text the text of its document
     * @return the same fact
     */
    public static ScoredFact of(Fact fact, String text) {
        ImmutableListMultimap.Builder<String, Value> args = ImmutableListMultimap.builder();
        for (var entry : fact.args().entries()) {
            Argument argument = entry.getValue();
            args.put(entry.getKey(), new Value(argument.value().text(), argument.subrole(), List.of()));
        }
        return new ScoredFact(
                        fact.type().name(),
                        fact.kind(),
                        fact.modality(),
                        fact.polarity(),
                        args.build(),
                        fact.attribution(),
                        Optional.of(fact.zone()),
                        fact.evidence().stream().map(Evidence::span).toList(),
                        "",
                        false,
                        ImmutableListMultimap.of())
                .withText(text);
    }

    /**
     * Returns the fact with the text of its first evidence.
     *
     * @param document the text of its document
     * @return the same fact; unchanged where it has a text already, or no evidence in the document
     */
    ScoredFact withText(String document) {
        if (!text.isEmpty() || evidence.isEmpty() || evidence.get(0).end() > document.length()) {
            return this;
        }
        String quoted =
                document.substring(evidence.get(0).start(), evidence.get(0).end());
        return new ScoredFact(
                type, kind, modality, polarity, args, attribution, zone, evidence, quoted, optional, alts);
    }

    /**
     * Returns the fact in one line, as in {@code Meeting/TALKS PLANNED  participants: A (HOST), B  date: 2024-03-12}.
     *
     * @return type, kind, what is not ordinary, and the roles in the order in which they were filled
     */
    public String describe() {
        StringBuilder line = new StringBuilder(type);
        kind.ifPresent(k -> line.append('/').append(k));
        if (modality != Modality.ACTUAL) {
            line.append(' ').append(modality);
        }
        if (polarity != Polarity.POSITIVE) {
            line.append(' ').append(polarity);
        }
        for (String role : args.keySet()) {
            line.append("  ").append(role).append(": ");
            line.append(args.get(role).stream()
                    .map(v -> v.text() + v.subrole().map(s -> " (" + s + ")").orElse(""))
                    .collect(Collectors.joining(", ")));
        }
        return line.toString();
    }
}
