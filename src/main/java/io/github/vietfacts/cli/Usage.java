package io.github.vietfacts.cli;

import io.github.vietfacts.io.InputFile;
import io.github.vietfacts.rule.FactType;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Checks of arguments that several commands have; what fails one is wrong usage. */
final class Usage {

    private Usage() {}

    /** Checks that {@code --types} names declared types of fact. */
    static void checkTypes(CommandLine.Model.CommandSpec spec, List<String> chosen, Collection<FactType> types) {
        TreeSet<String> known = types.stream().map(FactType::name).collect(Collectors.toCollection(TreeSet::new));
        for (String type : chosen) {
            if (!known.contains(type)) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(),
                        "--types: '" + type + "' is no type of fact, expected one of " + String.join(", ", known));
            }
        }
    }

    /** Checks that standard input is named at most once: it can be read only once. */
    static void checkStandardInput(CommandLine.Model.CommandSpec spec, List<String> inputs) {
        int count = Collections.frequency(inputs, InputFile.STANDARD_INPUT);
        if (count > 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "-: expected standard input at most once, found " + count + " times");
        }
    }
}
