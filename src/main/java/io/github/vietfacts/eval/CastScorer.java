package io.github.vietfacts.eval;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import io.github.vietfacts.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Scores who is who. Names are compared as Key-Fact compares them.
 *
 * <table>
 * <caption>What counts</caption>
 * <tr><th>of</th><th>right if</th></tr>
 * <tr><td>mentions of persons</td><td>the person mention that overlaps it has the right full name</td></tr>
 * <tr><td>persons whose country gold gives</td><td>their mentions give that country, and no other</td></tr>
 * <tr><td>phrases that stand for parties, {@code hai bên}, {@code Thủ tướng}</td><td>the phrase that overlaps it most
 *     stands for the same parties, as a set; for none where gold leaves it open; several parties may be found in
 *     parts</td></tr>
 * </table>
 */
public final class CastScorer {

    private static final String NOTHING = "nothing";

    private CastScorer() {}

    /**
     * Reads gold: the lists {@code entities} and {@code references} of {@code NAME.json} or {@code .jsonl}.
     *
     * @param gold files and folders
     * @param texts the folder of the texts; empty if they stand beside the gold files
     * @return the documents, those without persons' names and references as left out, and all problems at once
     */
    public static GoldSet<MarkedCast> gold(List<Path> gold, Optional<Path> texts) {
        return JsonGold.reader(texts, new CastReader(true)).read(gold);
    }

    /**
     * Returns the scores of all documents.
     *
     * @param gold gold documents, and what was wrong with others
     * @param predictions gives what was found in a document
     * @return the scores, which carry gold's problems on
     */
    public static CastScores score(
            GoldSet<MarkedCast> gold, Function<GoldSet.Document<MarkedCast>, MarkedCast> predictions) {
        return new CastScores(
                gold.documents().stream()
                        .map(document -> score(document, predictions.apply(document)))
                        .toList(),
                gold.problems());
    }

    /**
     * Returns the scores of predictions that were read from a file. References are scored in documents for which the
     * file has a list of them.
     *
     * @param gold the documents
     * @param file predictions as {@code extract --format jsonl} prints them, or gold of another annotator
     * @return the scores, which carry the problems of both on
     */
    public static CastScores score(GoldSet<MarkedCast> gold, Path file) {
        PredictionFile<MarkedCast> predictions = PredictionFile.read(file, new CastReader(false));
        MarkedCast none = new MarkedCast(List.of(), Optional.empty());
        CastScores scores = score(gold, document -> predictions.of(document.id(), none));
        return new CastScores(scores.documents(), predictions.problems(gold, "who is who"));
    }

    /**
     * Returns the score of one document.
     *
     * @param gold the document with its cast
     * @param predicted what was found in it
     * @return the score
     */
    public static CastScores.Document score(GoldSet.Document<MarkedCast> gold, MarkedCast predicted) {
        String text = gold.article().text();
        List<CastScores.Error> errors = new ArrayList<>();
        CastScores.Share links = links(gold.gold(), predicted, text, errors);
        CastScores.Share countries = countries(gold.gold(), predicted, errors);
        CastScores.Figures figures = new CastScores.Figures(
                links, countries, CastScores.Share.NONE, CastScores.Share.NONE, CastScores.Share.NONE);
        if (predicted.references().isPresent()) {
            for (MarkedCast.MarkedReference reference : gold.gold().references().orElse(List.of())) {
                figures =
                        figures.plus(reference(reference, predicted.references().get(), text, errors));
            }
        }
        return new CastScores.Document(gold.id(), figures, errors);
    }

    private static CastScores.Share links(
            MarkedCast gold, MarkedCast predicted, String text, List<CastScores.Error> errors) {
        CastScores.Share links = CastScores.Share.NONE;
        for (MarkedEntity mention : gold.people()) {
            if (mention.canonical().isEmpty()) {
                continue;
            }
            String person = mention.canonical().get();
            Optional<String> found = Spans.nearest(mention.span(), predicted.people(), MarkedEntity::span)
                    .flatMap(MarkedEntity::canonical);
            boolean right =
                    found.filter(name -> ValueRule.sameName(person, name)).isPresent();
            links = links.plus(CastScores.Share.of(right));
            if (!right) {
                errors.add(new CastScores.Error("person", place(mention.span(), text), person, found.orElse(NOTHING)));
            }
        }
        return links;
    }

    private static CastScores.Share countries(MarkedCast gold, MarkedCast predicted, List<CastScores.Error> errors) {
        SetMultimap<Multiset<String>, String> wanted = LinkedHashMultimap.create();
        SetMultimap<Multiset<String>, String> found = LinkedHashMultimap.create();
        for (MarkedEntity mention : gold.people()) {
            if (mention.canonical().isPresent()) {
                Multiset<String> person =
                        Syllables.nameParts(mention.canonical().get());
                mention.country().ifPresent(country -> wanted.put(person, country));
                Spans.nearest(mention.span(), predicted.people(), MarkedEntity::span)
                        .flatMap(MarkedEntity::country)
                        .ifPresent(country -> found.put(person, country));
            }
        }
        CastScores.Share countries = CastScores.Share.NONE;
        for (Multiset<String> person : wanted.keySet()) {
            boolean right = wanted.get(person).equals(found.get(person));
            countries = countries.plus(CastScores.Share.of(right));
            if (!right) {
                errors.add(new CastScores.Error(
                        "country", name(person, gold), shown(wanted.get(person)), shown(found.get(person))));
            }
        }
        return countries;
    }

    private static String name(Multiset<String> person, MarkedCast gold) {
        return gold.people().stream()
                .flatMap(mention -> mention.canonical().stream())
                .filter(name -> Syllables.nameParts(name).equals(person))
                .findFirst()
                .orElse("");
    }

    private static CastScores.Figures reference(
            MarkedCast.MarkedReference gold,
            List<MarkedCast.MarkedReference> predicted,
            String text,
            List<CastScores.Error> errors) {
        Set<String> found = parties(gold, predicted);
        boolean right = Comparison.sameNames(gold.parties(), found.stream().toList());
        if (!right) {
            errors.add(new CastScores.Error(
                    "reference", place(gold.span(), text), shown(new TreeSet<>(gold.parties())), shown(found)));
        }
        CastScores.Share share = CastScores.Share.of(right);
        CastScores.Share none = CastScores.Share.NONE;
        return switch (gold.parties().size()) {
            case 0 -> new CastScores.Figures(none, none, none, none, share);
            case 1 -> new CastScores.Figures(none, none, share, none, none);
            default -> new CastScores.Figures(none, none, none, share, none);
        };
    }

    /** Several parties may be found in parts, as in {@code các Đại sứ Lào và Thái Lan}. */
    private static Set<String> parties(MarkedCast.MarkedReference gold, List<MarkedCast.MarkedReference> predicted) {
        List<MarkedCast.MarkedReference> there = gold.parties().size() > 1
                ? predicted.stream()
                        .filter(other -> other.span().overlaps(gold.span()))
                        .toList()
                : Spans.nearest(gold.span(), predicted, MarkedCast.MarkedReference::span).stream()
                        .toList();
        return there.stream()
                .flatMap(reference -> reference.parties().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shown(Set<String> names) {
        return names.isEmpty() ? NOTHING : String.join(", ", names);
    }

    private static String place(Span span, String text) {
        return String.format(Locale.ROOT, "%d-%d %s", span.start(), span.end(), Lines.quoted(text, span));
    }
}
