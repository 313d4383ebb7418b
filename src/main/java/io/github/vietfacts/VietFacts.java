package io.github.vietfacts;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.Layout;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.entity.Cast;
import io.github.vietfacts.entity.CastBuilder;
import io.github.vietfacts.entity.EntityRecognizer;
import io.github.vietfacts.entity.Gazetteer;
import io.github.vietfacts.entity.NewsCastBuilder;
import io.github.vietfacts.entity.NewsEntityRecognizer;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.fact.Fact;
import io.github.vietfacts.fact.FactExtractor;
import io.github.vietfacts.fact.RuleFactExtractor;
import io.github.vietfacts.fact.RulePrecision;
import io.github.vietfacts.layout.LayoutDetector;
import io.github.vietfacts.layout.NewsLayoutDetector;
import io.github.vietfacts.rule.RuleSet;
import io.github.vietfacts.segment.NewsSegmenter;
import io.github.vietfacts.segment.Segmenter;
import io.github.vietfacts.text.SourceText;
import io.github.vietfacts.time.NewsTimeTagger;
import io.github.vietfacts.time.TimeTagger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads Vietnamese news and returns typed, dated, sourced facts.
 *
 * <pre>{@code
 * VietFacts vietFacts = VietFacts.load();
 * Extraction extraction = vietFacts.extract(
 *     Article.builder(text).title(title).published(LocalDate.of(2024, 3, 12)).build());
 * for (Meeting meeting : extraction.facts(Meeting.class)) {
 *   System.out.println(meeting.date() + " " + meeting.participants());
 * }
 * }</pre>
 *
 * <p>Immutable: share one instance between threads.
 */
public final class VietFacts {

    private final LayoutDetector layouts;
    private final Segmenter segmenter;
    private final TimeTagger timeTagger;
    private final EntityRecognizer entityRecognizer;
    private final CastBuilder castBuilder;
    private final FactExtractor factExtractor;

    private VietFacts(Builder builder) {
        this.layouts = builder.layouts == null ? NewsLayoutDetector.create() : builder.layouts;
        this.segmenter = builder.segmenter == null ? NewsSegmenter.load() : builder.segmenter;
        this.timeTagger = builder.timeTagger == null ? NewsTimeTagger.create() : builder.timeTagger;
        this.entityRecognizer =
                builder.recognizer == null ? NewsEntityRecognizer.load(builder.gazetteers) : builder.recognizer;
        this.castBuilder = builder.castBuilder == null ? NewsCastBuilder.load() : builder.castBuilder;
        this.factExtractor = builder.factExtractor == null
                ? RuleFactExtractor.of(rules(builder)).with(builder.precision)
                : builder.factExtractor;
    }

    private static RuleSet rules(Builder builder) {
        RuleSet rules = RuleSet.bundled();
        for (RuleSet own : builder.rules) {
            rules = rules.plus(own);
        }
        return builder.sources.isEmpty() ? rules : rules.plus(builder.sources);
    }

    /**
     * Returns the library with its bundled models and rules.
     *
     * @return an immutable instance
     */
    public static VietFacts load() {
        return builder().build();
    }

    /**
     * Returns a builder, with which every stage can be replaced and rules and names be added.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds the entities, times and facts in an article. Thread-safe: all state is local to the call.
     *
     * @param article any article; its text may be empty
     * @return what was found, in offsets of {@link Article#text()}; never an exception because of the text
     */
    public Extraction extract(Article article) {
        requireNonNull(article, "article");
        SourceText source = SourceText.of(article.text()); // normalised view + map back to the original
        Layout layout = layouts.detect(article, source); // title, lead, body, captions, related items, furniture
        SegmentedText words = segmenter.segment(source, layout); // sentences, words, syllables
        List<TimeMention> times = timeTagger.tag(words, article.published());
        List<EntityMention> entities = entityRecognizer.recognize(words, times);
        Cast cast = castBuilder.build(words, entities); // who is who: aliases, offices, countries, "hai bên"
        List<Fact> facts = factExtractor.extract(words, entities, times, cast, article.published());
        return new Extraction(article, layout, words, entities, times, cast, facts);
    }

    /**
     * Extracts from many articles, one at a time as the stream is read; in the order of the stream, in parallel if it
     * is parallel.
     *
     * @param articles the articles
     * @return a lazy stream of what was found in each
     */
    public Stream<Extraction> extractAll(Stream<Article> articles) {
        return requireNonNull(articles, "articles").map(this::extract);
    }

    /** Replaces stages and adds rules and names. */
    public static final class Builder {
        private @Nullable LayoutDetector layouts;
        private @Nullable Segmenter segmenter;
        private @Nullable TimeTagger timeTagger;
        private @Nullable EntityRecognizer recognizer;
        private @Nullable CastBuilder castBuilder;
        private @Nullable FactExtractor factExtractor;
        private final List<Gazetteer> gazetteers = new ArrayList<>();
        private final List<RuleSet> rules = new ArrayList<>();
        private final List<RuleSet.Source> sources = new ArrayList<>();
        private RulePrecision precision = RulePrecision.bundled();

        private Builder() {}

        /**
         * Adds rules that stand by themselves to the bundled ones.
         *
         * @param own a rule set, perhaps with fact types of its own
         * @return this builder
         */
        public Builder addRules(RuleSet own) {
            rules.add(requireNonNull(own, "rules"));
            return this;
        }

        /**
         * Adds a rule file, with the files in its folder that it imports, to the bundled rules, whose facts, lexicons and
         * macros it may use.
         *
         * @param file a rule file in UTF-8
         * @return this builder
         * @throws java.io.UncheckedIOException if it cannot be read or is not UTF-8; its errors show in {@link #build}
         */
        public Builder addRuleFile(Path file) {
            sources.addAll(RuleSet.read(requireNonNull(file, "file")));
            return this;
        }

        /**
         * Gives facts their confidence by what was measured of rules, in place of what was measured of the bundled rules.
         * Has no effect on an extractor set with {@link #factExtractor}.
         *
         * @param measured what {@code rules precision} measured
         * @return this builder
         */
        public Builder rulePrecision(RulePrecision measured) {
            precision = requireNonNull(measured, "rulePrecision");
            return this;
        }

        /**
         * Adds names, which win over bundled ones. Has no effect on a recogniser set with {@link #entityRecognizer}.
         *
         * @param own a gazetteer
         * @return this builder
         */
        public Builder addGazetteer(Gazetteer own) {
            gazetteers.add(requireNonNull(own, "gazetteer"));
            return this;
        }

        /**
         * Replaces the stage that finds the zones of a page.
         *
         * @param stage the stage
         * @return this builder
         */
        public Builder layoutDetector(LayoutDetector stage) {
            layouts = requireNonNull(stage, "layoutDetector");
            return this;
        }

        /**
         * Replaces the stage that finds sentences and words.
         *
         * @param stage the stage
         * @return this builder
         */
        public Builder segmenter(Segmenter stage) {
            segmenter = requireNonNull(stage, "segmenter");
            return this;
        }

        /**
         * Replaces the stage that finds times.
         *
         * @param stage the stage
         * @return this builder
         */
        public Builder timeTagger(TimeTagger stage) {
            timeTagger = requireNonNull(stage, "timeTagger");
            return this;
        }

        /**
         * Replaces the stage that finds names.
         *
         * @param stage the stage
         * @return this builder
         */
        public Builder entityRecognizer(EntityRecognizer stage) {
            recognizer = requireNonNull(stage, "entityRecognizer");
            return this;
        }

        /**
         * Replaces the stage that finds out who is who.
         *
         * @param stage the stage
         * @return this builder
         */
        public Builder castBuilder(CastBuilder stage) {
            castBuilder = requireNonNull(stage, "castBuilder");
            return this;
        }

        /**
         * Replaces the stage that finds facts. Rules that were added have no effect on it.
         *
         * @param stage the stage
         * @return this builder
         */
        public Builder factExtractor(FactExtractor stage) {
            factExtractor = requireNonNull(stage, "factExtractor");
            return this;
        }

        /**
         * Returns the library, ready for use.
         *
         * @return an immutable instance
         * @throws io.github.vietfacts.rule.RuleSyntaxException if an added rule file has errors; lists all
         */
        public VietFacts build() {
            return new VietFacts(this);
        }
    }
}
