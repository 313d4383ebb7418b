package io.github.vietfacts.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.vietfacts.rule.RuleMatch.Arg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stays of the matches in a sentence where several rules find one fact. Matches of one type of fact whose triggers
 * stand at the same place are merged if nothing in them differs: the better takes up what the other fills besides. Of
 * those that differ, the ones whose rules have the highest priority stay; of equal priority all stay, since one phrase
 * may tell two facts ({@code ký và sớm phê chuẩn Hiệp định}). Better is the one with the higher priority, then with more
 * arguments, then the longer one, then the one that stands earlier in the text or the rule files.
 *
 * @param kept the matches that stay, in the order of their triggers' first match
 * @param dropped the others, in the same order
 */
public record Consolidation(List<RuleMatch> kept, List<Dropped> dropped) {

    private static final Comparator<RuleMatch> BETTER_FIRST = Comparator.<RuleMatch>comparingInt(
                    match -> -match.rule().priority())
            .thenComparingInt(match -> -match.args().size())
            .thenComparingInt(match -> match.start() - match.end())
            .thenComparingInt(RuleMatch::start);

    /** Returns the consolidation. */
    public Consolidation {
        kept = List.copyOf(kept);
        dropped = List.copyOf(dropped);
    }

    /** Why a match does not stay. */
    public enum Reason {
        /** Its arguments went into the other match. */
        MERGED,
        /** The other rule has the higher priority, and they differ. */
        PRIORITY
    }

    /**
     * A match that does not stay.
     *
     * @param match the match
     * @param winner the match that stays
     * @param reason why
     */
    public record Dropped(RuleMatch match, RuleMatch winner, Reason reason) {
        /** Returns the dropped match. */
        public Dropped {
            requireNonNull(match, "match");
            requireNonNull(winner, "winner");
            requireNonNull(reason, "reason");
        }
    }

    /**
     * Returns what stays of matches.
     *
     * @param matches the matches in one sentence, as {@link RuleSet#match} returns them
     * @return the consolidation
     */
    public static Consolidation of(List<RuleMatch> matches) {
        Map<List<Object>, List<RuleMatch>> groups = new LinkedHashMap<>();
        for (RuleMatch match : matches) {
            groups.computeIfAbsent(
                            List.of(match.rule().type().name(), match.triggerStart(), match.triggerEnd()),
                            key -> new ArrayList<>())
                    .add(match);
        }
        if (groups.size() == matches.size()) {
            return new Consolidation(matches, List.of());
        }
        List<RuleMatch> kept = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        groups.values().forEach(group -> consolidate(group, kept, dropped));
        return new Consolidation(kept, dropped);
    }

    private static void consolidate(List<RuleMatch> group, List<RuleMatch> kept, List<Dropped> dropped) {
        List<RuleMatch> betterFirst = new ArrayList<>(group);
        betterFirst.sort(BETTER_FIRST);
        List<RuleMatch> stay = new ArrayList<>();
        for (RuleMatch match : betterFirst) {
            int with = 0;
            Optional<RuleMatch> joined = Optional.empty();
            while (joined.isEmpty() && with < stay.size()) {
                joined = join(stay.get(with++), match);
            }
            if (joined.isPresent()) {
                dropped.add(new Dropped(match, stay.get(with - 1), Reason.MERGED));
                stay.set(with - 1, joined.get());
            } else if (match.rule().priority() < betterFirst.get(0).rule().priority()) {
                dropped.add(new Dropped(match, betterFirst.get(0), Reason.PRIORITY));
            } else {
                stay.add(match);
            }
        }
        kept.addAll(stay);
    }

    /** Returns the better match with what the other adds; empty where they differ in something. */
    private static Optional<RuleMatch> join(RuleMatch better, RuleMatch other) {
        boolean kindsDiffer = better.kind().isPresent()
                && other.kind().isPresent()
                && !better.kind().equals(other.kind());
        boolean setsDiffer = other.sets().entrySet().stream()
                .anyMatch(set -> !set.getValue().equals(better.sets().getOrDefault(set.getKey(), set.getValue())));
        if (kindsDiffer || setsDiffer) {
            return Optional.empty();
        }
        List<Arg> args = new ArrayList<>(better.args());
        for (Arg arg : other.args()) {
            if (args.contains(arg)) {
                continue;
            }
            boolean single = !better.rule()
                    .type()
                    .role(arg.role())
                    .orElseThrow()
                    .cardinality()
                    .isList();
            boolean differs = better.args(arg.role()).stream()
                    .anyMatch(own -> single || own.start() < arg.end() && arg.start() < own.end());
            if (differs) {
                return Optional.empty();
            }
            args.add(arg);
        }
        args.sort(Comparator.comparingInt(Arg::start).thenComparingInt(Arg::end));
        Map<String, String> sets = new LinkedHashMap<>(other.sets());
        sets.putAll(better.sets());
        return Optional.of(new RuleMatch(
                better.rule(),
                better.kind().or(other::kind),
                better.triggerStart(),
                better.triggerEnd(),
                Math.min(better.start(), other.start()),
                Math.max(better.end(), other.end()),
                args,
                ImmutableMap.copyOf(sets)));
    }
}
