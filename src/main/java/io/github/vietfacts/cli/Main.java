package io.github.vietfacts.cli;

import io.github.vietfacts.io.InputFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Optional;
import picocli.CommandLine;

/** The command line. Standard input, output and error are UTF-8, whatever the locale. */
@CommandLine.Command(
        name = "vietfacts",
        description = "Reads Vietnamese news and prints typed, dated, sourced facts.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            ExtractCommand.class,
            TimelineCommand.class,
            AnnotateCommand.class,
            EvalCommand.class,
            RulesCommand.class,
            SegmentCommand.class,
            TimesCommand.class,
            LexiconCommand.class,
            TrainCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:some input failed; the rest was done",
            "2:wrong usage, or nothing readable"
        })
public final class Main implements Runnable {

    /** All went well. */
    static final int OK = 0;
    /** Some input failed; the rest was done. */
    static final int SOME_FAILED = 1;
    /** Wrong usage, a broken configuration, or nothing that could be read. */
    static final int USAGE = 2;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    /**
     * Runs the command line and ends the process with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exit = run(new Streams(System.in, out, err, Screen.ofProcess()), arguments);
        out.flush();
        System.exit(exit);
    }

    /** Runs the command line, its output into no terminal, and returns its exit code. */
    static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
        return run(new Streams(in, out, err, Screen.NONE), arguments);
    }

    /** Runs the command line and returns its exit code. */
    static int run(Streams streams, String... arguments) {
        PrintStream out = streams.out();
        PrintStream err = streams.err();
        CommandLine line = new CommandLine(new Main(), new StreamsFactory(streams))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    err.println("vietfacts: " + message(failure));
                    return USAGE;
                });
        return line.execute(arguments);
    }

    /** Returns what a failure says to a person. */
    private static String message(Throwable failure) {
        if (failure instanceof UncheckedIOException io
                && io.getCause() instanceof FileSystemException cause
                && cause.getFile() != null) {
            return cause.getFile() + ": " + InputFile.reason(cause);
        }
        String message = failure.getMessage();
        return message == null ? failure.toString() : message;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "no command given, expected one of extract, timeline, annotate, eval, rules, segment, times, lexicon, train");
    }

    /** What a command reads and writes. */
    record Streams(InputStream in, PrintStream out, PrintStream err, Screen screen) {}

    /** Gives commands their streams. */
    private record StreamsFactory(Streams streams) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (var constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Streams.class) {
                    return type.cast(constructor.newInstance(streams));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }

    /** The version in the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                    .orElse("development");
            return new String[] {"vietfacts " + version};
        }
    }
}
