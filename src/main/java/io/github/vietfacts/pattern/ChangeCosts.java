package io.github.vietfacts.pattern;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.pattern.NearMiss.Action;
import io.github.vietfacts.pattern.NearMiss.Change;
import io.github.vietfacts.pattern.Node.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * What it costs to change a sentence so that an instruction goes on. The numbers order the changes only: what the text
 * nearly has (other diacritics, another type of mention, a name that is no mention) before what it has not at all.
 */
final class ChangeCosts {

    /** One unit less. */
    static final int REMOVAL = 9;

    private static final int OTHER_DIACRITICS = 5;
    private static final int OTHER_WORD_EDGES = 6;
    private static final int OTHER_ATTRIBUTES = 8;
    private static final int OTHER_TYPE = 10;
    private static final int NO_BARRIER = 15;
    private static final int NAME = 18;
    private static final int OTHER_WORD = 24;
    private static final int CONDITION = 20;
    private static final int INSERTION = 32;
    private static final int PHRASE = 40;
    /** Longer phrases are no mistakes of the annotators. */
    private static final int MAX_UNITS = 5;

    /** A change and its cost; {@code mention} is the mention that would fill the step, -1 for none. */
    record Option(Change change, int cost, int mention) {}

    private final TokenSequence sequence;
    private final boolean forward;

    ChangeCosts(TokenSequence sequence, boolean forward) {
        this.sequence = sequence;
        this.forward = forward;
    }

    /** Returns the position after one unit in the direction of the search; the unit of a boundary, else a word. */
    int next(int position) {
        if (forward) {
            return sequence.isBoundary(position) ? sequence.unitEnd(position) : sequence.wordEnd(position);
        }
        List<Integer> starts = sequence.unitStarts(position);
        return starts.isEmpty() ? sequence.wordStart(position) : starts.get(0);
    }

    private boolean isAtEnd(int position) {
        return position == (forward ? sequence.size() : 0);
    }

    List<Option> changes(Instruction instruction, Search search, int position) {
        String element = instruction.describe(search.program());
        List<Option> options = new ArrayList<>();
        if (instruction instanceof Instruction.Check || instruction instanceof Instruction.AtEdge) {
            options.add(option(Action.HOLDS, element, position, position, CONDITION));
        } else if (instruction instanceof Instruction.UnitStep && !isAtEnd(position)) {
            options.add(option(Action.PASS, element, position, next(position), NO_BARRIER));
        } else if (instruction instanceof Instruction.LiteralStep literal) {
            literal(literal, element, position, options);
        } else if (instruction instanceof Instruction.MentionStep mention) {
            mention(mention, element, position, options);
        } else if (instruction instanceof Instruction.LexiconStep || instruction instanceof Instruction.WordStep) {
            options.add(option(Action.INSERT, element, position, position, INSERTION));
            if (!isAtEnd(position)) {
                options.add(otherWord(element, position));
            }
        }
        return options;
    }

    private static Option option(Action action, String element, int from, int to, int cost) {
        return new Option(new Change(action, element, Math.min(from, to), Math.max(from, to)), cost, -1);
    }

    private void literal(Instruction.LiteralStep literal, String element, int position, List<Option> options) {
        options.add(option(Action.INSERT, element, position, position, INSERTION));
        int length = literal.syllables().size();
        int to = position + (forward ? length : -length);
        if (to >= 0 && to <= sequence.size()) {
            int start = Math.min(position, to);
            if (isAlike(literal, start, Folding.CASE)) {
                options.add(option(Action.IS, element, position, to, OTHER_WORD_EDGES));
            } else if (isAlike(literal, start, Folding.DIACRITICS)) {
                options.add(option(Action.IS, element, position, to, OTHER_DIACRITICS));
            }
        }
        if (!isAtEnd(position)) {
            options.add(otherWord(element, position));
        }
    }

    private Option otherWord(String element, int position) {
        int to = next(position);
        return option(Action.IS, element, position, to, OTHER_WORD + 4 * (Math.abs(to - position) - 1));
    }

    private boolean isAlike(Instruction.LiteralStep literal, int start, Folding folding) {
        for (int i = 0; i < literal.syllables().size(); i++) {
            Syllable syllable = sequence.syllables().get(start + i);
            String wanted = Syllables.fold(literal.syllables().get(i), folding);
            if (!wanted.equals(Syllables.fold(syllable.form(), folding))) {
                return false;
            }
        }
        return true;
    }

    private void mention(Instruction.MentionStep step, String element, int position, List<Option> options) {
        options.add(option(Action.INSERT, element, position, position, INSERTION));
        for (int index : forward ? sequence.mentionsStarting(position) : sequence.mentionsEnding(position)) {
            TokenSequence.Mention found = sequence.mentions().get(index);
            boolean typed = step.mention().types().contains(found.type());
            options.add(new Option(
                    new Change(Action.IS, element, found.firstSyllable(), found.endSyllable()),
                    typed ? OTHER_ATTRIBUTES : OTHER_TYPE,
                    index));
        }
        int to = position;
        for (int units = 1; units <= MAX_UNITS && !isAtEnd(to); units++) {
            to = next(to);
            boolean name = isName(Math.min(position, to), Math.max(position, to));
            options.add(option(Action.IS, element, position, to, name ? NAME - units : PHRASE + 2 * units));
        }
    }

    private boolean isName(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!sequence.syllables().get(i).isCapitalized()) {
                return false;
            }
        }
        return true;
    }
}
