package io.github.vietfacts.vncorenlp;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.entity.EntityRecognizer;
import io.github.vietfacts.segment.PartOfSpeech;
import io.github.vietfacts.segment.PosTagger;
import io.github.vietfacts.segment.WordSegmenter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * VnCoreNLP (Vu, Nguyen, Nguyen, Dras, Johnson: VnCoreNLP: A Vietnamese Natural Language Processing Toolkit, NAACL 2018)
 * as the engine of stages: words, parts of speech and names. It is not part of the library and under the GPL; the user
 * brings its official distribution, a folder with {@code VnCoreNLP-1.2.jar} and {@code models}.
 *
 * <pre>{@code
 * VnCoreNlp engine = VnCoreNlp.load(Path.of("VnCoreNLP-1.2"));
 * VietFacts vietFacts = VietFacts.builder()
 *     .segmenter(NewsSegmenter.of(SentenceSplitter.forNews(), engine.wordSegmenter()))
 *     .build();
 * }</pre>
 *
 * <p>What it returns may be shared between threads: VnCoreNLP itself is not made for that, so one sentence is read at a
 * time. Offsets, which VnCoreNLP does not keep, are recovered by the letters of its words. A sentence on which it fails, or
 * that is not given to it because it is known to die on such ({@link #MAX_LENGTH}, {@link #MAX_MARKS}), comes back with
 * every syllable a word of its own, tagged {@link PartOfSpeech#X}, without names.
 */
public final class VnCoreNlp {

    /** A longer syllable is no word; VnCoreNLP's patterns take time with more than the square of its length. */
    public static final int MAX_LENGTH = 100;

    /** Marks of punctuation in a row; on longer runs VnCoreNLP's patterns overflow the stack. */
    public static final int MAX_MARKS = 30;

    /** VLSP's tags and those of Universal Dependencies. */
    private static final Map<String, PartOfSpeech> TAGS = Map.ofEntries(
            Map.entry("Np", PartOfSpeech.PROPN),
            Map.entry("N", PartOfSpeech.NOUN),
            Map.entry("Nc", PartOfSpeech.NOUN),
            Map.entry("Nu", PartOfSpeech.NOUN),
            Map.entry("Ny", PartOfSpeech.NOUN),
            Map.entry("Nb", PartOfSpeech.NOUN),
            Map.entry("V", PartOfSpeech.VERB),
            Map.entry("Vb", PartOfSpeech.VERB),
            Map.entry("A", PartOfSpeech.ADJ),
            Map.entry("P", PartOfSpeech.PRON),
            Map.entry("R", PartOfSpeech.ADV),
            Map.entry("L", PartOfSpeech.DET),
            Map.entry("M", PartOfSpeech.NUM),
            Map.entry("E", PartOfSpeech.ADP),
            Map.entry("C", PartOfSpeech.SCONJ),
            Map.entry("Cc", PartOfSpeech.CCONJ),
            Map.entry("I", PartOfSpeech.INTJ),
            Map.entry("T", PartOfSpeech.PART),
            Map.entry("CH", PartOfSpeech.PUNCT));

    private final Distribution distribution;
    private final Engine engine;
    private final Object words;

    private VnCoreNlp(Distribution distribution) throws IOException {
        this.distribution = distribution;
        this.engine = new Engine(distribution);
        this.words = engine.pipeline("wseg");
    }

    /**
     * Loads the engine and its word segmenter; other models are loaded when they are asked for.
     *
     * @param folder the distribution: {@code VnCoreNLP-1.2.jar} and {@code models/wordsegmenter}, perhaps
     *     {@code models/postagger} and {@code models/ner}
     * @return the engine
     * @throws IOException if something is missing or cannot be loaded, with a line of message for each file
     */
    public static VnCoreNlp load(Path folder) throws IOException {
        return new VnCoreNlp(Distribution.of(folder));
    }

    /**
     * Returns the word segmenter.
     *
     * @return a thread-safe segmenter
     */
    public WordSegmenter wordSegmenter() {
        return sentence -> annotate(words, sentence).wordEnds();
    }

    /**
     * Returns the tagger of parts of speech. It finds words by itself; a word given to it has the tag of the one that
     * VnCoreNLP finds at its first syllable.
     *
     * @return a thread-safe tagger; nothing where {@code models/postagger} is not there
     * @throws IOException if its model cannot be loaded
     */
    public Optional<PosTagger> posTagger() throws IOException {
        if (!distribution.hasTags()) {
            return Optional.empty();
        }
        Object tags = engine.pipeline("wseg", "pos");
        return Optional.of((sentence, wordEnds) -> {
            Alignment alignment = annotate(tags, sentence);
            List<PartOfSpeech> found = new ArrayList<>(wordEnds.size());
            int start = 0;
            for (int end : wordEnds) {
                found.add(TAGS.getOrDefault(alignment.tag(start), PartOfSpeech.X));
                start = end;
            }
            return found;
        });
    }

    /**
     * Returns the recogniser of names: persons, organisations and places. Countries are places to it, and titles, events
     * and documents it does not know, so facts that need those are not found with it alone.
     *
     * @return a thread-safe recogniser; nothing where {@code models/ner} or {@code models/postagger} is not there
     * @throws IOException if its models cannot be loaded
     */
    public Optional<EntityRecognizer> entityRecognizer() throws IOException {
        if (!distribution.hasNames()) {
            return Optional.empty();
        }
        Object names = engine.pipeline("wseg", "pos", "ner");
        return Optional.of(new NameReader(sentence -> annotate(names, sentence)));
    }

    private Alignment annotate(Object pipeline, List<Syllable> sentence) {
        boolean readable = !sentence.isEmpty() && isReadable(sentence);
        Optional<List<EngineWord>> found =
                readable ? engine.annotate(pipeline, text(sentence)) : Optional.<List<EngineWord>>empty();
        return Alignment.of(sentence, found.orElse(List.of()));
    }

    private static boolean isReadable(List<Syllable> sentence) {
        int marks = 0;
        for (Syllable syllable : sentence) {
            marks = syllable.isWord() || syllable.isNumber() ? 0 : marks + 1;
            if (syllable.form().length() > MAX_LENGTH || marks > MAX_MARKS) {
                return false;
            }
        }
        return true;
    }

    /** The sentence as it is printed, on one line. */
    private static String text(List<Syllable> sentence) {
        StringBuilder text = new StringBuilder();
        int end = sentence.get(0).span().start();
        for (Syllable syllable : sentence) {
            text.append(syllable.span().start() > end ? " " : "").append(syllable.form());
            end = syllable.span().end();
        }
        return text.toString();
    }
}
