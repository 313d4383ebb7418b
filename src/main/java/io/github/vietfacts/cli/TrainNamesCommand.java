package io.github.vietfacts.cli;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.entity.EntityRecognizer;
import io.github.vietfacts.entity.NameTrainer;
import io.github.vietfacts.entity.NewsEntityRecognizer;
import io.github.vietfacts.eval.EntityGold;
import io.github.vietfacts.eval.EntityReport;
import io.github.vietfacts.eval.EntityScorer;
import io.github.vietfacts.eval.GoldSet;
import io.github.vietfacts.eval.MarkedEntity;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.io.NamedMention;
import io.github.vietfacts.opennlp.OpenNlpNameTrainer;
import io.github.vietfacts.opennlp.OpenNlpNames;
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

    /** Whose model is learned. */
    enum Engine {
        VIETFACTS,
        OPENNLP
    }

    private static final Provenance GOLD = Provenance.of("gold", "marked");

    private final Main.Streams streams;

    @CommandLine.Mixin
    private TrainingFiles files = new TrainingFiles();

    @CommandLine.Option(
            names = "--with",
            paramLabel = "GOLD",
            description = "more texts to learn from, a .jsonl of the same form")
    private List<Path> more = List.of();

    @CommandLine.Option(
            names = "--engine",
            defaultValue = "vietfacts",
            description = "vietfacts or opennlp, which learns the model of Apache OpenNLP's name finder"
                    + " (default: ${DEFAULT-VALUE})")
    private Engine engine = Engine.VIETFACTS;

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
        try {
            EntityRecognizer learned = engine == Engine.OPENNLP ? trainOpenNlp(train) : train(train);
            Annotator annotator = new Annotator(stages -> stages.entityRecognizer(learned));
            streams.out()
                    .print(EntityReport.summary(EntityScorer.all()
                            .score(dev, document -> MarkedEntity.of(NamedMention.of(annotator.extract(document))))));
            return Main.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EntityRecognizer train(GoldSet<List<MarkedEntity>> gold) throws IOException {
        NameTrainer trainer = new NameTrainer();
        Annotator annotator = Annotator.ofTimes();
        for (GoldSet.Document<List<MarkedEntity>> document : gold.documents()) {
            Extraction read = annotator.extract(document);
            trainer.add(read.words(), read.times(), mentions(document));
        }
        SequenceModel model = trainer.train(streams.err()::println);
        files.write(model, streams);
        return NewsEntityRecognizer.of(List.of(), model);
    }

    private EntityRecognizer trainOpenNlp(GoldSet<List<MarkedEntity>> gold) throws IOException {
        OpenNlpNameTrainer trainer = new OpenNlpNameTrainer();
        Annotator annotator = Annotator.ofTimes();
        for (GoldSet.Document<List<MarkedEntity>> document : gold.documents()) {
            trainer.add(annotator.extract(document).words(), mentions(document));
        }
        OpenNlpNames names = trainer.train();
        files.write(names::write, "", streams);
        return names;
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
