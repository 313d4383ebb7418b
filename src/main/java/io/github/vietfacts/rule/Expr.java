package io.github.vietfacts.rule;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.pattern.Condition;
import io.github.vietfacts.pattern.Node.Folding;
import io.github.vietfacts.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern as it is written, before names are looked up. Immutable; two are equal if they read the same, wherever they
 * stand. {@link Patterns} builds them and reads them from text.
 */
public sealed interface Expr {

    /**
     * Returns where the pattern is written.
     *
     * @return the place, {@link Place#NONE} for what was built in Java
     */
    Place place();

    /**
     * Returns the patterns that it is made of.
     *
     * @return the patterns in the order of writing, none for most
     */
    default List<Expr> children() {
        return List.of();
    }

    /**
     * Returns the pattern as a rule file writes it.
     *
     * @return one line
     */
    default String notation() {
        return PatternText.of(this);
    }

    /**
     * A name where it is written.
     *
     * @param place where
     * @param text the name
     */
    record Name(Place place, String text) {
        /** Returns the name. */
        public Name {
            requireNonNull(place, "place");
            requireNonNull(text, "text");
        }

        static Name of(String text) {
            return new Name(Place.NONE, text);
        }
    }

    /**
     * A condition in brackets.
     *
     * @param condition the condition
     * @param fields the fields that it uses, in the order of writing
     */
    record Test(Condition condition, List<Name> fields) {
        /** What is not written: it always holds. */
        public static final Test ALWAYS = of(Condition.ALWAYS);

        /** Returns the test. */
        public Test {
            requireNonNull(condition, "condition");
            fields = List.copyOf(fields);
        }

        static Test of(Condition condition) {
            List<Name> fields = new ArrayList<>();
            addFields(condition, fields);
            return new Test(condition, fields);
        }

        private static void addFields(Condition condition, List<Name> fields) {
            if (condition instanceof Condition.In in) {
                fields.add(Name.of(in.field()));
            } else if (condition instanceof Condition.Alike alike) {
                fields.add(Name.of(alike.field()));
            } else if (condition instanceof Condition.Compares compares) {
                fields.add(Name.of(compares.field()));
            } else if (condition instanceof Condition.All all) {
                all.parts().forEach(part -> addFields(part, fields));
            } else if (condition instanceof Condition.Any any) {
                any.parts().forEach(part -> addFields(part, fields));
            } else if (condition instanceof Condition.Not not) {
                addFields(not.part(), fields);
            }
        }
    }

    /**
     * {@code 'phrase'}, {@code ="exact"} or {@code ~'no diacritics'}.
     *
     * @param place where it is written
     * @param text the phrase
     * @param folding how it is compared
     */
    record Phrase(Place place, String text, Folding folding) implements Expr {
        /** Returns whether nothing is left of the phrase when it is normalised. */
        boolean isEmpty() {
            return SourceText.of(text).normalized().isBlank();
        }
    }

    /**
     * {@code [condition]}: one word.
     *
     * @param place where it is written
     * @param test what holds for the word
     */
    record Word(Place place, Test test) implements Expr {}

    /**
     * {@code @TYPE[condition]}: one mention.
     *
     * @param place where it is written
     * @param type a type of mention or a fact
     * @param test what holds for the mention
     */
    record MentionOf(Place place, Name type, Test test) implements Expr {}

    /**
     * {@code $LEXICON}: a phrase of a lexicon.
     *
     * @param place where it is written
     * @param name the lexicon's name
     */
    record LexiconRef(Place place, String name) implements Expr {}

    /**
     * {@code MACRO} or {@code MACRO(a, b)}.
     *
     * @param place where it is written
     * @param name the name of a macro, or of a parameter of the macro in which it stands
     * @param args what its parameters stand for
     */
    record MacroRef(Place place, String name, List<Expr> args) implements Expr {
        /** Returns the use of the macro. */
        public MacroRef {
            args = List.copyOf(args);
        }

        @Override
        public List<Expr> children() {
            return args;
        }
    }

    /**
     * {@code _}, {@code _[condition]}, or {@code _:(pattern)}: what fills the role of an {@code arg}.
     *
     * @param place where it is written
     * @param test what holds for the mention
     * @param item what is matched in place of a mention
     */
    record Slot(Place place, Test test, Optional<Expr> item) implements Expr {
        @Override
        public List<Expr> children() {
            return item.stream().toList();
        }
    }

    /**
     * {@code ^}: the trigger, in {@code unless}.
     *
     * @param place where it is written
     */
    record Mark(Place place) implements Expr {}

    /**
     * {@code a b}: one after the other.
     *
     * @param place where it is written
     * @param items the parts, two or more
     */
    record Sequence(Place place, List<Expr> items) implements Expr {
        /** Returns the sequence. */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public List<Expr> children() {
            return items;
        }
    }

    /**
     * {@code a | b}: the first that leads to a match.
     *
     * @param place where it is written
     * @param options the alternatives, two or more
     */
    record Choice(Place place, List<Expr> options) implements Expr {
        /** Returns the choice. */
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public List<Expr> children() {
            return options;
        }
    }

    /**
     * {@code a?}, {@code a*}, {@code a+}, {@code a{2,3}}, and the same with {@code ?} behind it.
     *
     * @param place where it is written
     * @param item what is repeated
     * @param min the fewest repetitions
     * @param max the most, {@link io.github.vietfacts.pattern.Node#UNBOUNDED} for as many as there are
     * @param lazy whether fewer are preferred
     */
    record Repeat(Place place, Expr item, int min, int max, boolean lazy) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(item);
        }
    }

    /**
     * {@code ..3} or {@code ..3!(barrier)}: units between.
     *
     * @param place where it is written
     * @param max the most units
     * @param barrier what begins no unit that is passed over
     */
    record Gap(Place place, int max, Optional<Expr> barrier) implements Expr {
        @Override
        public List<Expr> children() {
            return barrier.stream().toList();
        }
    }

    /**
     * {@code <s>} or {@code </s>}: the edge of the sentence.
     *
     * @param place where it is written
     * @param start whether it is the start
     */
    record Edge(Place place, boolean start) implements Expr {}

    /**
     * {@code (?=a)}, {@code (?!a)}, {@code (?<=a)} or {@code (?<!a)}: what is beside the match, or is not.
     *
     * @param place where it is written
     * @param item what is looked for
     * @param ahead whether it begins here; else it ends here
     * @param positive whether it must be there
     */
    record Look(Place place, Expr item, boolean ahead, boolean positive) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(item);
        }
    }

    /**
     * {@code role:a} or {@code role[SUBROLE]:a}: fills a role of the fact.
     *
     * @param place where it is written
     * @param role the role
     * @param subrole the part of the role
     * @param item what fills it
     */
    record Capture(Place place, Name role, Optional<Name> subrole, Expr item) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(item);
        }
    }
}
