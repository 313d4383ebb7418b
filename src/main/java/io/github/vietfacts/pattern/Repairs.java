package io.github.vietfacts.pattern;

import io.github.vietfacts.pattern.NearMiss.Action;
import io.github.vietfacts.pattern.NearMiss.Change;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest way through a program if the sentence may be changed: a shortest path (Dijkstra 1959) over states
 * of instruction and position, where steps that the sentence allows cost nothing and changes cost what {@link
 * ChangeCosts} says.
 */
final class Repairs {

    /** States that are looked at before the search is given up; more than a rule has in a sentence of 100 words. */
    private static final int MAX_STATES = 1_000_000;

    private record State(
            int pc,
            int position,
            int start,
            int cost,
            int order,
            @Nullable Trail trail,
            @Nullable Changed changed) {}

    /** The changes on the way to a state, latest first. */
    private record Changed(Change change, int pc, @Nullable Changed previous) {}

    private final Program program;
    private final TokenSequence sequence;
    private final Search search;
    private final ChangeCosts costs;
    private final PriorityQueue<State> queue = new PriorityQueue<>(
            Comparator.comparingInt(State::cost).thenComparingInt(State::start).thenComparingInt(State::order));
    private final Map<Long, Boolean> done = new HashMap<>();
    /** Per instruction, the positions at which it was met without a change. */
    private final Map<Integer, BitSet> met = new HashMap<>();

    private int pushed;

    Repairs(Program program, TokenSequence sequence, Scope scope) {
        this.program = program;
        this.sequence = sequence;
        this.search = new Search(program, sequence, scope);
        this.costs = new ChangeCosts(sequence, program.forward());
    }

    /** Returns the near miss from the given starts; empty where it matches as it is, or the search is given up. */
    Optional<NearMiss> from(Iterable<Integer> starts) {
        for (int start : starts) {
            push(new State(0, start, start, 0, pushed, null, null));
        }
        while (!queue.isEmpty() && done.size() < MAX_STATES) {
            State state = queue.remove();
            long key = (long) state.pc() * (sequence.size() + 1) + state.position();
            if (done.putIfAbsent(key, true) != null) {
                continue;
            }
            if (state.cost() == 0) {
                met.computeIfAbsent(state.pc(), pc -> new BitSet()).set(state.position());
            }
            if (program.code().get(state.pc()) instanceof Instruction.Accept) {
                return nearMiss(state);
            }
            expand(state);
        }
        return Optional.empty();
    }

    private void push(State state) {
        queue.add(state);
        pushed++;
    }

    private void expand(State state) {
        boolean[] stepped = {false};
        List<State> next = new ArrayList<>();
        search.step(state.pc(), state.position(), state.trail(), (pc, position, trail) -> {
            stepped[0] = true;
            next.add(new State(pc, position, state.start(), state.cost(), 0, trail, state.changed()));
        });
        for (State each : next) { // the preferred first
            push(new State(
                    each.pc(), each.position(), each.start(), each.cost(), pushed, each.trail(), each.changed()));
        }
        Instruction instruction = program.code().get(state.pc());
        if (!stepped[0]) {
            costs.changes(instruction, search, state.position()).forEach(option -> change(state, option));
        }
        if (instruction.isElement() && state.position() != (program.forward() ? sequence.size() : 0)) {
            int to = costs.next(state.position());
            Change removal =
                    new Change(Action.REMOVE, "", Math.min(state.position(), to), Math.max(state.position(), to));
            push(new State(
                    state.pc(),
                    to,
                    state.start(),
                    state.cost() + ChangeCosts.REMOVAL,
                    pushed,
                    state.trail(),
                    new Changed(removal, state.pc(), state.changed())));
        }
    }

    private void change(State state, ChangeCosts.Option option) {
        Change change = option.change();
        Trail trail = state.trail();
        if (option.mention() >= 0) {
            trail = new Trail(null, change.start(), change.end(), option.mention(), trail);
        }
        push(new State(
                state.pc() + 1,
                program.forward() ? change.end() : change.start(),
                state.start(),
                state.cost() + option.cost(),
                pushed,
                trail,
                new Changed(change, state.pc(), state.changed())));
    }

    private Optional<NearMiss> nearMiss(State end) {
        LinkedList<Change> changes = new LinkedList<>();
        int failed = -1;
        for (Changed changed = end.changed(); changed != null; changed = changed.previous()) {
            Change change = changed.change();
            failed = changed.pc();
            if (change.action() == Action.REMOVE
                    && !changes.isEmpty()
                    && changes.getFirst().action() == Action.REMOVE) {
                Change rest = changes.removeFirst();
                change = new Change(
                        Action.REMOVE, "", Math.min(change.start(), rest.start()), Math.max(change.end(), rest.end()));
            }
            changes.addFirst(change);
        }
        if (failed < 0) {
            return Optional.empty();
        }
        TreeSet<Integer> positions = new TreeSet<>();
        met.getOrDefault(failed, new BitSet()).stream().forEach(positions::add);
        TokenMatch match = new TokenMatch(
                Math.min(end.start(), end.position()),
                Math.max(end.start(), end.position()),
                Trail.captures(end.trail()));
        String expected = program.code().get(failed).describe(program);
        return Optional.of(new NearMiss(expected, List.copyOf(positions), changes, match, end.cost()));
    }
}
