package io.github.vietfacts.opennlp;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.entity.EntityRecognizer;
import io.github.vietfacts.entity.LabelledName;
import io.github.vietfacts.entity.LabellerRecognizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/**
 * Names as the name finder of Apache OpenNLP labels syllables. Countries are told by the bundled lists, as for the
 * recogniser of VietFacts; names overlap no times.
 *
 * <pre>{@code
 * VietFacts vietFacts = VietFacts.builder()
 *     .entityRecognizer(OpenNlpNames.load(Path.of("names.bin")))
 *     .build();
 * }</pre>
 *
 * <p>A model's types are those of {@link EntityType}, in any letter case: {@code person}, {@code ORGANIZATION}.
 * Thread-safe: the finders, which remember the names of a text, are used by one text at a time and forget it after.
 */
public final class OpenNlpNames implements EntityRecognizer {

    /**
     * At most so many syllables of a sentence are labelled together, because OpenNLP's search takes time in the square
     * of their number; a name that stands across the edge is cut. Longer than any sentence of a newspaper.
     */
    static final int MAX_SYLLABLES = 1_000;

    private static final Provenance LABELLED = Provenance.of("names", "labelled by OpenNLP");

    private final TokenNameFinderModel model;
    private final Map<String, EntityType> types;
    /** OpenNLP's outcome of a token outside all names; every other one tells a type. */
    private static final String OTHER = "other";

    private final Queue<NameFinderME> idle = new ConcurrentLinkedQueue<>();
    private final EntityRecognizer recognizer;

    private OpenNlpNames(TokenNameFinderModel model, Map<String, EntityType> types) {
        this.model = model;
        this.types = types;
        this.recognizer = LabellerRecognizer.of(this::label, LABELLED);
    }

    /**
     * Returns the recogniser of a model file.
     *
     * @param file a model that {@link #write}, or OpenNLP's {@code TokenNameFinderTrainer} on syllables, wrote
     * @return the recogniser
     * @throws UncheckedIOException if it cannot be read or is no such model; the message names the file
     * @throws IllegalArgumentException if it knows types that are none of {@link EntityType}; the message names the
     *     file and all of them
     */
    public static OpenNlpNames load(Path file) {
        requireNonNull(file, "file");
        return of(file.toString(), read(file));
    }

    private static TokenNameFinderModel read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new TokenNameFinderModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": expected a name finder model of OpenNLP: " + e.getMessage(), e);
        } catch (NullPointerException e) { // OpenNLP's answer to a file that is no archive
            throw new UncheckedIOException(
                    file + ": expected a name finder model of OpenNLP", new IOException("no archive", e));
        }
    }

    static OpenNlpNames of(String name, TokenNameFinderModel model) {
        Map<String, EntityType> types = new HashMap<>();
        Set<String> unknown = new TreeSet<>();
        for (String outcome : model.getNameFinderSequenceModel().getOutcomes()) {
            int dash = outcome.lastIndexOf('-');
            if (dash > 0 || !outcome.equals(OTHER)) {
                String type = outcome.substring(0, Math.max(0, dash));
                type(type).ifPresentOrElse(known -> types.put(type, known), () -> unknown.add(type));
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    name + ": types " + unknown + ": expected some of " + Arrays.toString(EntityType.values()));
        }
        return new OpenNlpNames(model, types);
    }

    private static Optional<EntityType> type(String name) {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * Writes the model, in OpenNLP's form.
     *
     * @param out where to write; stays open
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        model.serialize(out);
    }

    @Override
    public List<EntityMention> recognize(SegmentedText words, List<TimeMention> times) {
        return recognizer.recognize(words, times);
    }

    private List<LabelledName> label(SegmentedText words) {
        NameFinderME finder = idle.poll();
        if (finder == null) {
            finder = new NameFinderME(model);
        }
        List<LabelledName> names = new ArrayList<>();
        for (Sentence sentence : words.sentences()) {
            for (int from = sentence.firstSyllable(); from < sentence.endSyllable(); from += MAX_SYLLABLES) {
                int to = Math.min(sentence.endSyllable(), from + MAX_SYLLABLES);
                for (Span span : finder.find(forms(words, from, to))) {
                    EntityType type = requireNonNull(types.get(span.getType()));
                    names.add(new LabelledName(type, from + span.getStart(), from + span.getEnd()));
                }
            }
        }
        finder.clearAdaptiveData();
        idle.add(finder);
        return names;
    }

    /** Returns the syllables {@code [from, to)} as OpenNLP sees them, one a token. */
    static String[] forms(SegmentedText words, int from, int to) {
        String[] forms = new String[to - from];
        for (int i = from; i < to; i++) {
            forms[i - from] = words.syllables().get(i).form();
        }
        return forms;
    }
}
