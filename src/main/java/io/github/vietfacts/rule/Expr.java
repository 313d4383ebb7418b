package io.github.vietfacts.rule;

import io.github.vietfacts.pattern.Condition;
import io.github.vietfacts.pattern.Node.Folding;
import io.github.vietfacts.text.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern as it is written, before names are looked up. */
sealed interface Expr {

    Place place();

    /** Returns the patterns that it is made of. */
    default List<Expr> children() {
        return List.of();
    }

    static List<Expr> ofNullable(@Nullable Expr part) {
        return part == null ? List.of() : List.of(part);
    }

    /** A name where it stands. */
    record Name(Place place, String text) {}

    /** A condition and the fields that it uses. */
    record Test(Condition condition, List<Name> fields) {}

    record Phrase(Place place, String text, Folding folding) implements Expr {
        /** Returns whether nothing is left of the phrase when it is normalised. */
        boolean isEmpty() {
            return SourceText.of(text).normalized().isBlank();
        }
    }

    record Word(Place place, Test test) implements Expr {}

    record MentionOf(Place place, Name type, @Nullable Test test) implements Expr {}

    record LexiconRef(Place place, String name) implements Expr {}

    record MacroRef(Place place, String name, List<Expr> args) implements Expr {
        @Override
        public List<Expr> children() {
            return args;
        }
    }

    /** {@code _}, {@code _[condition]}, or {@code _:(pattern)}. */
    record Slot(Place place, @Nullable Test test, @Nullable Expr item) implements Expr {
        @Override
        public List<Expr> children() {
            return ofNullable(item);
        }
    }

    record Mark(Place place) implements Expr {}

    record Sequence(Place place, List<Expr> items) implements Expr {
        @Override
        public List<Expr> children() {
            return items;
        }
    }

    record Choice(Place place, List<Expr> options) implements Expr {
        @Override
        public List<Expr> children() {
            return options;
        }
    }

    record Repeat(Place place, Expr item, int min, int max, boolean lazy) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(item);
        }
    }

    record Gap(Place place, int max, @Nullable Expr barrier) implements Expr {
        @Override
        public List<Expr> children() {
            return ofNullable(barrier);
        }
    }

    record Edge(Place place, boolean start) implements Expr {}

    record Look(Place place, Expr item, boolean ahead, boolean positive) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(item);
        }
    }

    record Capture(Place place, Name role, @Nullable Name subrole, Expr item) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(item);
        }
    }
}
