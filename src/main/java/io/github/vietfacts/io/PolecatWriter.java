package io.github.vietfacts.io;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.fact.CodeTable;
import io.github.vietfacts.fact.EventCodes.Actor;
import io.github.vietfacts.fact.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes facts as a table with the column names of the POLECAT data set, parted by tabs: one line an event. Several
 * actors stand in one cell, parted by {@code "; "}; what is not known is an empty cell. Facts for which PLOVER has no
 * event are left out.
 */
public final class PolecatWriter {

    private static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Quad Code",
            "Actor Name",
            "Actor Country",
            "Primary Actor Sector",
            "Actor Sectors",
            "Recipient Name",
            "Recipient Country",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Raw Placename",
            "Source",
            "Publication Date",
            "Language");

    /** PLOVER's four classes of events: verbal and material, cooperation and conflict. */
    private static final Map<String, String> QUADS = Map.ofEntries(
            Map.entry("AGREE", "V-COOP"),
            Map.entry("CONSULT", "V-COOP"),
            Map.entry("SUPPORT", "V-COOP"),
            Map.entry("CONCEDE", "V-COOP"),
            Map.entry("COOPERATE", "M-COOP"),
            Map.entry("AID", "M-COOP"),
            Map.entry("RETREAT", "M-COOP"),
            Map.entry("REQUEST", "V-CONF"),
            Map.entry("ACCUSE", "V-CONF"),
            Map.entry("REJECT", "V-CONF"),
            Map.entry("THREATEN", "V-CONF"),
            Map.entry("PROTEST", "M-CONF"),
            Map.entry("SANCTION", "M-CONF"),
            Map.entry("MOBILIZE", "M-CONF"),
            Map.entry("COERCE", "M-CONF"),
            Map.entry("ASSAULT", "M-CONF"));

    private PolecatWriter() {}

    /**
     * Returns the line with the names of the columns.
     *
     * @return one line that ends with a newline
     */
    public static String header() {
        return String.join("\t", COLUMNS) + "\n";
    }

    /**
     * Returns the events of an article.
     *
     * @param article the article
     * @param facts its facts
     * @param codes which facts are which events
     * @return lines that each end with a newline, in the order of the facts; empty where no fact is an event
     */
    public static String format(Article article, List<Fact> facts, CodeTable codes) {
        return CodedEvent.of(requireNonNull(article, "article"), facts, codes).stream()
                .map(PolecatWriter::cells)
                .map(cells -> cells.stream().map(CodedEvent::oneLine).collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining());
    }

    private static List<String> cells(CodedEvent coded) {
        List<Actor> actors = coded.event().source();
        List<Actor> recipients = coded.event().target();
        String event = coded.event().plover().orElse("");
        return List.of(
                coded.id(),
                coded.day().map(LocalDate::toString).orElse(""),
                event,
                coded.event().mode().orElse(""),
                QUADS.getOrDefault(event, ""),
                names(actors),
                cell(actors, actor -> actor.country().orElse("")),
                primary(actors),
                cell(actors, PolecatWriter::sector),
                names(recipients),
                cell(recipients, actor -> actor.country().orElse("")),
                primary(recipients),
                cell(recipients, PolecatWriter::sector),
                coded.place().orElse(""),
                coded.article().source().orElse(coded.article().id()),
                coded.article().published().map(LocalDate::toString).orElse(""),
                "vi");
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining("; "));
    }

    private static String sector(Actor actor) {
        return actor.sector().map(Enum::name).orElse("");
    }

    private static String primary(List<Actor> actors) {
        return actors.stream()
                .map(PolecatWriter::sector)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Each value once. */
    private static String cell(List<Actor> actors, Function<Actor, String> value) {
        return actors.stream().map(value).filter(v -> !v.isEmpty()).distinct().collect(Collectors.joining("; "));
    }
}
