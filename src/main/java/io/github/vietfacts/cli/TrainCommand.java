package io.github.vietfacts.cli;

import picocli.CommandLine;

@CommandLine.Command(
        name = "train",
        description = "Rebuilds the models that come with the library from a folder of corpora.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            TrainCapitalsCommand.class,
            TrainLexiconCommand.class,
            TrainWordsCommand.class,
            TrainClassesCommand.class,
            TrainPosCommand.class,
            TrainNamesCommand.class
        })
final class TrainCommand implements Runnable {

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "no model given, expected one of capitals, lexicon, words, classes, pos, names");
    }
}
