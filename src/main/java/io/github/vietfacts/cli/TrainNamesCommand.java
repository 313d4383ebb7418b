package io.github.vietfacts.cli;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.entity.NameTrainer;
import io.github.vietfacts.entity.NewsEntityRecognizer;
import io.github.vietfacts.eval.EntityGold;
import io.github.vietfacts.eval.EntityReport;
import io.github.vietfacts.eval.EntityScorer;
import io.github.vietfacts.eval.GoldSet;
import io.github.vietfacts.eval.MarkedEntity;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.io.NamedMention;
import io.github.vietfacts.sequence.SequenceModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "names",
        description = {
            "Learns the name model from texts in which the names are marked and prints its scores.",
            "The folder holds train.jsonl and dev.jsonl (id, text, spans as [start, end, type])."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class TrainNamesCommand implements Callable<Integer> {

    private static final Provenance GOLD = Provenance.of("gold", "marked");

    private final Main.Streams streams;

    @CommandLine.Mixin
    private TrainingFiles files = new TrainingFiles();

    @CommandLine.Option(
            names = "--with",
            paramLabel = "GOLD",
            description = "more texts to learn from, a .jsonl of the same form")
    private List<Path> more = List.of();

    TrainNamesCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Path> gold = new ArrayList<>(List.of(files.corpus("train.jsonl")));
        gold.addAll(more);
        GoldSet<List<MarkedEntity>> train = EntityGold.read(gold);
        GoldSet<List<MarkedEntity>> dev = EntityGold.read(List.of(files.corpus("dev.jsonl")));
        List<String> problems = new ArrayList<>(train.problems());
        problems.addAll(dev.problems());
        if (!problems.isEmpty()) {
            problems.forEach(problem -> streams.err().println("vietfacts: " + problem));
            return Main.USAGE;
        }
        NameTrainer trainer = new NameTrainer();
        Annotator annotator = Annotator.ofTimes();
        for (GoldSet.Document<List<MarkedEntity>> document : train.documents()) {
            Extraction read = annotator.extract(document);
            trainer.add(read.words(), read.times(), mentions(document));
        }
        SequenceModel model = trainer.train(streams.err()::println);
        try {
            files.write(model, streams);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Annotator learned = new Annotator(stages -> stages.entityRecognizer(NewsEntityRecognizer.of(List.of(), model)));
        streams.out()
                .print(EntityReport.summary(EntityScorer.all()
                        .score(dev, document -> MarkedEntity.of(NamedMention.of(learned.extract(document))))));
        return Main.OK;
    }

    private static List<EntityMention> mentions(GoldSet.Document<List<MarkedEntity>> document) {
        String text = document.article().text();
        return document.gold().stream()
                .map(entity -> new EntityMention(
                        entity.type(),
                        entity.span(),
                        text.substring(entity.span().start(), entity.span().end()),
                        Optional.empty(),
                        GOLD))
                .toList();
    }
}
