package io.github.vietfacts.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import io.github.vietfacts.pattern.TokenSequence;
import io.github.vietfacts.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
 * <p>What patterns are made of:
 *
 * <pre>{@code
 * pattern               | matches                                               | example
 * ----------------------+-------------------------------------------------------+----------------------------------
 * 'phrase'              | the syllables, in any case; both ends on word or      | 'hội đàm'
 *                       | mention edges                                         |
 * ="Exact"              | the same with case                                    | ="Nhà Trắng"
 * ~'phrase'             | the same without tone and vowel marks                 | ~'ngoai giao'
 * [condition]           | one word: form, lower, length, shape (lower, Title,   | [shape=Title & lower!='ông']
 *                       | UPPER, number, punct)                                 |
 * @TYPE  @TYPE[cond]    | one mention; PARTY is a person, organisation or       | @PERSON  @COUNTRY[country=JPN]
 *                       | country; no blank before the bracket                  |
 * $LEXICON              | one of the phrases, longer ones first                 | $HONORIFIC
 * MACRO  MACRO(a, b)    | what its def says                                     | STOP
 * _  _[cond]  _:(a)     | in an arg: a mention of a type of the role, or what   | before _ ..2
 *                       | the pattern matches; fills the role                   |
 * role:a  role[PART]:a  | a; fills the role                                     | buyer:@ORGANIZATION
 * ^                     | in unless: the trigger                                | 'buổi' ^
 * a b   a | b   (a)     | one after the other; the first that fits; a group     | ('đã' | 'vừa') 'tiếp'
 * a? a* a+ a{2} a{1,3}  | repetition, as often as possible; with another ?, as  | $HONORIFIC?   @PERSON+?
 *                       | seldom as possible; at most 100                       |
 * ..5   ..5!(a)         | up to 5 units, as few as possible; never over one     | ..3!(STOP)
 *                       | where a begins. A unit is the longest mention that    |
 *                       | starts there, else a word                             |
 * <s>   </s>            | the start and the end of the sentence                 | <s> 'theo'
 * (?=a) (?!a)           | here begins, or does not begin, a                     | 'tiếp' (?!'theo')
 * (?<=a) (?<!a)         | here ends, or does not end, a                         | (?<!'không') 'thăm'
 * }</pre>
 *
 * <p>Conditions compare with {@code = != < > in {A, B}} and combine with {@code ! & |} and parentheses.
 *
 * <p>How a rule is applied, for every match of its trigger from left to right:
 *
 * <ol>
 *   <li>A match of an {@code unless} pattern drops it.
 *   <li>Captures of the trigger fill roles; {@code match} is another word for {@code trigger}.
 *   <li>Every {@code arg} is looked for: {@code before a} must end where the trigger starts, {@code after a} start where
 *       it ends; {@code anywhere a} and {@code nearest} take the match with the fewest units between it and the trigger,
 *       of two as near the one before; {@code inside a} looks within the trigger. The first locator of an {@code or}
 *       that finds something wins. {@code =} is skipped where an earlier clause filled the same role and part; {@code +=}
 *       adds. What a role holds already is passed over by {@code _}.
 *   <li>{@code attribution*} can be filled in every rule: who vouches for the fact where it is not the narrator.
 *   <li>An arg without {@code ?} or {@code *} that stays empty, or an empty key role of the fact that needs a value,
 *       drops it.
 *   <li>The first {@code kind X if ...} that holds gives the kind, else the {@code kind} without {@code if}. Fields come
 *       from the first {@code set} that holds, else from the first cue of the file that is found: with at most its number
 *       of units between it and the trigger, or inside the trigger.
 * </ol>
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
     */
    public record Source(String name, String text) {
        /** Returns the source. */
        public Source {
            requireNonNull(name, "name");
            requireNonNull(text, "text");
        }
    }

    private final ImmutableList<Source> sources;
    private final ImmutableMap<String, FactType> types;
    private final ImmutableList<Rule> rules;
    private final ImmutableList<List<Rule>> strata;
    private final TriggerIndex index;
    private final List<TriggerIndex> byStratum;

    private final String hash;

    private RuleSet(List<Source> sources, Loader.Loaded loaded) {
        this.sources = ImmutableList.copyOf(sources);
        this.types = ImmutableMap.copyOf(loaded.types());
        this.rules = ImmutableList.copyOf(loaded.rules());
        this.strata = ImmutableList.copyOf(loaded.strata());
        this.index = new TriggerIndex(rules);
        this.byStratum = strata.stream().map(TriggerIndex::new).toList();
        this.hash = hash(this.sources);
    }

    private static String hash(List<Source> sources) {
        StringBuilder all = new StringBuilder();
        sources.forEach(source ->
                all.append(SourceText.of(source.text()).normalized().strip()).append('\0'));
        return Hashing.sha256()
                .hashString(all, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 12);
    }

    /** The rule files that come with the library, in the order in which they apply. */
    private static final ImmutableList<String> BUNDLED = ImmutableList.of(
            "catalogue.rules",
            "common.rules",
            "offices.rules",
            "appointments.rules",
            "meetings.rules",
            "visits.rules",
            "events.rules",
            "messages.rules",
            "instruments.rules",
            "relations.rules",
            "words.rules",
            "quotes.rules",
            "rankings.rules");

    /**
     * Returns the rules that come with the library.
     *
     * @return the bundled rule set
     */
    public static RuleSet bundled() {
        List<Source> sources = new ArrayList<>();
        for (String name : BUNDLED) {
            try (InputStream in = requireNonNull(RuleSet.class.getResourceAsStream(name), name)) {
                sources.add(new Source(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        return parse(sources);
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
     * Returns the rules of a file in UTF-8.
     *
     * @param file the file
     * @return the rule set
     * @throws RuleSyntaxException if the file has errors; lists all
     * @throws UncheckedIOException if it cannot be read or is not UTF-8
     */
    public static RuleSet load(Path file) {
        return parse(List.of(read(file)));
    }

    /**
     * Returns a file as a source, for {@link #parse(List)} and {@link #plus(Source...)}.
     *
     * @param file a file in UTF-8
     * @return its content, named by its last element
     * @throws UncheckedIOException if it cannot be read or is not UTF-8
     */
    public static Source read(Path file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return new Source(String.valueOf(file.getFileName()), text);
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(file + ": not UTF-8; save the rule file as UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot read the rule file", e);
        }
    }

    /**
     * Returns the rules of this set and another, which know each other's names.
     *
     * @param other more rules
     * @return a new rule set
     * @throws RuleSyntaxException if both declare a fact or rule of one name
     */
    public RuleSet plus(RuleSet other) {
        List<Source> all = new ArrayList<>(sources);
        other.sources.stream().filter(source -> !all.contains(source)).forEach(all::add);
        return parse(all);
    }

    /**
     * Returns the rules of this set and of more files, which may use the names of this set.
     *
     * @param more more files
     * @return a new rule set
     * @throws RuleSyntaxException if the files have errors; lists all
     */
    public RuleSet plus(Source... more) {
        return parse(ImmutableList.<Source>builder().addAll(sources).add(more).build());
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
     * Returns what all rules find in a sentence; what overlaps or says the same is not merged.
     *
     * @param sequence a sentence
     * @return the matches in the order of the rules, those of one rule in the order of the text
     */
    public List<RuleMatch> match(TokenSequence sequence) {
        return index.match(sequence);
    }

    /**
     * Returns what one stratum finds in a sentence.
     *
     * @param sequence a sentence; its mentions include the facts that earlier strata found
     * @param stratum an index into {@link #strata()}
     * @return the matches in the order of the rules, those of one rule in the order of the text
     */
    public List<RuleMatch> match(TokenSequence sequence, int stratum) {
        return byStratum.get(stratum).match(sequence);
    }

    /**
     * Runs the tests inside the rules, each on its rule alone.
     *
     * @return the tests that failed, none where all pass
     */
    public List<RuleTestFailure> runTests() {
        List<RuleTestFailure> failures = new ArrayList<>();
        for (Rule rule : rules) {
            rule.code().tests().forEach(test -> test.run(rule).ifPresent(failures::add));
        }
        return failures;
    }
}
