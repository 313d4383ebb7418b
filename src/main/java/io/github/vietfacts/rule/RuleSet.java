package io.github.vietfacts.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.vietfacts.pattern.TokenSequence;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rules that find facts in sentences, read from rule files. Immutable and thread-safe.
 *
 * <pre>{@code
 * module business
 *
 * fact Takeover { buyer!: ORGANIZATION   target!: ORGANIZATION   date: DATE ? }
 *
 * def STOP = ';' | '.'
 * cue planned { 'sẽ', 'dự kiến' } before 4 not across STOP sets modality = PLANNED
 *
 * rule takeover.buy : Takeover {          # a comment
 *   doc     "A mua lại B"
 *   trigger 'mua lại' | 'thâu tóm'
 *   arg buyer  = before _ ..3!(STOP)
 *   arg target = after ..3!(STOP) _
 *   arg date?  = nearest within 20
 *   unless  'tin đồn' ..2 ^
 *   test {
 *     + "[ORGANIZATION Masan] mua_lại [ORGANIZATION Vinmart]." => buyer="Masan" target="Vinmart"
 *     - "[ORGANIZATION Masan] mua hàng."
 *   }
 * }
 * }</pre>
 *
 * <p>The whole language, a pattern, what it matches and an example a line, is on the page {@code language.md} beside this
 * class.
 */
public final class RuleSet {

    /**
     * How many matches of one trigger in one sentence are tried; the rest is ignored. No sentence of prose comes near,
     * and time stays linear in sentences that are none.
     */
    public static final int MAX_TRIGGERS = 200;

    /**
     * A rule file.
     *
     * @param name its name, for messages
     * @param text its content
     * @param files the contents of the lexicon files that it names, by name
     */
    public record Source(String name, String text, ImmutableMap<String, String> files) {
        /** Returns the source. */
        public Source {
            requireNonNull(name, "name");
            requireNonNull(text, "text");
            requireNonNull(files, "files");
        }

        /**
         * Returns a rule file that names no lexicon files.
         *
         * @param name its name, for messages
         * @param text its content
         */
        public Source(String name, String text) {
            this(name, text, ImmutableMap.of());
        }
    }

    /** Loaded once: every extractor starts from it. */
    private static final Supplier<RuleSet> BUNDLED = Suppliers.memoize(() -> parse(RuleSources.bundled()));

    private final ImmutableList<Source> sources;
    private final Loader.Loaded loaded;
    private final ImmutableMap<String, FactType> types;
    private final ImmutableList<Rule> rules;
    private final ImmutableList<List<Rule>> strata;
    private final List<TriggerIndex> byStratum;

    private final String hash;

    private RuleSet(List<Source> sources, Loader.Loaded loaded) {
        this.sources = ImmutableList.copyOf(sources);
        this.loaded = loaded;
        this.types = ImmutableMap.copyOf(loaded.types());
        this.rules = ImmutableList.copyOf(loaded.rules());
        this.strata = ImmutableList.copyOf(loaded.strata());
        this.byStratum = strata.stream().map(TriggerIndex::new).toList();
        this.hash = RuleSources.hash(this.sources);
    }

    /**
     * Returns the rules that come with the library.
     *
     * @return the bundled rule set
     */
    public static RuleSet bundled() {
        return BUNDLED.get();
    }

    /**
     * Returns the rules of one text.
     *
     * @param fileName a name for messages
     * @param text the content of a rule file
     * @return the rule set
     * @throws RuleSyntaxException if the text has errors; lists all
     */
    public static RuleSet parse(String fileName, String text) {
        return parse(List.of(new Source(fileName, text)));
    }

    /**
     * Returns the rules of several files, which know each other's facts, lexicons and macros. A lexicon or macro of the
     * file itself goes before one of the same name elsewhere.
     *
     * @param sources the files, none for the empty rule set
     * @return the rule set
     * @throws RuleSyntaxException if the files have errors; lists all
     */
    public static RuleSet parse(List<Source> sources) {
        return new RuleSet(sources, Loader.load(List.copyOf(sources)));
    }

    /**
     * Returns the rules of a file in UTF-8 and of the files in its folder that it imports.
     *
     * @param file the file
     * @return the rule set
     * @throws RuleSyntaxException if the files have errors; lists all
     * @throws UncheckedIOException if a file cannot be read or is not UTF-8
     */
    public static RuleSet load(Path file) {
        return parse(read(file));
    }

    /**
     * Returns a file and those that it imports as sources, for {@link #parse(List)} and {@link #plus(List)}. Lexicon
     * files are looked for beside the file that names them, and so is {@code NAME.rules} for {@code import NAME}; an
     * imported module that is not there must be in the set.
     *
     * @param file a file in UTF-8
     * @return its content, named by its last element, after what it imports
     * @throws UncheckedIOException if a rule file cannot be read or is not UTF-8
     */
    public static List<Source> read(Path file) {
        return RuleFileReader.withImports(file);
    }

    /**
     * Returns the rules of this set and another, which know each other's names.
     *
     * @param other more rules
     * @return a new rule set
     * @throws RuleSyntaxException if both declare a fact or rule of one name
     */
    public RuleSet plus(RuleSet other) {
        return plus(other.sources);
    }

    /**
     * Returns the rules of this set and of more files, which may use the names of this set.
     *
     * @param more more files; those that this set has already do not count
     * @return a new rule set
     * @throws RuleSyntaxException if the files have errors; lists all
     */
    public RuleSet plus(List<Source> more) {
        Set<Source> all = new LinkedHashSet<>(sources);
        all.addAll(more);
        return parse(List.copyOf(all));
    }

    /**
     * Returns the rules of this set and of more rules, each with the names of this set as in a file of its own.
     *
     * @param more rules, as {@link RuleBuilder} builds them
     * @return a new rule set
     * @throws RuleSyntaxException if the rules have errors; lists all, with the name of the rule for the file, and the
     *     lines of its {@linkplain Syntax.Rule#notation() text}
     */
    public RuleSet plus(Syntax.Rule... more) {
        return plus(Stream.of(more)
                .map(rule ->
                        new Source(rule.name().text(), "module " + rule.name().text() + "\n" + rule.notation()))
                .toList());
    }

    /**
     * Returns the types of fact that the files declare.
     *
     * @return the types by name, in the order of the files
     */
    public ImmutableMap<String, FactType> types() {
        return types;
    }

    /**
     * Returns the rules.
     *
     * @return the rules in the order of the files
     */
    public ImmutableList<Rule> rules() {
        return rules;
    }

    /**
     * Returns the rules in the order in which they must run: rules that mention facts come in a later stratum than those
     * that find them.
     *
     * @return the strata, each with its rules in the order of the files
     */
    public ImmutableList<List<Rule>> strata() {
        return strata;
    }

    /**
     * Returns what tells this rule set from others.
     *
     * @return the first 12 hexadecimal digits of the SHA-256 of its files, whatever their line ends and Unicode form
     */
    public String hash() {
        return hash;
    }

    /**
     * Returns what is probably not meant: phrases that nobody spells so, alternatives that never match, rules that are
     * tried on every sentence or find nothing that others do not, roles that no rule fills.
     *
     * @return the warnings in the order of the files; none for most good files
     */
    public List<RuleProblem> warnings() {
        return Lint.check(loaded);
    }

    /**
     * Returns what all rules find in a sentence; {@link Consolidation} merges what says the same. Rules that mention facts
     * see those that earlier strata found as mentions: of the fact's type, from the first part of it to the last, with
     * its kind and the texts in its roles as attributes.
     *
     * @param sequence a sentence
     * @return the matches in the order of strata and rules, those of one rule in the order of the text. An argument that
     *     is an earlier fact has the payload {@code n + i}, if {@code n} is more by one than the greatest payload of the
     *     sentence and {@code i} the index of the fact's match in the list
     */
    public List<RuleMatch> match(TokenSequence sequence) {
        List<RuleMatch> matches =
                byStratum.isEmpty() ? List.of() : byStratum.get(0).match(sequence);
        if (byStratum.size() <= 1) {
            return matches;
        }
        List<RuleMatch> all = new ArrayList<>(matches);
        int next = 1
                + sequence.mentions().stream()
                        .mapToInt(TokenSequence.Mention::payload)
                        .max()
                        .orElse(-1);
        for (TriggerIndex index : byStratum.subList(1, byStratum.size())) {
            all.addAll(index.match(sequence.plus(FactMentions.of(all, sequence, next))));
        }
        return all;
    }

    /**
     * Returns why a rule matches a sentence, or what is missing.
     *
     * @param rule the rule's name
     * @param sequence a sentence
     * @return its matches, and what was tried clause by clause
     * @throws IllegalArgumentException if there is no such rule; the message suggests one
     */
    public Explanation explain(String rule, TokenSequence sequence) {
        return Explainer.explain(rule(rule), sequence, Consolidation.of(match(sequence)));
    }

    /**
     * Returns a rule by its name.
     *
     * @param name a rule's name
     * @return the rule
     * @throws IllegalArgumentException if there is no such rule; the message suggests one
     */
    public Rule rule(String name) {
        return rules.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown rule '" + name + "'"
                        + Suggestions.of(name, rules.stream().map(Rule::name).toList())));
    }

    /**
     * Returns the tests inside the rules.
     *
     * @return the tests in the order of the files
     */
    public List<RuleTest> tests() {
        return rules.stream().flatMap(rule -> RuleTest.of(rule).stream()).toList();
    }

    /**
     * Runs the tests inside the rules, each on its rule alone.
     *
     * @return the tests that failed, none where all pass
     */
    public List<RuleTestFailure> runTests() {
        return tests().stream().flatMap(test -> test.run().stream()).toList();
    }
}
