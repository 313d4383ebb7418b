package io.github.vietfacts.pattern;

import io.github.vietfacts.pattern.TokenMatch.Capture;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search met on its way that the match will report, latest first: a capture entered ({@code name} is set), a
 * capture left, or a mention taken ({@code mention} is its index).
 */
record Trail(
        @Nullable String name,
        int start,
        int end,
        int mention,
        @Nullable Trail previous) {

    /** Returns the captures of a trail in the order of the text, an outer one before those in it. */
    static List<Capture> captures(@Nullable Trail last) {
        if (!hasName(last)) {
            return List.of();
        }
        Deque<Trail> way = new ArrayDeque<>();
        for (Trail trail = last; trail != null; trail = trail.previous) {
            way.push(trail);
        }
        List<Capture> captures = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        List<Trail> mentions = new ArrayList<>();
        for (Trail trail : way) {
            if (trail.name != null) {
                open.push(captures.size());
                captures.add(new Capture(trail.name, trail.start, trail.start, -1));
            } else if (trail.mention >= 0) {
                mentions.add(trail);
            } else {
                int index = open.pop();
                captures.set(index, close(captures.get(index), trail.start, mentions));
            }
        }
        captures.sort(Comparator.comparingInt(Capture::start).thenComparing(c -> -c.end()));
        return captures;
    }

    private static boolean hasName(@Nullable Trail last) {
        for (Trail trail = last; trail != null; trail = trail.previous) {
            if (trail.name != null) {
                return true;
            }
        }
        return false;
    }

    private static Capture close(Capture opened, int position, List<Trail> mentions) {
        int start = Math.min(opened.start(), position);
        int end = Math.max(opened.start(), position);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Trail mention = mentions.get(i);
            if (mention.start == start && mention.end == end) {
                return new Capture(opened.name(), start, end, mention.mention);
            }
        }
        return new Capture(opened.name(), start, end, -1);
    }
}
