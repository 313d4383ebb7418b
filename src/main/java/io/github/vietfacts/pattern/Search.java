package io.github.vietfacts.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A depth-first search through a program over one sentence, with an explicit stack. A state (instruction, position) is
 * explored once, as in the BitState engine of RE2 (Cox 2010, "Regular Expression Matching in the Wild"): what failed
 * once fails again, whatever was captured before. So a search from all positions together costs at most instructions
 * times positions.
 */
final class Search {

    private static final int BLOCK_BITS = 6;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private final Program program;
    private final TokenSequence sequence;
    private final Scope scope;
    private final @Nullable BitSet[] sets;
    /** Per block of positions and position, the instructions explored there; allocated where the search comes by. */
    private final long @Nullable [][][] visited;

    private int[] pcs = new int[8];
    private int[] positions = new int[8];
    private @Nullable Trail[] trails = new Trail[8];
    private int depth;
    private @Nullable Trail trail;
    private int accepted = -1;
    private int furthest = -1;

    Search(Program program, TokenSequence sequence, Scope scope) {
        this.program = program;
        this.sequence = sequence;
        this.scope = scope;
        this.sets = new BitSet[program.sets().size()];
        this.visited = new long[(sequence.size() >> BLOCK_BITS) + 1][][];
    }

    /** Takes up the states that may follow one. */
    interface States {
        void take(int pc, int position, @Nullable Trail trail);
    }

    Program program() {
        return program;
    }

    TokenSequence sequence() {
        return sequence;
    }

    Scope scope() {
        return scope;
    }

    boolean forward() {
        return program.forward();
    }

    @Nullable
    Trail trail() {
        return trail;
    }

    void push(int pc, int position) {
        push(pc, position, trail);
    }

    void push(int pc, int position, @Nullable Trail way) {
        if (depth == pcs.length) {
            pcs = Arrays.copyOf(pcs, depth * 2);
            positions = Arrays.copyOf(positions, depth * 2);
            trails = Arrays.copyOf(trails, depth * 2);
        }
        pcs[depth] = pc;
        positions[depth] = position;
        trails[depth] = way;
        depth++;
    }

    void accept(int position) {
        accepted = position;
    }

    boolean isIn(int set, int position) {
        BitSet known = sets[set];
        if (known == null) {
            Program asked = program.sets().get(set);
            known = asked.scoped()
                    ? new Search(asked, sequence, scope).allEnds()
                    : sequence.ends(asked, () -> new Search(asked, sequence, Scope.NONE).allEnds());
            sets[set] = known;
        }
        return known.get(position);
    }

    /** Returns the preferred match from a position; failures of earlier calls are remembered. */
    Optional<TokenMatch> matchFrom(int position) {
        depth = 0;
        push(0, position, null);
        while (depth > 0) {
            next();
            if (accepted >= 0) {
                int other = accepted;
                accepted = -1;
                return Optional.of(
                        new TokenMatch(Math.min(position, other), Math.max(position, other), Trail.captures(trail)));
            }
        }
        return Optional.empty();
    }

    /**
     * Forgets what was explored from a position on; after a success, since states on its way did not fail. Nothing
     * before the position will be asked for again.
     */
    void forget(int from) {
        for (int position = from; position <= furthest; position++) {
            long[][] block = visited[position >> BLOCK_BITS];
            if (block != null) {
                block[position & BLOCK - 1] = null;
            }
        }
        furthest = -1;
    }

    /** Returns where matches end, from any start. */
    BitSet allEnds() {
        BitSet ends = new BitSet(sequence.size() + 1);
        for (int start = 0; start <= sequence.size(); start++) {
            depth = 0;
            push(0, start, null);
            while (depth > 0) {
                next();
                if (accepted >= 0) {
                    ends.set(accepted);
                    accepted = -1;
                }
            }
        }
        return ends;
    }

    /** Runs one instruction by itself and hands on the states that may follow, the preferred first. */
    void step(int pc, int position, @Nullable Trail way, States states) {
        depth = 0;
        trail = way;
        program.code().get(pc).run(this, pc, position);
        for (int i = depth - 1; i >= 0; i--) {
            states.take(pcs[i], positions[i], trails[i]);
            trails[i] = null;
        }
        depth = 0;
    }

    private void next() {
        depth--;
        int pc = pcs[depth];
        int position = positions[depth];
        trail = trails[depth];
        trails[depth] = null;
        if (visit(pc, position)) {
            program.code().get(pc).run(this, pc, position);
        }
    }

    private boolean visit(int pc, int position) {
        long[][] block = visited[position >> BLOCK_BITS];
        if (block == null) {
            block = new long[Math.min(BLOCK, sequence.size() + 1)][];
            visited[position >> BLOCK_BITS] = block;
        }
        long[] row = block[position & BLOCK - 1];
        if (row == null) {
            row = new long[(program.code().size() >> 6) + 1];
            block[position & BLOCK - 1] = row;
            furthest = Math.max(furthest, position);
        }
        long bit = 1L << (pc & 63);
        if ((row[pc >> 6] & bit) != 0) {
            return false;
        }
        row[pc >> 6] |= bit;
        return true;
    }
}
