package io.github.vietfacts.rule;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.pattern.Node;
import io.github.vietfacts.rule.Expr.Name;
import io.github.vietfacts.rule.FactType.Cardinality;
import java.util.List;
import java.util.Optional;

/**
 * A rule file as it is written, before names are looked up. Immutable; two are equal if they read the same. {@link
 * RuleBuilder} builds rules.
 *
 * @param module the module's name
 * @param imports the modules whose names go before those of others
 * @param facts the facts that it declares
 * @param lexicons its lexicons
 * @param macros its macros
 * @param cues its cues
 * @param rules its rules
 */
public record Syntax(
        String module,
        List<Name> imports,
        List<Fact> facts,
        List<Lexicon> lexicons,
        List<Macro> macros,
        List<Cue> cues,
        List<Rule> rules) {

    /** Returns the file. */
    public Syntax {
        requireNonNull(module, "module");
        imports = List.copyOf(imports);
        facts = List.copyOf(facts);
        lexicons = List.copyOf(lexicons);
        macros = List.copyOf(macros);
        cues = List.copyOf(cues);
        rules = List.copyOf(rules);
    }

    /**
     * Returns what a rule file says.
     *
     * @param source a rule file
     * @return its declarations, their names not yet looked up
     * @throws RuleSyntaxException if it is not written as the language asks; lists all errors
     */
    public static Syntax parse(RuleSet.Source source) {
        Problems problems = new Problems(List.of(source));
        Syntax syntax = FileParser.parse(source, problems);
        problems.throwIfAny();
        return syntax;
    }

    /**
     * Returns a file of this content, to be loaded with {@link RuleSet#parse(List)} and {@link RuleSet#plus(List)}.
     *
     * @param name a name for messages
     * @return the file; lexicons from files stand in it with their phrases
     */
    public RuleSet.Source source(String name) {
        return new RuleSet.Source(name, SyntaxText.of(this));
    }

    /**
     * {@code fact Name kind { KIND } { role: TYPE }}.
     *
     * @param name its name
     * @param type its kinds and roles
     * @param roleTypes the types of all roles where they are written
     */
    public record Fact(Name name, FactType type, List<Name> roleTypes) {
        /** Returns the fact. */
        public Fact {
            roleTypes = List.copyOf(roleTypes);
        }
    }

    /**
     * {@code lexicon NAME { 'phrase' }}.
     *
     * @param name its name
     * @param phrases its phrases
     */
    public record Lexicon(Name name, List<Expr.Phrase> phrases) {
        /** Returns the lexicon. */
        public Lexicon {
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * {@code def NAME(PARAM) = pattern}.
     *
     * @param name its name
     * @param params its parameters
     * @param body what it stands for
     */
    public record Macro(Name name, List<String> params, Expr body) {
        /** Returns the macro. */
        public Macro {
            params = List.copyOf(params);
        }
    }

    /**
     * {@code cue name { phrases } before units not across barrier sets field = value}.
     *
     * @param name its name
     * @param phrases what is looked for
     * @param before whether it stands before the trigger; else after it
     * @param units the most units between
     * @param barrier what begins none of them
     * @param field the field or role that it sets
     * @param value to what
     */
    public record Cue(
            Name name, List<Expr> phrases, boolean before, int units, Optional<Expr> barrier, Name field, Name value) {
        /** Returns the cue. */
        public Cue {
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * {@code rule name : Fact { clauses }}.
     *
     * @param name its name
     * @param fact the fact that it finds
     * @param clauses what stands between the braces
     * @param complete false where clauses with errors were left out
     */
    public record Rule(Name name, Name fact, List<Clause> clauses, boolean complete) {
        /** Returns the rule. */
        public Rule {
            clauses = List.copyOf(clauses);
        }

        /**
         * Returns the rule as a rule file writes it.
         *
         * @return several lines
         */
        public String notation() {
            return SyntaxText.of(this);
        }
    }

    /** A clause of a rule. */
    public sealed interface Clause {
        /**
         * Returns where the clause is written.
         *
         * @return the place of its keyword
         */
        Place place();

        /**
         * Returns the patterns in it.
         *
         * @return the patterns, none for most clauses
         */
        default List<Expr> patterns() {
            return List.of();
        }
    }

    private static List<Expr> pattern(Optional<Locator> locator) {
        return locator.flatMap(Locator::pattern).stream().toList();
    }

    /**
     * {@code doc "text"}.
     *
     * @param place where it is written
     * @param text what the rule says about itself
     */
    public record Doc(Place place, String text) implements Clause {}

    /**
     * {@code priority n}.
     *
     * @param place where it is written
     * @param value more than that of rules that find the same otherwise
     */
    public record Priority(Place place, int value) implements Clause {}

    /**
     * {@code kind VALUE if locator}.
     *
     * @param place where it is written
     * @param value a kind of the fact
     * @param condition what must be found for it
     */
    public record Kind(Place place, Name value, Optional<Locator> condition) implements Clause {
        @Override
        public List<Expr> patterns() {
            return Syntax.pattern(condition);
        }
    }

    /**
     * {@code trigger pattern}, or {@code match pattern}, which means the same.
     *
     * @param place where it is written
     * @param pattern what is looked for first
     */
    public record Trigger(Place place, Expr pattern) implements Clause {
        @Override
        public List<Expr> patterns() {
            return List.of(pattern);
        }
    }

    /**
     * {@code arg role[SUBROLE] = locator or locator}.
     *
     * @param place where it is written
     * @param role a role of the fact
     * @param subrole a part of the role
     * @param cardinality how many values are looked for
     * @param adds whether it adds to what is found already ({@code +=})
     * @param locators where it is looked for; the first that finds something counts
     */
    public record Arg(
            Place place,
            Name role,
            Optional<Name> subrole,
            Cardinality cardinality,
            boolean adds,
            List<Locator> locators)
            implements Clause {
        /** Returns the clause. */
        public Arg {
            locators = List.copyOf(locators);
        }

        @Override
        public List<Expr> patterns() {
            return locators.stream()
                    .flatMap(locator -> locator.pattern().stream())
                    .toList();
        }
    }

    /**
     * {@code unless pattern}.
     *
     * @param place where it is written
     * @param pattern what must not be in the sentence
     */
    public record Unless(Place place, Expr pattern) implements Clause {
        @Override
        public List<Expr> patterns() {
            return List.of(pattern);
        }
    }

    /**
     * {@code set field = value if locator}.
     *
     * @param place where it is written
     * @param field a field or role
     * @param value its value
     * @param condition what must be found for it
     */
    public record Assign(Place place, Name field, Name value, Optional<Locator> condition) implements Clause {
        @Override
        public List<Expr> patterns() {
            return Syntax.pattern(condition);
        }
    }

    /**
     * A sentence in {@code test}.
     *
     * @param place where it is written
     * @param positive whether the rule matches
     * @param sentence the sentence in the markup of tests
     * @param expected what is found
     */
    public record Example(Place place, boolean positive, Name sentence, List<Expected> expected) implements Clause {
        /** Returns the example. */
        public Example {
            expected = List.copyOf(expected);
        }
    }

    /**
     * {@code role[SUBROLE]="value"} in a test.
     *
     * @param field a role, {@code kind}, or a field
     * @param subrole a part of the role
     * @param value its value
     */
    public record Expected(Name field, Optional<Name> subrole, String value) {
        /**
         * Returns what a test expects.
         *
         * @param field a role, a part of one as in {@code participants[HOST]}, {@code kind}, or a field
         * @param value its value
         * @return the expectation
         */
        public static Expected of(String field, String value) {
            Slot slot = Slot.ofCapture(field);
            return new Expected(Name.of(slot.role()), slot.subrole().map(Name::of), value);
        }
    }

    /** Where a locator looks. */
    public enum Where {
        /** It ends where the trigger starts. */
        BEFORE,
        /** It starts where the trigger ends. */
        AFTER,
        /** The match nearest to the trigger. */
        ANYWHERE,
        /** Within the trigger. */
        INSIDE,
        /** The nearest mention of the role's type. */
        NEAREST
    }

    /**
     * {@code before pattern}, {@code nearest within 20} and the like.
     *
     * @param place where it is written
     * @param where where it looks
     * @param pattern what it looks for; empty for {@code nearest} alone
     * @param within the most units to the trigger; only {@code nearest} can say it
     */
    public record Locator(Place place, Where where, Optional<Expr> pattern, int within) {

        static Locator of(Place place, Where where, Expr pattern) {
            return new Locator(place, where, Optional.of(pattern), Node.MAX_REPEAT);
        }

        /**
         * Returns {@code before pattern}.
         *
         * @param pattern what ends where the trigger starts
         * @return the locator
         */
        public static Locator before(Expr pattern) {
            return of(Place.NONE, Where.BEFORE, pattern);
        }

        /**
         * Returns {@code after pattern}.
         *
         * @param pattern what starts where the trigger ends
         * @return the locator
         */
        public static Locator after(Expr pattern) {
            return of(Place.NONE, Where.AFTER, pattern);
        }

        /**
         * Returns {@code anywhere pattern}.
         *
         * @param pattern what is nearest to the trigger
         * @return the locator
         */
        public static Locator anywhere(Expr pattern) {
            return of(Place.NONE, Where.ANYWHERE, pattern);
        }

        /**
         * Returns {@code inside pattern}.
         *
         * @param pattern what is within the trigger
         * @return the locator
         */
        public static Locator inside(Expr pattern) {
            return of(Place.NONE, Where.INSIDE, pattern);
        }

        /**
         * Returns {@code nearest}, for a mention of the role's type at any distance.
         *
         * @return the locator
         */
        public static Locator nearest() {
            return nearest(Integer.MAX_VALUE);
        }

        /**
         * Returns {@code nearest within units}.
         *
         * @param units the most units to the trigger
         * @return the locator
         */
        public static Locator nearest(int units) {
            return new Locator(Place.NONE, Where.NEAREST, Optional.empty(), units);
        }
    }
}
