package io.github.vietfacts.pattern;

import com.google.common.collect.ImmutableSet;
import io.github.vietfacts.pattern.Node.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a pattern without a text.
 *
 * @param nullable whether it can match the empty range
 * @param firstKeys the keys of the syllables that its matches begin with; empty where any may
 */
record Shape(boolean nullable, Optional<ImmutableSet<String>> firstKeys) {

    private static final Shape ANYTHING = new Shape(false, Optional.empty());
    private static final Shape NOTHING = new Shape(true, Optional.of(ImmutableSet.of()));

    /** Computes shapes; a shared subtree is looked at once. */
    static final class Shapes {
        private final Map<Node, Shape> known = new IdentityHashMap<>();

        Shape of(Node node) {
            Shape shape = known.get(node);
            if (shape == null) {
                shape = compute(node);
                known.put(node, shape);
            }
            return shape;
        }

        private Shape compute(Node node) {
            if (node instanceof Node.Literal literal) {
                String first = literal.syllables().get(0);
                return literal.folding() == Folding.DIACRITICS ? ANYTHING : starting(Set.of(lower(first)));
            } else if (node instanceof Node.Lexicon lexicon) {
                Set<String> keys = new HashSet<>();
                lexicon.phrases().forEach(phrase -> keys.add(phrase.get(0)));
                return starting(keys);
            } else if (node instanceof Node.Sequence sequence) {
                return sequence(sequence.items());
            } else if (node instanceof Node.Choice choice) {
                List<Shape> shapes = new ArrayList<>();
                choice.options().forEach(option -> shapes.add(of(option)));
                return new Shape(shapes.stream().anyMatch(Shape::nullable), union(shapes));
            } else if (node instanceof Node.Repeat repeat) {
                Shape item = of(repeat.item());
                return new Shape(repeat.min() == 0 || item.nullable, item.firstKeys);
            } else if (node instanceof Node.Capture capture) {
                return of(capture.item());
            } else if (node instanceof Node.Gap) {
                return new Shape(true, Optional.empty());
            } else if (node instanceof Node.Look
                    || node instanceof Node.SentenceStart
                    || node instanceof Node.SentenceEnd) {
                return NOTHING;
            }
            return ANYTHING;
        }

        private Shape sequence(List<Node> items) {
            List<Shape> leading = new ArrayList<>();
            for (Node item : items) {
                Shape shape = of(item);
                leading.add(shape);
                if (!shape.nullable) {
                    return new Shape(false, union(leading));
                }
            }
            return new Shape(true, union(leading));
        }
    }

    private static String lower(String form) {
        return form.toLowerCase(Locale.ROOT);
    }

    private static Shape starting(Set<String> keys) {
        return new Shape(false, Optional.of(ImmutableSet.copyOf(keys)));
    }

    private static Optional<ImmutableSet<String>> union(List<Shape> shapes) {
        ImmutableSet.Builder<String> keys = ImmutableSet.builder();
        for (Shape shape : shapes) {
            if (shape.firstKeys.isEmpty()) {
                return Optional.empty();
            }
            keys.addAll(shape.firstKeys.get());
        }
        return Optional.of(keys.build());
    }
}
