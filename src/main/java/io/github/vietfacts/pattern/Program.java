package io.github.vietfacts.pattern;

import java.util.List;

/**
 * A pattern compiled for one direction.
 *
 * @param code the instructions; a search begins at the first
 * @param forward whether it runs from left to right
 * @param sets the programs whose ends, from any start, are the position sets that the code asks for
 */
record Program(List<Instruction> code, boolean forward, List<Program> sets) {

    Program {
        code = List.copyOf(code);
        sets = List.copyOf(sets);
    }
}
