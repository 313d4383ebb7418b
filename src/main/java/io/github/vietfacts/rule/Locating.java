package io.github.vietfacts.rule;

import io.github.vietfacts.pattern.NearMiss;
import io.github.vietfacts.pattern.Scope;
import io.github.vietfacts.pattern.TokenMatch;
import io.github.vietfacts.pattern.TokenPattern;
import io.github.vietfacts.pattern.TokenSequence;
import java.util.BitSet;
import java.util.Optional;

/** Finds patterns before, after, around and inside a trigger. */
record Locating(TokenSequence sequence, int start, int end) {

    /** Returns what a locator finds; {@code excluded} are mentions that a slot passes over. */
    Optional<TokenMatch> locate(RuleCode.Locator locator, BitSet excluded) {
        Scope scope = Scope.excluding(excluded);
        TokenPattern pattern = locator.pattern();
        return switch (locator.where()) {
            case BEFORE -> pattern.matchEndingAt(sequence, start, scope);
            case AFTER -> pattern.matchAt(sequence, end, scope);
            case INSIDE -> inside(pattern, scope);
            case ANYWHERE, NEAREST -> nearest(pattern, scope, locator.within());
        };
    }

    /** Returns what would have to be different for a locator that finds nothing to find something. */
    Optional<NearMiss> nearMiss(RuleCode.Locator locator, BitSet excluded) {
        Scope scope = Scope.excluding(excluded);
        TokenPattern pattern = locator.pattern();
        return switch (locator.where()) {
            case BEFORE -> pattern.nearMissEndingAt(sequence, start, scope);
            case AFTER -> pattern.nearMissAt(sequence, end, scope);
            case INSIDE -> pattern.nearMiss(sequence, start, end, scope);
            case ANYWHERE, NEAREST -> pattern.nearMiss(sequence, 0, sequence.size(), scope);
        };
    }

    Optional<TokenMatch> inside(TokenPattern pattern, Scope scope) {
        for (int from = start; from < end; from++) {
            Optional<TokenMatch> match = pattern.matchAt(sequence, from, scope);
            if (match.isPresent() && match.get().end() <= end) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** Returns the match with the fewest units between it and the trigger; of two as near, the one before. */
    private Optional<TokenMatch> nearest(TokenPattern pattern, Scope scope, int within) {
        Optional<TokenMatch> before =
                pattern.findLast(sequence, start, scope).filter(match -> units(match.end(), start, within) <= within);
        Optional<TokenMatch> after =
                pattern.findFirst(sequence, end, scope).filter(match -> units(end, match.start(), within) <= within);
        if (before.isPresent() && after.isPresent()) {
            int left = units(before.get().end(), start, within);
            int right = units(end, after.get().start(), within);
            return left <= right ? before : after;
        }
        return before.or(() -> after);
    }

    /** Counts the units between two positions; stops after one more than {@code most}. */
    private int units(int from, int to, int most) {
        int units = 0;
        for (int at = from; at < to && units <= most; units++) {
            at = sequence.unitEnd(at);
        }
        return units;
    }
}
