package io.github.vietfacts.pattern;

import java.util.ArrayList;
import java.util.List;

/** Lists every match of a pattern in the order of preference, by plain backtracking: the oracle for the engine. */
final class NaiveMatcher {

    private final TokenSequence sequence;

    NaiveMatcher(TokenSequence sequence) {
        this.sequence = sequence;
    }

    /** Returns the ends of the matches that start at a position, the preferred first. */
    List<Integer> ends(Node node, int start) {
        List<Integer> ends = new ArrayList<>();
        if (node instanceof Node.Literal literal) {
            int end = start + literal.syllables().size();
            boolean fits = end <= sequence.size() && sequence.isBoundary(start) && sequence.isBoundary(end);
            for (int i = start; fits && i < end; i++) {
                fits = sequence.syllables()
                        .get(i)
                        .key()
                        .equals(literal.syllables().get(i - start));
            }
            if (fits) {
                ends.add(end);
            }
        } else if (node instanceof Node.MentionOf mention) {
            for (int index : sequence.mentionsStarting(start)) {
                if (mention.types().contains(sequence.mentions().get(index).type())) {
                    ends.add(sequence.mentions().get(index).endSyllable());
                }
            }
        } else if (node instanceof Node.Sequence items) {
            sequence(items.items(), start, ends);
        } else if (node instanceof Node.Choice choice) {
            choice.options().forEach(option -> ends.addAll(ends(option, start)));
        } else if (node instanceof Node.Repeat repeat) {
            repeat(repeat, 0, start, ends);
        } else if (node instanceof Node.Gap gap) {
            gap(gap, gap.max(), start, ends);
        } else if (node instanceof Node.Look look) {
            boolean there = !ends(look.item(), start).isEmpty();
            if (!look.ahead()) {
                there = false;
                for (int from = 0; from <= start; from++) {
                    there |= ends(look.item(), from).contains(start);
                }
            }
            if (there == look.positive()) {
                ends.add(start);
            }
        } else if (node instanceof Node.SentenceStart ? start == 0 : start == sequence.size()) {
            ends.add(start);
        }
        return ends;
    }

    private void sequence(List<Node> items, int start, List<Integer> ends) {
        if (items.isEmpty()) {
            ends.add(start);
            return;
        }
        for (int middle : ends(items.get(0), start)) {
            sequence(items.subList(1, items.size()), middle, ends);
        }
    }

    private void repeat(Node.Repeat repeat, int done, int start, List<Integer> ends) {
        if (done >= repeat.min() && repeat.lazy()) {
            ends.add(start);
        }
        if (done < repeat.max()) {
            for (int middle : ends(repeat.item(), start)) {
                boolean loops = repeat.max() == Node.UNBOUNDED && done >= repeat.min() && middle == start;
                if (!loops) { // an empty turn of a loop leads nowhere
                    repeat(repeat, done + 1, middle, ends);
                }
            }
        }
        if (done >= repeat.min() && !repeat.lazy()) {
            ends.add(start);
        }
    }

    private void gap(Node.Gap gap, int left, int start, List<Integer> ends) {
        ends.add(start);
        boolean barred = gap.barrier().map(b -> !ends(b, start).isEmpty()).orElse(false);
        if (left > 0 && start < sequence.size() && sequence.isBoundary(start) && !barred) {
            gap(gap, left - 1, sequence.unitEnd(start), ends);
        }
    }
}
