package io.github.vietfacts.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Many patterns that are looked for at once. One pass over a sentence finds the phrases of all; they tell which patterns
 * can match at all, position sets from where, and only there a pattern is matched. Finds what {@link
 * TokenPattern#findAll} finds for each. Immutable and thread-safe.
 *
 * <pre>{@code
 * PatternIndex index = PatternIndex.of(patterns);
 * index.findAll(sequence, (pattern, matches) -> ...);   // the pattern's number and its matches
 * }</pre>
 */
public final class PatternIndex {

    /** Longer sequences are no sentences; each pattern is looked for by itself. */
    private static final int MAX_SYLLABLES = 1 << 20;

    /** Takes up what a pattern matches. */
    @FunctionalInterface
    public interface Found {
        /**
         * Takes up the matches of a pattern.
         *
         * @param pattern its number in the list of patterns
         * @param matches its matches from left to right, at least one
         */
        void take(int pattern, List<TokenMatch> matches);
    }

    private final List<TokenPattern> patterns;
    private final List<Reach> reaches = new ArrayList<>();
    private final PhraseTrie trie = new PhraseTrie();
    /** Per phrase, the patterns that it lets match. */
    private final @Nullable Group[] byPhrase;
    /** Per type, the patterns without required phrases that a mention of it lets match. */
    private final Map<String, Group> byType = new HashMap<>();

    private final Group always;

    private PatternIndex(List<TokenPattern> patterns) {
        this.patterns = List.copyOf(patterns);
        Reach.Builder builder = new Reach.Builder(trie);
        Map<Integer, List<Integer>> phrases = new HashMap<>();
        Map<String, List<Integer>> types = new HashMap<>();
        List<Integer> others = new ArrayList<>();
        patterns.forEach(pattern -> reaches.add(builder.of(pattern.node())));
        Required[] all = new Required[patterns.size()];
        for (int i = 0; i < patterns.size(); i++) {
            int pattern = i;
            Required required = Required.of(reaches.get(i), builder::count);
            all[i] = required;
            if (required.key().isPresent()) {
                required.key()
                        .get()
                        .phrases()
                        .forEach(phrase -> phrases.computeIfAbsent(phrase, p -> new ArrayList<>())
                                .add(pattern));
            } else if (required.types().isPresent()) {
                required.types()
                        .get()
                        .forEach(type -> types.computeIfAbsent(type, t -> new ArrayList<>())
                                .add(pattern));
            } else {
                others.add(pattern);
            }
        }
        byPhrase = new Group[trie.size()];
        phrases.forEach((phrase, list) -> byPhrase[phrase] = group(list, all));
        types.forEach((type, list) -> byType.put(type, group(list, all)));
        always = group(others, all);
    }

    /**
     * Returns the patterns as one.
     *
     * @param patterns the patterns, which are known by their numbers in this list
     * @return the index
     */
    public static PatternIndex of(List<TokenPattern> patterns) {
        return new PatternIndex(patterns);
    }

    /**
     * Patterns to be tried together and the {@link Marks} of what each cannot match without: anywhere, and near the
     * phrase of the group. These lie side by side, since most patterns go no further.
     *
     * @param beyond the most units from the end of a match to the start of the phrase
     * @param after the most units from the start of the phrase to the end of a match
     */
    private record Group(int[] patterns, long[] needs, long[] near, int[] beyond, int[] after) {}

    private Group group(List<Integer> list, Required[] required) {
        return new Group(
                list.stream().mapToInt(Integer::intValue).toArray(),
                list.stream().mapToLong(pattern -> reaches.get(pattern).needs()).toArray(),
                list.stream().mapToLong(pattern -> required[pattern].near()).toArray(),
                list.stream().mapToInt(pattern -> required[pattern].beyond()).toArray(),
                list.stream().mapToInt(pattern -> required[pattern].after()).toArray());
    }

    /**
     * Finds the matches of all patterns, those of one pattern as {@link TokenPattern#findAll} does.
     *
     * @param sequence a sentence
     * @param found takes up the matches, pattern by pattern in their order
     */
    public void findAll(TokenSequence sequence, Found found) {
        if (sequence.size() >= MAX_SYLLABLES) {
            for (int i = 0; i < patterns.size(); i++) {
                take(i, patterns.get(i).findAll(sequence), found);
            }
            return;
        }
        Reading reading = new Reading(sequence, trie.find(sequence));
        Candidates candidates = candidates(reading);
        int last = -1;
        for (int i = 0; i < candidates.count; i++) {
            int candidate = candidates.patterns[i];
            if (candidate != last) {
                take(
                        candidate,
                        patterns.get(candidate).findAll(sequence, starts(candidate, reading, reading.all())),
                        found);
                last = candidate;
            }
        }
    }

    /** Returns from where a pattern can match up to one of some positions; valid until the next call. */
    private Positions starts(int pattern, Reading reading, Positions ends) {
        reading.reuse();
        Positions starts = reading.none();
        reaches.get(pattern).starts(reading, ends, starts);
        return starts;
    }

    private static void take(int pattern, List<TokenMatch> matches, Found found) {
        if (!matches.isEmpty()) {
            found.take(pattern, matches);
        }
    }

    /** The patterns that can match somewhere, some more than once; far fewer than those whose phrases are there. */
    private final class Candidates {
        private final Reading reading;
        private final Occurrences occurrences;
        private final Marks marks;
        private final Positions ends;
        private int[] patterns = new int[8];
        private int count;

        Candidates(Reading reading) {
            this.reading = reading;
            this.occurrences = reading.occurrences();
            this.marks = new Marks(reading);
            this.ends = new Positions(reading.sequence().size());
        }

        /** Adds those of a group that is tried wherever it can match. */
        void addFrom(@Nullable Group group) {
            for (int i = 0; group != null && i < group.needs.length; i++) {
                if ((group.needs[i] & ~marks.all()) == 0) {
                    addIfStarts(group.patterns[i], reading.all());
                }
            }
        }

        /** Adds those of the group of a phrase, given its occurrences. */
        void addFrom(Group group, int from, int to) {
            for (int i = 0; i < group.needs.length; i++) {
                if ((group.needs[i] & ~marks.all()) == 0) {
                    ends.clear();
                    addEnds(group, i, from, to);
                    if (!ends.isEmpty()) {
                        addIfStarts(group.patterns[i], ends);
                    }
                }
            }
        }

        /** Later occurrences reach no end that an earlier one does not, once it reaches the last. */
        private void addEnds(Group group, int pattern, int from, int to) {
            boolean reachesLast = false;
            for (int at = from; at < to && !reachesLast; at++) {
                int start = occurrences.start(at);
                if ((group.near[pattern] & ~marks.near(start)) == 0) {
                    reachesLast = marks.addWithin(start, group.beyond[pattern], group.after[pattern], ends);
                }
            }
        }

        private void addIfStarts(int pattern, Positions ends) {
            if (starts(pattern, reading, ends).isEmpty()) {
                return;
            }
            if (count == patterns.length) {
                patterns = Arrays.copyOf(patterns, count * 2);
            }
            patterns[count++] = pattern;
        }
    }

    /** Returns the patterns that can match, in order. */
    private Candidates candidates(Reading reading) {
        Occurrences occurrences = reading.occurrences();
        Candidates candidates = new Candidates(reading);
        candidates.addFrom(always);
        int next;
        for (int i = 0; i < occurrences.count(); i = next) {
            next = i + 1;
            while (occurrences.is(next, occurrences.phrase(i))) {
                next++;
            }
            Group group = byPhrase[occurrences.phrase(i)];
            if (group != null) {
                candidates.addFrom(group, i, next);
            }
        }
        if (!byType.isEmpty()) {
            Set<String> seen = new HashSet<>();
            for (TokenSequence.Mention mention : reading.sequence().mentions()) {
                if (seen.add(mention.type())) {
                    candidates.addFrom(byType.get(mention.type()));
                }
            }
        }
        Arrays.sort(candidates.patterns, 0, candidates.count);
        return candidates;
    }
}
