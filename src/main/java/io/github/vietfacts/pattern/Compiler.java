package io.github.vietfacts.pattern;

import io.github.vietfacts.pattern.Node.Capture;
import io.github.vietfacts.pattern.Node.Choice;
import io.github.vietfacts.pattern.Node.Gap;
import io.github.vietfacts.pattern.Node.Lexicon;
import io.github.vietfacts.pattern.Node.Literal;
import io.github.vietfacts.pattern.Node.Look;
import io.github.vietfacts.pattern.Node.Repeat;
import io.github.vietfacts.pattern.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Turns a tree into instructions for one direction. */
final class Compiler {

    /** Counts instructions and nodes over a whole pattern with its lookarounds. */
    static final class Budget {
        private int left = TokenPattern.MAX_INSTRUCTIONS;

        void spend() {
            if (--left < 0) {
                throw new IllegalArgumentException("the pattern has more than " + TokenPattern.MAX_INSTRUCTIONS
                        + " instructions; use smaller repeats or gaps");
            }
        }
    }

    private final boolean forward;
    private final Budget budget;
    private final Shape.Shapes shapes;
    private final List<Instruction> code = new ArrayList<>();
    private final List<Program> sets = new ArrayList<>();
    private final List<Node> setNodes = new ArrayList<>();

    private Compiler(boolean forward, Budget budget, Shape.Shapes shapes) {
        this.forward = forward;
        this.budget = budget;
        this.shapes = shapes;
    }

    static Program compile(Node node, boolean forward, Budget budget, Shape.Shapes shapes) {
        Compiler compiler = new Compiler(forward, budget, shapes);
        compiler.node(node);
        compiler.emit(new Instruction.Accept());
        return Program.of(compiler.code, forward, compiler.sets, compiler.setNodes);
    }

    private void emit(Instruction instruction) {
        budget.spend();
        code.add(instruction);
    }

    private int reserve() {
        emit(new Instruction.Accept());
        return code.size() - 1;
    }

    private void node(Node node) {
        if (node instanceof Sequence sequence) {
            sequence(sequence.items());
        } else if (node instanceof Choice choice) {
            choice(choice.options());
        } else if (node instanceof Repeat repeat) {
            repeat(repeat);
        } else if (node instanceof Gap gap) {
            gap(gap);
        } else if (node instanceof Capture capture) {
            emit(new Instruction.Open(capture.name()));
            node(capture.item());
            emit(new Instruction.Close());
        } else if (node instanceof Look look) {
            emit(new Instruction.Check(set(look.item(), look.ahead()), look.positive()));
        } else {
            emit(atom(node));
        }
    }

    private Instruction atom(Node node) {
        if (node instanceof Literal literal) {
            return new Instruction.LiteralStep(literal.syllables(), literal.folding());
        } else if (node instanceof Lexicon lexicon) {
            return new Instruction.LexiconStep(lexicon.name(), lexicon.trie(forward));
        } else if (node instanceof Node.Word word) {
            return new Instruction.WordStep(word.condition());
        } else if (node instanceof Node.MentionOf mention) {
            return new Instruction.MentionStep(mention);
        } else if (node instanceof Node.Mark) {
            return new Instruction.MarkStep();
        }
        return new Instruction.AtEdge(node instanceof Node.SentenceStart);
    }

    private void sequence(List<Node> items) {
        budget.spend();
        for (int i = 0; i < items.size(); i++) {
            node(items.get(forward ? i : items.size() - 1 - i));
        }
    }

    private void choice(List<Node> options) {
        budget.spend();
        List<Integer> exits = new ArrayList<>();
        for (int i = 0; i < options.size() - 1; i++) {
            int split = reserve();
            node(options.get(i));
            exits.add(reserve());
            code.set(split, new Instruction.Split(split + 1, code.size()));
        }
        node(options.get(options.size() - 1));
        exits.forEach(exit -> code.set(exit, new Instruction.Jump(code.size())));
    }

    private void repeat(Repeat repeat) {
        budget.spend();
        boolean tightLoop = repeat.max() == Node.UNBOUNDED
                && repeat.min() > 0
                && !shapes.of(repeat.item()).nullable();
        int body = code.size();
        for (int i = 0; i < repeat.min(); i++) {
            body = code.size();
            node(repeat.item());
        }
        if (tightLoop) {
            int split = reserve();
            code.set(split, split(body, split + 1, repeat.lazy()));
        } else if (repeat.max() == Node.UNBOUNDED) {
            int split = reserve();
            node(repeat.item());
            emit(new Instruction.Jump(split));
            code.set(split, split(split + 1, code.size(), repeat.lazy()));
        } else {
            optional(repeat.max() - repeat.min(), repeat.lazy(), () -> node(repeat.item()));
        }
    }

    private void gap(Gap gap) {
        int barrier = gap.barrier().map(node -> set(node, true)).orElse(-1);
        optional(gap.max(), true, () -> emit(new Instruction.UnitStep(barrier)));
    }

    /** Emits up to {@code times} bodies, with a way out before each. */
    private void optional(int times, boolean lazy, Runnable body) {
        List<Integer> splits = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            splits.add(reserve());
            body.run();
        }
        splits.forEach(split -> code.set(split, split(split + 1, code.size(), lazy)));
    }

    private static Instruction split(int again, int out, boolean lazy) {
        return lazy ? new Instruction.Split(out, again) : new Instruction.Split(again, out);
    }

    /**
     * Adds a position set. Where something begins is where its reversed program ends, started everywhere at once; so
     * the set costs one linear pass.
     */
    private int set(Node item, boolean ahead) {
        sets.add(compile(item, !ahead, budget, shapes));
        setNodes.add(item);
        return sets.size() - 1;
    }
}
