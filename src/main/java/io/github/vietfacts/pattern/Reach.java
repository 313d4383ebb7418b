package io.github.vietfacts.pattern;

import io.github.vietfacts.pattern.Node.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A part of a pattern that tells from where it can lead to a set of positions. It may promise too much, since it does
 * not look around, but forgets no start.
 */
sealed interface Reach {

    /** As many units as there are. */
    int UNBOUNDED = 1 << 20;

    /** Returns the {@link Marks} of what every match of the part takes. */
    default long needs() {
        return 0;
    }

    /** Returns the most units that a match of the part takes, up to {@link #UNBOUNDED}. */
    int width();

    /** Returns the sum of two widths. */
    static int sum(int width, int other) {
        return Math.min(UNBOUNDED, width + other);
    }

    /** Adds the positions from which a match ends in {@code ends} to {@code starts}. */
    void starts(Reading reading, Positions ends, Positions starts);

    /** Builds parts; phrases get their numbers from a trie, equal parts are shared. */
    final class Builder {
        private final PhraseTrie trie;
        private final Map<Reach, Reach> parts = new HashMap<>();
        private final Map<Condition, Integer> conditions = new HashMap<>();
        private final Map<Node, Integer> mentions = new HashMap<>();
        private final Map<Node, Integer> barriers = new HashMap<>();

        private final Map<Integer, Integer> counts = new HashMap<>();

        Builder(PhraseTrie trie) {
            this.trie = trie;
        }

        /** Returns how often a phrase occurs in what was built. */
        int count(int phrase) {
            return counts.getOrDefault(phrase, 0);
        }

        Reach of(Node node) {
            Reach part = part(node);
            Reach same = parts.putIfAbsent(part, part);
            return same == null ? part : same;
        }

        private Reach part(Node node) {
            if (node instanceof Node.Literal literal && literal.folding() != Folding.DIACRITICS) {
                return new Phrase(number(keys(literal)), literal.syllables().size());
            } else if (node instanceof Node.Lexicon lexicon) {
                return new Phrases(
                        lexicon.phrases().stream()
                                .mapToInt(this::number)
                                .sorted()
                                .toArray(),
                        lexicon.phrases().stream().mapToInt(List::size).max().orElse(0));
            } else if (node instanceof Node.Sequence sequence) {
                return new Chain(all(sequence.items()));
            } else if (node instanceof Node.Choice choice) {
                return new Either(all(choice.options()));
            } else if (node instanceof Node.Repeat repeat) {
                return new Again(of(repeat.item()), repeat.min(), repeat.max());
            } else if (node instanceof Node.Capture capture) {
                return of(capture.item());
            } else if (node instanceof Node.MentionOf mention) {
                return new AnyMention(mention, mentions.computeIfAbsent(mention, m -> mentions.size()));
            } else if (node instanceof Node.Word word) {
                return new AnyWord(
                        word.condition(), conditions.computeIfAbsent(word.condition(), c -> conditions.size()));
            } else if (node instanceof Node.Gap gap) {
                Optional<Node> barrier = gap.barrier().filter(Builder::isExact);
                int number = barrier.map(b -> barriers.computeIfAbsent(b, n -> barriers.size()))
                        .orElse(-1);
                return new Skip(gap.max(), barrier.map(this::of), number);
            } else if (node instanceof Node.SentenceStart || node instanceof Node.SentenceEnd) {
                return new AtEdge(node instanceof Node.SentenceStart);
            } else if (node instanceof Node.Look look) {
                return look.positive() ? new Beside(of(look.item())) : new Chain(new Reach[0]);
            }
            return new Anything();
        }

        private int number(List<String> phrase) {
            int number = trie.add(phrase);
            counts.merge(number, 1, Integer::sum);
            return number;
        }

        /** Returns the syllables of a literal as the keys of syllables are. */
        private static List<String> keys(Node.Literal literal) {
            return literal.syllables().stream()
                    .map(syllable -> Syllables.fold(syllable, Folding.CASE))
                    .toList();
        }

        private Reach[] all(List<Node> nodes) {
            return nodes.stream().map(this::of).toArray(Reach[]::new);
        }

        /** Whether what is built for a node promises no more than it should. */
        private static boolean isExact(Node node) {
            if (node instanceof Node.Sequence sequence) {
                return sequence.items().stream().allMatch(Builder::isExact);
            } else if (node instanceof Node.Choice choice) {
                return choice.options().stream().allMatch(Builder::isExact);
            } else if (node instanceof Node.Literal literal) {
                return literal.folding() == Folding.CASE;
            }
            return node instanceof Node.Lexicon || node instanceof Node.MentionOf mention && !mention.slot();
        }
    }

    record Phrase(int number, int width) implements Reach {
        @Override
        public long needs() {
            return Marks.ofPhrase(number);
        }

        @Override
        public void starts(Reading reading, Positions ends, Positions starts) {
            Occurrences found = reading.occurrences();
            for (int i = found.first(number); found.is(i, number); i++) {
                found.addStart(i, ends, starts);
            }
        }
    }

    /** Phrases by their numbers, in order. */
    record Phrases(int[] numbers, int width) implements Reach {
        Set<Integer> set() {
            return IntStream.of(numbers).boxed().collect(Collectors.toSet());
        }

        @Override
        public void starts(Reading reading, Positions ends, Positions starts) {
            Occurrences found = reading.occurrences();
            if (numbers.length <= found.count()) {
                for (int number : numbers) {
                    for (int i = found.first(number); found.is(i, number); i++) {
                        found.addStart(i, ends, starts);
                    }
                }
                return;
            }
            for (int i = 0; i < found.count(); i++) {
                if (Arrays.binarySearch(numbers, found.phrase(i)) >= 0) {
                    found.addStart(i, ends, starts);
                }
            }
        }
    }

    record Chain(Reach[] parts) implements Reach {
        @Override
        public int width() {
            int width = 0;
            for (Reach part : parts) {
                width = sum(width, part.width());
            }
            return width;
        }

        @Override
        public long needs() {
            long needs = 0;
            for (Reach part : parts) {
                needs |= part.needs();
            }
            return needs;
        }

        @Override
        public void starts(Reading reading, Positions ends, Positions starts) {
            Positions at = ends;
            for (int i = parts.length - 1; i >= 0 && !at.isEmpty(); i--) {
                Positions before = reading.none();
                parts[i].starts(reading, at, before);
                at = before;
            }
            starts.addAll(at);
        }
    }

    record Either(Reach[] options) implements Reach {
        @Override
        public int width() {
            int width = 0;
            for (Reach option : options) {
                width = Math.max(width, option.width());
            }
            return width;
        }

        @Override
        public long needs() {
            long needs = -1;
            for (Reach option : options) {
                needs &= option.needs();
            }
            return needs;
        }

        @Override
        public void starts(Reading reading, Positions ends, Positions starts) {
            for (Reach option : options) {
                option.starts(reading, ends, starts);
            }
        }
    }

    record Again(Reach item, int min, int max) implements Reach {
        @Override
        public int width() {
            return (int) Math.min(UNBOUNDED, (long) item.width() * max);
        }

        @Override
        public long needs() {
            return min == 0 ? 0 : item.needs();
        }

        @Override
        public void starts(Reading reading, Positions ends, Positions starts) {
            Positions reached = reading.none();
            Positions at = ends;
            for (int turn = 0; turn <= max && !at.isEmpty(); turn++) {
                if (turn >= min && !reached.addAll(at) && turn > min) {
                    break; // what further turns reach is known
                }
                Positions before = reading.none();
                item.starts(reading, at, before);
                at = before;
            }
            starts.addAll(reached);
        }
    }

    record AnyMention(Node.MentionOf mention, int number) implements Reach {
        @Override
        public int width() {
            return 1;
        }

        @Override
        public long needs() {
            return mention.types().size() == 1
                    ? Marks.ofType(mention.types().iterator().next())
                    : 0;
        }

        @Override
        public void starts(Reading reading, Positions ends, Positions starts) {
            int[] edges = reading.mentions(mention, number);
            for (int i = 0; i < edges.length; i += 2) {
                if (ends.has(edges[i + 1])) {
                    starts.add(edges[i]);
                }
            }
        }
    }

    record AnyWord(Condition condition, int number) implements Reach {
        @Override
        public int width() {
            return 1;
        }

        @Override
        public void starts(Reading reading, Positions ends, Positions starts) {
            Positions words = reading.words(condition, number);
            for (int end = ends.next(1); end >= 0; end = ends.next(end + 1)) {
                if (reading.sequence().isWordEdge(end)) {
                    int start = reading.sequence().wordStart(end);
                    if (words.has(start)) {
                        starts.add(start);
                    }
                }
            }
        }
    }

    record Skip(int max, Optional<Reach> barrier, int number) implements Reach {
        @Override
        public int width() {
            return max;
        }

        @Override
        public void starts(Reading reading, Positions ends, Positions starts) {
            Positions reached = reading.none();
            reached.addAll(ends);
            Positions at = ends;
            for (int unit = 0; unit < max && !at.isEmpty(); unit++) {
                Positions before = reading.none();
                for (int end = at.next(0); end >= 0; end = at.next(end + 1)) {
                    List<Integer> units = reading.sequence().unitStarts(end);
                    for (int i = 0; i < units.size(); i++) {
                        int start = units.get(i);
                        boolean free = barrier.isEmpty()
                                || !reading.begins(barrier.get(), number).has(start);
                        if (free && !reached.has(start)) {
                            before.add(start);
                        }
                    }
                }
                reached.addAll(before);
                at = before;
            }
            starts.addAll(reached);
        }
    }

    /** What lies beside a position and is not taken; whether it does is left to the match. */
    record Beside(Reach item) implements Reach {
        @Override
        public int width() {
            return 0;
        }

        @Override
        public void starts(Reading reading, Positions ends, Positions starts) {
            starts.addAll(ends);
        }
    }

    record AtEdge(boolean start) implements Reach {
        @Override
        public int width() {
            return 0;
        }

        @Override
        public void starts(Reading reading, Positions ends, Positions starts) {
            int edge = start ? 0 : reading.sequence().size();
            if (ends.has(edge)) {
                starts.add(edge);
            }
        }
    }

    /** What is not looked at more closely. */
    record Anything() implements Reach {
        @Override
        public int width() {
            return UNBOUNDED;
        }

        @Override
        public void starts(Reading reading, Positions ends, Positions starts) {
            starts.addAll(reading.all());
        }
    }
}
