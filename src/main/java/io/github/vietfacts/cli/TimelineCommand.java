package io.github.vietfacts.cli;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.fact.Chronicle;
import io.github.vietfacts.io.TimelineWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "timeline",
        description = {
            "Prints what articles tell in the order of time, one entry an occasion.",
            "The same meeting, visit or agreement in several articles is one entry; where they differ, all readings"
                    + " stand side by side."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class TimelineCommand implements Callable<Integer> {

    /** How entries are printed. */
    enum Format {
        TABLE,
        JSONL
    }

    private final Main.Streams streams;

    @CommandLine.Mixin
    private ArticleOptions articles = new ArticleOptions();

    @CommandLine.Mixin
    private RuleOptions rules = new RuleOptions();

    @CommandLine.Option(
            names = "--format",
            defaultValue = "table",
            description = "table or jsonl (default: ${DEFAULT-VALUE})")
    private Format format = Format.TABLE;

    @CommandLine.Option(
            names = "--types",
            paramLabel = "TYPE",
            split = ",",
            description = "only facts of these types, as Meeting,Visit")
    private List<String> types = List.of();

    @CommandLine.Option(
            names = "--from",
            paramLabel = "yyyy-mm-dd",
            converter = Day.class,
            description = "nothing that ended before this day")
    private @Nullable LocalDate from;

    @CommandLine.Option(
            names = "--to",
            paramLabel = "yyyy-mm-dd",
            converter = Day.class,
            description = "nothing that began after this day")
    private @Nullable LocalDate to;

    @CommandLine.Option(
            names = "--party",
            paramLabel = "PARTY",
            description =
                    "only what this party takes part in: a country as ISO 3166-1 alpha-3 code, or (part of) a name")
    private @Nullable String party;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    TimelineCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        checkChoice();
        Chronicle.Builder told = Chronicle.builder();
        VietFacts vietFacts = rules.vietFacts();
        int exit = articles.forEach(streams, article -> told.add(vietFacts.extract(article)));
        if (exit != Main.USAGE) {
            Chronicle chronicle = chosen(told.build());
            streams.out()
                    .print(
                            format == Format.TABLE
                                    ? TimelineWriter.table(chronicle)
                                    : TimelineWriter.jsonLines(chronicle));
            streams.out().flush();
        }
        return exit;
    }

    private void checkChoice() {
        if (!types.isEmpty()) {
            Usage.checkTypes(spec, types, rules.types());
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--from " + from + " --to " + to + ": expected --from no later than --to");
        }
    }

    private Chronicle chosen(Chronicle chronicle) {
        Chronicle chosen = types.isEmpty() ? chronicle : chronicle.ofTypes(Set.copyOf(types));
        chosen = party == null ? chosen : chosen.involving(party);
        return from == null && to == null
                ? chosen
                : chosen.between(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to);
    }
}
