package io.github.vietfacts.cli;

import picocli.CommandLine;

@CommandLine.Command(
        name = "rules",
        description =
                "Works on rule files: errors and warnings, tests, explanations, coverage, precision, differences.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            RulesCheckCommand.class,
            RulesTestCommand.class,
            RulesExplainCommand.class,
            RulesCoverageCommand.class,
            RulesPrecisionCommand.class,
            RulesDiffCommand.class
        })
final class RulesCommand implements Runnable {

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "no command given, expected one of check, test, explain, coverage, precision, diff");
    }
}
