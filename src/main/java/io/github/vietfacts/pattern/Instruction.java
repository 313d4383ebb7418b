package io.github.vietfacts.pattern;

import io.github.vietfacts.pattern.Node.Folding;
import java.util.List;

/**
 * A step of a compiled pattern. Each pushes the states that may follow onto the search, the least preferred first, so
 * that the preferred one is taken up next. Unless it says otherwise the next state is the next instruction.
 */
sealed interface Instruction {

    void run(Search search, int pc, int position);

    /** Whether the step looks at the scope. */
    default boolean isScoped() {
        return false;
    }

    /** Whether the step takes a part of the text that the pattern names: no gap, no choice of ways. */
    default boolean isElement() {
        return false;
    }

    /** Returns the step as a rule file writes it; empty for what only directs the search. */
    default String describe(Program program) {
        return "";
    }

    /** The pattern has matched. */
    record Accept() implements Instruction {
        @Override
        public void run(Search search, int pc, int position) {
            search.accept(position);
        }
    }

    record Jump(int target) implements Instruction {
        @Override
        public void run(Search search, int pc, int position) {
            search.push(target, position);
        }
    }

    record Split(int preferred, int other) implements Instruction {
        @Override
        public void run(Search search, int pc, int position) {
            search.push(other, position);
            search.push(preferred, position);
        }
    }

    /** Goes on where a position set has, or lacks, the position. */
    record Check(int set, boolean expected) implements Instruction {
        @Override
        public String describe(Program program) {
            return (expected ? "" : "no ") + Notation.of(program.setNodes().get(set));
        }

        @Override
        public void run(Search search, int pc, int position) {
            if (search.isIn(set, position) == expected) {
                search.push(pc + 1, position);
            }
        }
    }

    record AtEdge(boolean start) implements Instruction {
        @Override
        public String describe(Program program) {
            return start ? "<s>" : "</s>";
        }

        @Override
        public void run(Search search, int pc, int position) {
            if (position == (start ? 0 : search.sequence().size())) {
                search.push(pc + 1, position);
            }
        }
    }

    /** Enters a capture; in a search from right to left this is its end. */
    record Open(String name) implements Instruction {
        @Override
        public void run(Search search, int pc, int position) {
            search.push(pc + 1, position, new Trail(name, position, position, -1, search.trail()));
        }
    }

    /** Leaves the capture that was entered last. */
    record Close() implements Instruction {
        @Override
        public void run(Search search, int pc, int position) {
            search.push(pc + 1, position, new Trail(null, position, position, -1, search.trail()));
        }
    }

    record LiteralStep(List<String> syllables, Folding folding) implements Instruction {
        @Override
        public boolean isElement() {
            return true;
        }

        @Override
        public String describe(Program program) {
            return Notation.of(new Node.Literal(syllables, folding));
        }

        @Override
        public void run(Search search, int pc, int position) {
            TokenSequence sequence = search.sequence();
            int length = syllables.size();
            int start = search.forward() ? position : position - length;
            int end = start + length;
            if (start < 0 || end > sequence.size() || !sequence.isBoundary(start) || !sequence.isBoundary(end)) {
                return;
            }
            for (int i = 0; i < length; i++) {
                var syllable = sequence.syllables().get(start + i);
                String text = folding == Folding.CASE ? syllable.key() : Syllables.fold(syllable.form(), folding);
                if (!syllables.get(i).equals(text)) {
                    return;
                }
            }
            search.push(pc + 1, search.forward() ? end : start);
        }
    }

    /** Walks a trie of phrases; the trie of a search from right to left holds the phrases reversed. */
    record LexiconStep(String name, Trie phrases) implements Instruction {
        @Override
        public boolean isElement() {
            return true;
        }

        @Override
        public String describe(Program program) {
            return "$" + name;
        }

        @Override
        public void run(Search search, int pc, int position) {
            TokenSequence sequence = search.sequence();
            if (!sequence.isBoundary(position)) {
                return;
            }
            int step = search.forward() ? 1 : -1;
            int at = position;
            Trie node = phrases;
            while (true) {
                int next = search.forward() ? at : at - 1;
                if (next < 0 || next >= sequence.size()) {
                    return;
                }
                Trie child = node.children().get(sequence.syllables().get(next).key());
                if (child == null) {
                    return;
                }
                node = child;
                at += step;
                if (node.isEntry() && sequence.isBoundary(at)) {
                    search.push(pc + 1, at);
                }
            }
        }
    }

    record WordStep(Condition condition) implements Instruction {
        @Override
        public boolean isElement() {
            return true;
        }

        @Override
        public String describe(Program program) {
            return Notation.of(new Node.Word(condition));
        }

        @Override
        public void run(Search search, int pc, int position) {
            TokenSequence sequence = search.sequence();
            boolean atEnd = position == (search.forward() ? sequence.size() : 0);
            if (atEnd || !sequence.isWordEdge(position)) {
                return;
            }
            int other = search.forward() ? sequence.wordEnd(position) : sequence.wordStart(position);
            int start = Math.min(position, other);
            int end = Math.max(position, other);
            if (condition.holds(new WordFields(sequence, start, end))) {
                search.push(pc + 1, other);
            }
        }
    }

    record MentionStep(Node.MentionOf mention) implements Instruction {
        @Override
        public boolean isElement() {
            return true;
        }

        @Override
        public String describe(Program program) {
            return Notation.of(mention);
        }

        @Override
        public boolean isScoped() {
            return mention.slot();
        }

        @Override
        public void run(Search search, int pc, int position) {
            TokenSequence sequence = search.sequence();
            List<Integer> here =
                    search.forward() ? sequence.mentionsStarting(position) : sequence.mentionsEnding(position);
            for (int i = here.size() - 1; i >= 0; i--) {
                int index = here.get(i);
                TokenSequence.Mention found = sequence.mentions().get(index);
                if (mention.types().contains(found.type())
                        && !(mention.slot() && search.scope().excluded().get(index))
                        && mention.condition().holds(new MentionFields(sequence, found))) {
                    int to = search.forward() ? found.endSyllable() : found.firstSyllable();
                    search.push(
                            pc + 1,
                            to,
                            new Trail(null, found.firstSyllable(), found.endSyllable(), index, search.trail()));
                }
            }
        }
    }

    record MarkStep() implements Instruction {
        @Override
        public boolean isElement() {
            return true;
        }

        @Override
        public String describe(Program program) {
            return "^";
        }

        @Override
        public boolean isScoped() {
            return true;
        }

        @Override
        public void run(Search search, int pc, int position) {
            Scope scope = search.scope();
            int from = search.forward() ? scope.markStart() : scope.markEnd();
            if (from >= 0 && position == from) {
                search.push(pc + 1, search.forward() ? scope.markEnd() : scope.markStart());
            }
        }
    }

    /** Skips one unit, unless it starts in the barrier's position set; set -1 for no barrier. */
    record UnitStep(int barrier) implements Instruction {
        @Override
        public String describe(Program program) {
            return barrier < 0 ? ".." : "..!(" + Notation.of(program.setNodes().get(barrier)) + ")";
        }

        @Override
        public void run(Search search, int pc, int position) {
            TokenSequence sequence = search.sequence();
            if (search.forward()) {
                if (position < sequence.size() && sequence.isBoundary(position) && isFree(search, position)) {
                    search.push(pc + 1, sequence.unitEnd(position));
                }
                return;
            }
            List<Integer> starts = sequence.unitStarts(position);
            for (int i = starts.size() - 1; i >= 0; i--) {
                if (isFree(search, starts.get(i))) {
                    search.push(pc + 1, starts.get(i));
                }
            }
        }

        private boolean isFree(Search search, int start) {
            return barrier < 0 || !search.isIn(barrier, start);
        }
    }
}
