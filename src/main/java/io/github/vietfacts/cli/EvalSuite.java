package io.github.vietfacts.cli;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.eval.CastScorer;
import io.github.vietfacts.eval.CastScores;
import io.github.vietfacts.eval.EntityGold;
import io.github.vietfacts.eval.EntityScorer;
import io.github.vietfacts.eval.EntityScores;
import io.github.vietfacts.eval.Gold;
import io.github.vietfacts.eval.GoldSet;
import io.github.vietfacts.eval.MarkedCast;
import io.github.vietfacts.eval.MarkedEntity;
import io.github.vietfacts.eval.MarkedTime;
import io.github.vietfacts.eval.ScoredFact;
import io.github.vietfacts.eval.Scorer;
import io.github.vietfacts.eval.Scores;
import io.github.vietfacts.eval.TimeGold;
import io.github.vietfacts.eval.TimeScorer;
import io.github.vietfacts.eval.TimeScores;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.io.InputFile;
import io.github.vietfacts.io.NamedMention;
import io.github.vietfacts.rule.FactType;
import io.github.vietfacts.rule.RuleSet;
import io.github.vietfacts.segment.GoldReader;
import io.github.vietfacts.segment.GoldSentence;
import io.github.vietfacts.segment.WordScores;
import io.github.vietfacts.segment.WordSegmenter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of the README: facts, entities, times, who is who and words, for every part of the test data. */
final class EvalSuite {

    private final Main.Streams streams;
    private final Collection<FactType> types = RuleSet.bundled().types().values();
    private final VietFacts vietFacts = VietFacts.load();
    private final Annotator annotator = new Annotator(stages -> stages);
    private final Set<String> problems = new LinkedHashSet<>();
    private final SuiteTable<Scores> facts = SuiteTable.ofFacts();
    private final SuiteTable<EntityScores> entities = SuiteTable.ofEntities();
    private final SuiteTable<TimeScores> times = SuiteTable.ofTimes();
    private final SuiteTable<CastScores> casts = SuiteTable.ofCast();
    private final SuiteTable<WordScores> words = SuiteTable.ofWords();

    EvalSuite(Main.Streams streams) {
        this.streams = streams;
    }

    /**
     * Prints the tables.
     *
     * @param folder its {@code .jsonl} files and its folders with {@code .json} or {@code .jsonl} files are the parts; not
     *     those folders that only hold training data, {@code train.jsonl}; files of words ({@code .words},
     *     {@code .conllu}) may stand anywhere in it
     * @return the exit code
     */
    int print(Path folder) {
        List<Path> parts = parts(folder);
        if (parts.isEmpty()) {
            problems.add(folder + ": expected folders or .jsonl files of gold, there is none");
        }
        parts.forEach(this::score);
        words(folder);
        problems.forEach(problem -> streams.err().println("vietfacts: " + problem));
        streams.out().print(facts.lines() + entities.lines() + times.lines() + casts.lines() + words.lines());
        streams.out().flush();
        boolean nothing =
                facts.isEmpty() && entities.isEmpty() && times.isEmpty() && casts.isEmpty() && words.isEmpty();
        return nothing ? Main.USAGE : problems.isEmpty() ? Main.OK : Main.SOME_FAILED;
    }

    private static List<Path> parts(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> parts = new ArrayList<>();
            for (Path part : all.sorted().toList()) {
                if (Files.isDirectory(part) ? holdsGold(part) : part.toString().endsWith(".jsonl")) {
                    parts.add(part);
                }
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": " + InputFile.reason(e), e);
        }
    }

    private void words(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".words")
                            || file.toString().endsWith(".conllu"))
                    .sorted()
                    .toList();
            WordSegmenter segmenter = WordSegmenter.load();
            files.forEach(file -> words(file, segmenter));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": " + InputFile.reason(e), e);
        }
    }

    private void words(Path file, WordSegmenter segmenter) {
        try {
            List<GoldSentence> sentences = GoldReader.read(file);
            words.add(String.valueOf(file.getFileName()), sentences.size(), WordScores.of(sentences, segmenter));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            problems.add(file + ": " + e.getMessage());
        }
    }

    /** What models learn from says nothing of how good they are. */
    private static boolean holdsGold(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(file -> String.valueOf(file.getFileName()))
                    .anyMatch(name -> (name.endsWith(".json") || name.endsWith(".jsonl")) && !name.startsWith("train"));
        }
    }

    private void score(Path part) {
        String name = String.valueOf(part.getFileName());
        Map<String, Extraction> pages = new HashMap<>();
        Gold gold = Gold.read(part, types);
        Scores scores = Scorer.of(types)
                .score(
                        gold,
                        document -> ScoredFact.of(
                                pages.computeIfAbsent(document.id(), id -> vietFacts.extract(document.article()))));
        facts.add(name, scores.documents().size(), scores);

        GoldSet<List<MarkedEntity>> names = EntityGold.read(List.of(part));
        EntityScorer scorer = EntityScorer.all();
        int named = names.documents().size();
        entities.add(
                name,
                named,
                scorer.score(names, document -> MarkedEntity.of(NamedMention.of(extraction(document, pages)))));

        GoldSet<List<MarkedTime>> expressions = TimeGold.read(List.of(part), Optional.empty());
        int timed = expressions.documents().size();
        times.add(
                name,
                timed,
                TimeScorer.score(
                        expressions,
                        document -> MarkedTime.of(extraction(document, pages).times())));

        GoldSet<MarkedCast> cast = CastScorer.gold(List.of(part), Optional.empty());
        casts.add(
                name,
                cast.documents().size(),
                CastScorer.score(cast, document -> MarkedCast.of(extraction(document, pages))));

        // a list of sentences for entities or times need not say anything of facts
        if (!scores.documents().isEmpty() || named + timed == 0) {
            problems.addAll(gold.problems());
        }
        problems.addAll(names.problems());
        problems.addAll(expressions.problems());
        problems.addAll(cast.problems());
    }

    private Extraction extraction(GoldSet.Document<?> document, Map<String, Extraction> pages) {
        return document.page()
                ? pages.computeIfAbsent(document.id(), id -> vietFacts.extract(document.article()))
                : annotator.extract(document);
    }
}
