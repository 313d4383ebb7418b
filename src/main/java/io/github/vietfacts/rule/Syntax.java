package io.github.vietfacts.rule;

import io.github.vietfacts.rule.Expr.Name;
import io.github.vietfacts.rule.FactType.Cardinality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule file as it is written, before names are looked up. */
record Syntax(
        String module,
        List<Name> imports,
        List<Fact> facts,
        List<Lexicon> lexicons,
        List<Macro> macros,
        List<Cue> cues,
        List<Rule> rules) {

    record Fact(Name name, FactType type, List<Name> roleTypes) {}

    record Lexicon(Name name, List<Expr.Phrase> phrases) {}

    record Macro(Name name, List<String> params, Expr body) {}

    record Cue(
            Name name,
            List<Expr> phrases,
            boolean before,
            int units,
            @Nullable Expr barrier,
            Name field,
            Name value) {}

    /** {@code complete} is false where clauses with errors were left out. */
    record Rule(Name name, Name fact, List<Clause> clauses, boolean complete) {}

    /** A clause of a rule. */
    sealed interface Clause {
        Place place();

        /** Returns the patterns in it. */
        default List<Expr> patterns() {
            return List.of();
        }
    }

    private static List<Expr> pattern(@Nullable Locator locator) {
        return locator == null ? List.of() : Expr.ofNullable(locator.pattern());
    }

    record Doc(Place place, String text) implements Clause {}

    record Priority(Place place, int value) implements Clause {}

    record Kind(Place place, Name value, @Nullable Locator condition) implements Clause {
        @Override
        public List<Expr> patterns() {
            return Syntax.pattern(condition);
        }
    }

    /** {@code trigger} or {@code match}. */
    record Trigger(Place place, Expr pattern) implements Clause {
        @Override
        public List<Expr> patterns() {
            return List.of(pattern);
        }
    }

    record Arg(
            Place place,
            Name role,
            @Nullable Name subrole,
            Cardinality cardinality,
            boolean adds,
            List<Locator> locators)
            implements Clause {
        @Override
        public List<Expr> patterns() {
            return locators.stream()
                    .flatMap(locator -> Syntax.pattern(locator).stream())
                    .toList();
        }
    }

    record Unless(Place place, Expr pattern) implements Clause {
        @Override
        public List<Expr> patterns() {
            return List.of(pattern);
        }
    }

    record Assign(
            Place place, Name field, Name value, @Nullable Locator condition) implements Clause {
        @Override
        public List<Expr> patterns() {
            return Syntax.pattern(condition);
        }
    }

    record Example(Place place, boolean positive, Name sentence, List<Expected> expected) implements Clause {}

    record Expected(Name field, @Nullable Name subrole, String value) {}

    /** Where a locator looks. */
    enum Where {
        BEFORE,
        AFTER,
        ANYWHERE,
        INSIDE,
        NEAREST
    }

    /** The pattern is null for {@code nearest} alone; {@code within} is the most units for it. */
    record Locator(Place place, Where where, @Nullable Expr pattern, int within) {}
}
