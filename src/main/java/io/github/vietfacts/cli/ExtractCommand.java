package io.github.vietfacts.cli;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.document.Article;
import io.github.vietfacts.fact.CodeTable;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.fact.Fact;
import io.github.vietfacts.fact.RulePrecision;
import io.github.vietfacts.io.InputFile;
import io.github.vietfacts.io.JsonLinesWriter;
import io.github.vietfacts.io.NamedMention;
import io.github.vietfacts.io.PloverWriter;
import io.github.vietfacts.io.PolecatWriter;
import io.github.vietfacts.io.TableWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "extract",
        description = {
            "Prints the facts of articles.",
            "An article is a .txt file, which may begin with header lines (title:, published:, source:) and a blank line,"
                    + " or stand beside NAME.meta.json with the same fields; or a line of JSON in a .jsonl file"
                    + " (id, text, title, published)."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class ExtractCommand implements Callable<Integer> {

    /** How facts are printed. */
    enum Format {
        TABLE,
        JSONL,
        PLOVER,
        POLECAT
    }

    private final Main.Streams streams;

    @CommandLine.Mixin
    private ArticleOptions articles = new ArticleOptions();

    @CommandLine.Mixin
    private RuleOptions rules = new RuleOptions();

    @CommandLine.Option(
            names = "--format",
            defaultValue = "table",
            description = "table, jsonl, plover (JSON Lines of events) or polecat (tab-separated events)"
                    + " (default: ${DEFAULT-VALUE})")
    private Format format = Format.TABLE;

    @CommandLine.Option(
            names = "--codes",
            paramLabel = "FILE",
            description = "a table of event codes in place of the bundled one")
    private @Nullable Path codes;

    @CommandLine.Option(
            names = "--precision",
            paramLabel = "FILE",
            description = "what rules precision printed, as the facts' confidence in place of what was measured here")
    private @Nullable Path precision;

    @CommandLine.Option(
            names = "--min-confidence",
            paramLabel = "0..1",
            description = "leaves out facts of less confidence; facts of rules that nobody measured stay")
    private double minConfidence;

    @CommandLine.Option(names = "--related", description = "also the facts of related items (teasers)")
    private boolean related;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    ExtractCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        CodeTable table = codes == null ? CodeTable.bundled() : CodeTable.load(InputFile.check(codes));
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--min-confidence '" + minConfidence + "': expected a number from 0 to 1");
        }
        VietFacts.Builder builder = rules.builder();
        if (precision != null) {
            builder.rulePrecision(RulePrecision.load(precision));
        }
        VietFacts vietFacts = builder.build();
        if (format == Format.POLECAT) {
            streams.out().print(PolecatWriter.header());
        }
        return articles.forEach(streams, article -> print(vietFacts.extract(article), table));
    }

    private void print(Extraction extraction, CodeTable table) {
        List<Fact> facts = (related ? extraction.allFacts() : extraction.facts())
                .stream()
                        .filter(fact -> fact.confidence().orElse(1) >= minConfidence)
                        .toList();
        Article article = extraction.article();
        streams.out()
                .print(
                        switch (format) {
                            case TABLE -> TableWriter.format(article, facts);
                            case JSONL ->
                                JsonLinesWriter.line(
                                                article, NamedMention.of(extraction), extraction.times(), facts, table)
                                        + "\n";
                            case PLOVER -> PloverWriter.format(article, facts, table);
                            case POLECAT -> PolecatWriter.format(article, facts, table);
                        });
        streams.out().flush();
    }
}
