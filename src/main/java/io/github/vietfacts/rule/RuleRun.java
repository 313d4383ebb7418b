package io.github.vietfacts.rule;

import com.google.common.collect.ImmutableMap;
import io.github.vietfacts.pattern.Scope;
import io.github.vietfacts.pattern.TokenMatch;
import io.github.vietfacts.pattern.TokenPattern;
import io.github.vietfacts.pattern.TokenSequence;
import io.github.vietfacts.rule.FactType.Role;
import io.github.vietfacts.rule.RuleCode.Conditional;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for the arguments of one rule around one match of its trigger. */
final class RuleRun {

    /** An argument with the index of its mention, -1 for a phrase. */
    private record Found(Slot slot, int start, int end, int index) {}

    private final Rule rule;
    private final RuleCode code;
    private final TokenSequence sequence;
    private final TokenMatch trigger;
    private final Locating locating;
    private final List<Found> found = new ArrayList<>();

    RuleRun(Rule rule, TokenSequence sequence, TokenMatch trigger) {
        this.rule = rule;
        this.code = rule.code();
        this.sequence = sequence;
        this.trigger = trigger;
        this.locating = new Locating(sequence, trigger.start(), trigger.end());
    }

    static List<RuleMatch> run(Rule rule, TokenSequence sequence) {
        List<RuleMatch> matches = new ArrayList<>();
        run(rule, sequence, rule.code().trigger().findAll(sequence), matches);
        return matches;
    }

    /** Adds what a rule finds around the matches of its trigger. */
    static void run(Rule rule, TokenSequence sequence, List<TokenMatch> triggers, List<RuleMatch> matches) {
        for (TokenMatch trigger : triggers.subList(0, Math.min(triggers.size(), RuleSet.MAX_TRIGGERS))) {
            new RuleRun(rule, sequence, trigger).run().ifPresent(matches::add);
        }
    }

    private Optional<RuleMatch> run() {
        if (exception().isPresent()) {
            return Optional.empty();
        }
        takeCaptures();
        for (RuleCode.Arg arg : code.args()) {
            if (!skips(arg) && locate(arg).isEmpty() && !arg.cardinality().allowsNone()) {
                return Optional.empty();
            }
        }
        ImmutableMap<String, String> sets = sets();
        return missingRole(sets).isPresent() ? Optional.empty() : Optional.of(match(sets));
    }

    /** Returns the {@code unless} pattern that drops the match. */
    Optional<TokenPattern> exception() {
        Scope mark = Scope.mark(trigger.start(), trigger.end());
        for (TokenPattern unless : code.unless()) {
            if (unless.occursIn(sequence, mark)) {
                return Optional.of(unless);
            }
        }
        return Optional.empty();
    }

    /** Fills roles with what the trigger captured. */
    void takeCaptures() {
        trigger.captures().forEach(this::add);
    }

    /** Returns whether an earlier clause has filled what the arg would. */
    boolean skips(RuleCode.Arg arg) {
        return !arg.adds() && isFilled(arg.slot());
    }

    /** Returns the key role that needs a value and has none. */
    Optional<Role> missingRole(ImmutableMap<String, String> sets) {
        for (Role role : rule.type().roles()) {
            boolean isNeeded = role.key() && !role.cardinality().allowsNone();
            if (isNeeded && !hasRole(role.name()) && !sets.containsKey(role.name())) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    private RuleMatch match(ImmutableMap<String, String> sets) {
        int start = trigger.start();
        int end = trigger.end();
        List<RuleMatch.Arg> args = new ArrayList<>();
        for (Found each : found) {
            boolean isPart = !each.slot().role().equals(FactType.ATTRIBUTION.name());
            start = isPart ? Math.min(start, each.start()) : start;
            end = isPart ? Math.max(end, each.end()) : end;
            int payload = each.index() < 0
                    ? -1
                    : sequence.mentions().get(each.index()).payload();
            args.add(new RuleMatch.Arg(each.slot().role(), each.slot().subrole(), each.start(), each.end(), payload));
        }
        args.sort(Comparator.comparingInt(RuleMatch.Arg::start).thenComparingInt(RuleMatch.Arg::end));
        return new RuleMatch(rule, kind(), trigger.start(), trigger.end(), start, end, args, sets);
    }

    /** Fills the arg's role; returns what was found. */
    Optional<TokenMatch> locate(RuleCode.Arg arg) {
        BitSet excluded = taken(arg.slot().role());
        for (RuleCode.Locator locator : arg.locators()) {
            Optional<TokenMatch> match = locating.locate(locator, excluded);
            if (match.isPresent()) {
                List<TokenMatch.Capture> captures = match.get().captures();
                boolean single = !arg.cardinality().isList();
                for (TokenMatch.Capture capture : captures) {
                    boolean own = Slot.ofCapture(capture.name()).equals(arg.slot());
                    if (!(own && single && !arg.adds() && isFilled(arg.slot()))) {
                        add(capture);
                    }
                }
                return match;
            }
        }
        return Optional.empty();
    }

    /** Mentions that overlap an argument of the role already found: nobody is host and guest of one meeting. */
    BitSet taken(String role) {
        BitSet taken = new BitSet();
        for (Found each : found) {
            if (each.slot().role().equals(role)) {
                for (int i = 0; i < sequence.mentions().size(); i++) {
                    TokenSequence.Mention mention = sequence.mentions().get(i);
                    if (mention.firstSyllable() < each.end() && each.start() < mention.endSyllable()) {
                        taken.set(i);
                    }
                }
            }
        }
        return taken;
    }

    private void add(TokenMatch.Capture capture) {
        Slot slot = Slot.ofCapture(capture.name());
        boolean isList =
                rule.type().role(slot.role()).map(r -> r.cardinality().isList()).orElse(false);
        boolean known = found.stream()
                .anyMatch(f ->
                        f.slot().role().equals(slot.role()) && f.start() < capture.end() && capture.start() < f.end());
        if (capture.start() < capture.end() && !known && (isList || !hasRole(slot.role()))) {
            found.add(new Found(slot, capture.start(), capture.end(), capture.mention()));
        }
    }

    private boolean isFilled(Slot slot) {
        return found.stream().anyMatch(each -> each.slot().equals(slot));
    }

    private boolean hasRole(String role) {
        return found.stream().anyMatch(each -> each.slot().role().equals(role));
    }

    private Optional<String> kind() {
        Optional<String> otherwise = Optional.empty();
        for (Conditional kind : code.kinds()) {
            if (kind.condition().isPresent() && holds(kind)) {
                return Optional.of(kind.value());
            }
            if (kind.condition().isEmpty() && otherwise.isEmpty()) {
                otherwise = Optional.of(kind.value());
            }
        }
        return otherwise;
    }

    private boolean holds(Conditional conditional) {
        return conditional
                .condition()
                .map(locator -> locating.locate(locator, new BitSet()).isPresent())
                .orElse(true);
    }

    ImmutableMap<String, String> sets() {
        Map<String, String> sets = new LinkedHashMap<>();
        for (Conditional assignment : code.assignments()) {
            if (!sets.containsKey(assignment.field()) && holds(assignment)) {
                sets.put(assignment.field(), assignment.value());
            }
        }
        for (RuleCode.Cue cue : code.cues()) {
            if (!sets.containsKey(cue.field()) && fires(cue)) {
                sets.put(cue.field(), cue.value());
            }
        }
        return ImmutableMap.copyOf(sets);
    }

    private boolean fires(RuleCode.Cue cue) {
        boolean beside = cue.before()
                ? cue.beside().matchEndingAt(sequence, trigger.start()).isPresent()
                : cue.beside().matchAt(sequence, trigger.end()).isPresent();
        return beside || locating.inside(cue.phrases(), Scope.NONE).isPresent();
    }
}
