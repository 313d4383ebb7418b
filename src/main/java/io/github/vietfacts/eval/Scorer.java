package io.github.vietfacts.eval;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.Layout;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.layout.NewsLayoutDetector;
import io.github.vietfacts.rule.FactType;
import io.github.vietfacts.text.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Scores facts against gold by Key-Fact F1. A prediction is right when it is aligned with a gold fact of the same
 * document, its type, its modality (actual or not) and its polarity are equal, and every key role that gold fills agrees:
 *
 * <table>
 * <caption>When values agree</caption>
 * <tr><th>values</th><th>agree if</th></tr>
 * <tr><td>parties, places</td><td>one-to-one match of names with F1 of at least 0.75; names match with the same parts in
 *     any order, as one of gold's alternatives, or as the same country</td></tr>
 * <tr><td>dates</td><td>equal to the day, or to gold's month or year; both ends of a range</td></tr>
 * <tr><td>phrases</td><td>F1 of their syllables of at least 0.5, or the shorter, of four syllables or more, stands in the
 *     longer</td></tr>
 * <tr><td>{@code title}</td><td>the same first two syllables, and F1 of at least 0.6 or the shorter, of three syllables
 *     or more, begins the longer</td></tr>
 * <tr><td>{@code toLevel}</td><td>the same qualifiers ({@code chiến lược}, {@code toàn diện}, ...)</td></tr>
 * <tr><td>numbers, enums, {@code rank}</td><td>equal</td></tr>
 * </table>
 *
 * <p>Alignment is one-to-one and has the most right facts, then the most right optional facts, then the most similar
 * arguments, then kinds; so a duplicate is a false positive. The order of facts changes nothing. Optional gold facts are
 * neither required nor punished. Facts of the zone {@code RELATED} are left out on both sides unless asked for.
 *
 * <pre>{@code
 * Scores scores = Scorer.of(ruleSet.types()).score(gold, document -> extract(document.article()));
 * scores.facts().f1();
 * }</pre>
 */
public final class Scorer {

    private final Map<String, FactType> types;
    private final boolean related;

    private Scorer(Map<String, FactType> types, boolean related) {
        this.types = types;
        this.related = related;
    }

    /**
     * Returns a scorer that leaves out facts of related items.
     *
     * @param types the declarations that say which roles are keys and what their values are
     * @return the scorer; the roles of a type that is not among them count as phrases, none of them as key
     * @throws IllegalArgumentException if two types have one name
     */
    public static Scorer of(Collection<FactType> types) {
        return new Scorer(byName(types), false);
    }

    static Map<String, FactType> byName(Collection<FactType> types) {
        return types.stream().collect(Collectors.toUnmodifiableMap(FactType::name, type -> type, (a, b) -> {
            throw new IllegalArgumentException("fact type " + a.name() + ": expected once, found twice");
        }));
    }

    /**
     * Returns this scorer for a run that asks for facts of related items too.
     *
     * @return a scorer that counts facts of all zones
     */
    public Scorer withRelated() {
        return new Scorer(types, true);
    }

    /**
     * Returns the scores of all documents.
     *
     * @param gold gold documents, and what was wrong with others
     * @param predictions gives the facts that were found in a document
     * @return the scores, which carry gold's problems on
     */
    public Scores score(Gold gold, Function<Gold.Document, List<ScoredFact>> predictions) {
        List<DocumentScore> documents = new ArrayList<>();
        for (Gold.Document document : gold.documents()) {
            documents.add(score(document, predictions.apply(document)));
        }
        return new Scores(documents, gold.problems());
    }

    /**
     * Returns the scores of predictions that were read from a file. A document without prediction counts as one in which
     * nothing was found, and is named among the problems.
     *
     * @param gold gold documents, and what was wrong with others
     * @param predictions facts by document, and what was wrong with others
     * @return the scores, which carry the problems of both on
     */
    public Scores score(Gold gold, Predictions predictions) {
        PredictionFile<List<ScoredFact>> file = new PredictionFile<>(predictions.byDocument(), predictions.problems());
        List<String> ids = gold.documents().stream().map(Gold.Document::id).toList();
        Scores scores = score(gold, document -> file.of(document.id(), List.of()));
        return new Scores(scores.documents(), file.problems(gold.problems(), ids, "facts"));
    }

    /**
     * Returns how far two annotators agree: the facts of the second held against those of the first, in the documents
     * that both have. What one of them holds optional is not asked of the other; other answers are those of the first.
     *
     * @param gold what the first found
     * @param other what the second found
     * @return the scores, which carry the problems of both on
     */
    public Scores agreement(Gold gold, Gold other) {
        Map<String, List<ScoredFact>> second =
                other.documents().stream().collect(Collectors.toMap(Gold.Document::id, Gold.Document::facts));
        List<String> problems = new ArrayList<>(gold.problems());
        problems.addAll(other.problems());
        List<Gold.Document> both = new ArrayList<>();
        for (Gold.Document document : gold.documents()) {
            if (second.containsKey(document.id())) {
                both.add(document);
            } else {
                problems.add(document.id() + ": expected in the gold of both, there is none in the second's");
            }
        }
        return score(new Gold(both, problems), document -> second.getOrDefault(document.id(), List.of()));
    }

    /**
     * Returns the score of one document.
     *
     * @param gold the document with its gold facts
     * @param predicted the facts that were found in it
     * @return the score
     */
    public DocumentScore score(Gold.Document gold, List<ScoredFact> predicted) {
        String text = requireNonNull(gold, "gold").article().text();
        Alignment alignment = Alignment.of(
                counted(gold.facts()),
                counted(predicted).stream().map(fact -> fact.withText(text)).toList(),
                (fact, other) -> Comparison.of(fact, other, Optional.ofNullable(types.get(fact.type()))));
        Layout layout = NewsLayoutDetector.create().detect(gold.article(), SourceText.of(text));
        return alignment.score(
                gold.id(),
                fact -> fact.zone()
                        .or(() -> fact.evidence().stream().findFirst().map(place -> layout.zoneAt(place.start()))));
    }

    private List<ScoredFact> counted(List<ScoredFact> facts) {
        return facts.stream()
                .filter(fact -> related || !fact.zone().equals(Optional.of(Zone.RELATED)))
                .toList();
    }
}
