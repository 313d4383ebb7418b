package io.github.vietfacts.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which gold a command scores mentions against, and with what. */
final class MentionGoldOptions {

    @CommandLine.Parameters(arity = "1..*", paramLabel = "GOLD", description = "gold files, or folders of them")
    private List<Path> gold = List.of();

    @CommandLine.Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "where the texts are, if not beside the gold")
    private @Nullable Path texts;

    @CommandLine.Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "score this output of annotate or extract --format jsonl instead of extracting")
    private @Nullable Path predictions;

    @CommandLine.Option(names = "--errors", description = "everything that is not right")
    private boolean errors;

    List<Path> gold() {
        return gold;
    }

    Optional<Path> texts() {
        return Optional.ofNullable(texts);
    }

    Optional<Path> predictions() {
        return Optional.ofNullable(predictions);
    }

    /**
     * Prints a report.
     *
     * @param what what gold is asked for
     * @param unmarked the documents that were left out
     * @param problems what could not be scored as given
     * @param documents how many documents were scored
     * @return the exit code
     */
    int print(
            Main.Streams streams,
            String what,
            List<String> unmarked,
            List<String> problems,
            int documents,
            Supplier<String> summary,
            Supplier<String> errorReport) {
        problems.forEach(problem -> streams.err().println("vietfacts: " + problem));
        if (documents == 0) {
            if (problems.isEmpty()) {
                streams.err()
                        .println("vietfacts: "
                                + gold.stream().map(Path::toString).collect(Collectors.joining(", "))
                                + ": expected at least one document with " + what + ", there is none");
            }
            return Main.USAGE;
        }
        streams.out().print(summary.get());
        if (!unmarked.isEmpty()) {
            streams.out().print("\nleft out, without " + what + " in gold: " + String.join(", ", unmarked) + "\n");
        }
        if (errors) {
            streams.out().print("\n" + errorReport.get());
        }
        streams.out().flush();
        return problems.isEmpty() ? Main.OK : Main.SOME_FAILED;
    }
}
