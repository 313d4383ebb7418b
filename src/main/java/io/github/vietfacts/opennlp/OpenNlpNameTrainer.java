package io.github.vietfacts.opennlp;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.entity.LabelledName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the name finder of Apache OpenNLP on texts in which names are marked: a perceptron over its default
 * features, affixes and trigrams, a syllable a token. The same texts in the same order give the same labels; only the time in the file differs.
 *
 * <pre>{@code
 * OpenNlpNameTrainer trainer = new OpenNlpNameTrainer();
 * trainer.add(words, gold);
 * OpenNlpNames names = trainer.train();
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class OpenNlpNameTrainer {

    // Chosen on the development part of the entity corpus, strict F1: 0.904; without affixes and trigrams 0.893, by
    // maximum entropy 0.891, with words for tokens 0.867.
    private static final String FEATURES = "features.xml";
    private static final int ITERATIONS = 100;
    private static final int CUTOFF = 0;

    private final List<NameSample> samples = new ArrayList<>();

    /**
     * Adds a text.
     *
     * @param words the text, cut into sentences and syllables
     * @param gold all its names, ordered and disjoint
     */
    public void add(SegmentedText words, List<EntityMention> gold) {
        requireNonNull(gold, "gold");
        boolean first = true;
        for (Sentence sentence : words.sentences()) {
            int from = sentence.firstSyllable();
            Span[] names = LabelledName.of(words, sentence, gold).stream()
                    .map(name -> new Span(
                            name.from() - from, name.to() - from, name.type().name()))
                    .toArray(Span[]::new);
            samples.add(new NameSample(OpenNlpNames.forms(words, from, sentence.endSyllable()), names, first));
            first = false;
        }
    }

    /**
     * Returns a recogniser with the model of the texts added.
     *
     * @return the recogniser
     * @throws IllegalStateException if no text was added
     */
    public OpenNlpNames train() {
        if (samples.isEmpty()) {
            throw new IllegalStateException("no text added: expected at least one");
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        try (InputStream features = requireNonNull(OpenNlpNameTrainer.class.getResourceAsStream(FEATURES))) {
            // The types are those of the samples, so none is given.
            return OpenNlpNames.of(
                    "names",
                    NameFinderME.train(
                            "vi",
                            null,
                            ObjectStreamUtils.createObjectStream(samples),
                            parameters,
                            new TokenNameFinderFactory(features.readAllBytes(), Map.of(), new BioCodec())));
        } catch (IOException e) {
            throw new UncheckedIOException(FEATURES, e); // the samples are in memory
        }
    }
}
