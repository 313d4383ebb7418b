package io.github.vietfacts.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * What a sentence must have for a pattern to match in it: one of some phrases, or one of some types of mention. Whatever
 * else it needs is left to the match.
 *
 * @param key phrases of which every match takes or looks at one; empty where none need be there
 * @param types types of mention, one of which every match takes; empty where none need be there
 */
record Required(Optional<Key> key, Optional<Set<String>> types) {

    /** Phrases beyond this number are in nearly every sentence. */
    private static final int MAX_PHRASES = 20_000;

    /**
     * Phrases and what a match has beside the one that it takes.
     *
     * @param phrases the numbers of the phrases
     * @param near the {@link Marks} of what every match has within {@link Marks#WINDOW} units of the phrase's start
     * @param before the most units of a match before the phrase
     * @param after the most units of a match from the phrase's start on
     * @param beyond the most units from the end of a match to the phrase's start, where it is looked at
     * @param weight how frequent the phrases may be
     */
    record Key(Set<Integer> phrases, long near, int before, int after, int beyond, int weight) {

        /** Returns the key of repetitions as wide, in one of which the phrase stands. */
        Key among(int width) {
            return new Key(phrases, near, Reach.sum(before, width), Reach.sum(after, width), beyond, weight);
        }

        /** Returns the key of a position beside which something with the phrase stands. */
        Key beside() {
            int distance = Math.max(before, after);
            return new Key(phrases, near, distance, distance, distance, weight);
        }
    }

    /** {@code counts} tells how many patterns have each phrase: what many name is frequent in texts, too. */
    static Required of(Reach pattern, IntUnaryOperator counts) {
        return new Required(
                new Keys(counts).of(pattern).filter(key -> key.phrases().size() <= MAX_PHRASES), types(pattern));
    }

    /** Returns the {@link Marks} of what every match has near its phrase. */
    long near() {
        return key.map(Key::near).orElse(0L);
    }

    /** Returns the most units from the start of its phrase to the end of a match. */
    int after() {
        return key.map(Key::after).orElse(Reach.UNBOUNDED);
    }

    /** Returns the most units from the end of a match to the start of its phrase. */
    int beyond() {
        return key.map(Key::beyond).orElse(Reach.UNBOUNDED);
    }

    private record Keys(IntUnaryOperator counts) {

        Optional<Key> of(Reach part) {
            if (part instanceof Reach.Phrase phrase) {
                return Optional.of(key(Set.of(phrase.number()), part));
            } else if (part instanceof Reach.Phrases phrases) {
                return Optional.of(key(phrases.set(), part));
            } else if (part instanceof Reach.Chain chain) {
                return chain(chain.parts());
            } else if (part instanceof Reach.Either either) {
                return all(either.options(), this::of).map(Keys::any);
            } else if (part instanceof Reach.Again again && again.min() > 0) {
                return of(again.item()).map(key -> key.among(again.width()));
            } else if (part instanceof Reach.Beside beside) {
                return of(beside.item()).map(Key::beside);
            }
            return Optional.empty();
        }

        /** Longer phrases are rarer than single syllables. */
        private Key key(Set<Integer> phrases, Reach part) {
            int weight = 0;
            for (int phrase : phrases) {
                weight += counts.applyAsInt(phrase);
            }
            return new Key(phrases, part.needs(), 0, part.width(), 0, part.width() == 1 ? 4 * weight : weight);
        }

        private Optional<Key> chain(Reach[] parts) {
            int at = -1;
            Key best = null;
            for (int i = 0; i < parts.length; i++) {
                Optional<Key> key = of(parts[i]);
                if (key.isPresent() && (best == null || key.get().weight() < best.weight())) {
                    best = key.get();
                    at = i;
                }
            }
            if (best == null) {
                return Optional.empty();
            }
            long near = best.near();
            int before = best.before();
            for (int i = at - 1; i >= 0; i--) {
                before = Reach.sum(before, parts[i].width());
                near |= before <= Marks.WINDOW ? parts[i].needs() : 0;
            }
            int after = best.after();
            for (int i = at + 1; i < parts.length; i++) {
                after = Reach.sum(after, parts[i].width());
                near |= after <= Marks.WINDOW ? parts[i].needs() : 0;
            }
            return Optional.of(new Key(best.phrases(), near, before, after, best.beyond(), best.weight()));
        }

        private static Key any(List<Key> keys) {
            Set<Integer> phrases = new HashSet<>();
            long near = -1;
            int before = 0;
            int after = 0;
            int beyond = 0;
            int weight = 0;
            for (Key key : keys) {
                phrases.addAll(key.phrases());
                near &= key.near();
                before = Math.max(before, key.before());
                after = Math.max(after, key.after());
                beyond = Math.max(beyond, key.beyond());
                weight += key.weight();
            }
            return new Key(phrases, near, before, after, beyond, weight);
        }
    }

    private static Optional<Set<String>> types(Reach part) {
        if (part instanceof Reach.AnyMention mention) {
            return Optional.of(mention.mention().types());
        } else if (part instanceof Reach.Chain chain) {
            Optional<Set<String>> fewest = Optional.empty();
            for (Reach each : chain.parts()) {
                Optional<Set<String>> types = types(each);
                if (types.isPresent()
                        && (fewest.isEmpty()
                                || types.get().size() < fewest.get().size())) {
                    fewest = types;
                }
            }
            return fewest;
        } else if (part instanceof Reach.Either either) {
            return all(either.options(), Required::types).map(sets -> {
                Set<String> types = new TreeSet<>();
                sets.forEach(types::addAll);
                return types;
            });
        } else if (part instanceof Reach.Again again && again.min() > 0) {
            return types(again.item());
        } else if (part instanceof Reach.Beside beside) {
            return types(beside.item());
        }
        return Optional.empty();
    }

    /** Returns what each of the parts has, empty where one has nothing. */
    private static <T> Optional<List<T>> all(Reach[] parts, Function<Reach, Optional<T>> of) {
        List<T> all = new ArrayList<>();
        for (Reach part : parts) {
            Optional<T> each = of.apply(part);
            if (each.isEmpty()) {
                return Optional.empty();
            }
            all.add(each.get());
        }
        return Optional.of(all);
    }
}
