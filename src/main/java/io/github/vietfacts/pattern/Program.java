package io.github.vietfacts.pattern;

import java.util.List;

/**
 * A pattern compiled for one direction.
 *
 * @param code the instructions; a search begins at the first
 * @param forward whether it runs from left to right
 * @param sets the programs whose ends, from any start, are the position sets that the code asks for
 * @param setNodes what each of them looks for
 * @param scoped whether matches depend on the scope, by a slot or the mark; else they are the same all over a sentence
 */
record Program(List<Instruction> code, boolean forward, List<Program> sets, List<Node> setNodes, boolean scoped) {

    Program {
        code = List.copyOf(code);
        sets = List.copyOf(sets);
        setNodes = List.copyOf(setNodes);
    }

    static Program of(List<Instruction> code, boolean forward, List<Program> sets, List<Node> setNodes) {
        boolean scoped =
                code.stream().anyMatch(Instruction::isScoped) || sets.stream().anyMatch(Program::scoped);
        return new Program(code, forward, sets, setNodes, scoped);
    }
}
