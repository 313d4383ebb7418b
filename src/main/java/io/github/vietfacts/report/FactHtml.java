package io.github.vietfacts.report;

import io.github.vietfacts.eval.ScoredFact;
import java.util.List;
import java.util.stream.Collectors;

/** A fact as part of a page. */
final class FactHtml {

    private FactHtml() {}

    /**
     * Adds a fact.
     *
     * @param spoilers what is to be marked: {@code type}, {@code modality}, {@code polarity}, roles; a role that the fact
     *     leaves empty is shown as such
     */
    static void write(Html html, ScoredFact fact, List<String> spoilers) {
        marked(html, fact.type(), spoilers.contains("type"));
        fact.kind().ifPresent(kind -> html.text("/" + kind));
        html.text(" ");
        marked(html, fact.modality().name(), spoilers.contains("modality"));
        html.text(" ");
        marked(html, fact.polarity().name(), spoilers.contains("polarity"));
        html.tag("<dl>");
        for (String role : fact.args().keySet()) {
            role(html, role, values(fact, role), spoilers.contains(role));
        }
        for (String spoiler : spoilers) {
            if (!List.of("type", "modality", "polarity").contains(spoiler)
                    && !fact.args().containsKey(spoiler)) {
                role(html, spoiler, "—", true);
            }
        }
        html.tag("</dl>");
        if (!fact.text().isEmpty()) {
            html.element("q", fact.text());
        }
    }

    private static void role(Html html, String role, String values, boolean spoiled) {
        html.element("dt", role).tag("<dd>");
        marked(html, values, spoiled);
        html.tag("</dd>");
    }

    private static void marked(Html html, String text, boolean spoiled) {
        if (spoiled) {
            html.element("mark", text);
        } else {
            html.text(text);
        }
    }

    private static String values(ScoredFact fact, String role) {
        return fact.args().get(role).stream()
                .map(value -> value.text()
                        + value.subrole().map(part -> " (" + part + ")").orElse(""))
                .collect(Collectors.joining(", "));
    }
}
