package io.github.vietfacts.report;

import io.github.vietfacts.document.Zone;
import io.github.vietfacts.eval.Counts;
import io.github.vietfacts.eval.DocumentScore;
import io.github.vietfacts.eval.Found;
import io.github.vietfacts.eval.Interval;
import io.github.vietfacts.eval.Miss;
import io.github.vietfacts.eval.ScoredFact;
import io.github.vietfacts.eval.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the scores of facts as a page for a person: the figures, then each document with gold and prediction side by
 * side. What keeps a prediction from being right is marked in both. The page stands by itself: no scripts, nothing to
 * load.
 */
public final class HtmlReport {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Facts against gold</title>
            <style>
            body { font: 15px/1.45 system-ui, sans-serif; margin: 2em auto; max-width: 75em; padding: 0 1em }
            table { border-collapse: collapse; margin: 1em 0 }
            td, th { border: 1px solid #ccc; padding: .25em .6em; text-align: left; vertical-align: top }
            .facts { table-layout: fixed; width: 100% }
            .facts th:first-child { width: 6em }
            .right { background: #f2faf2 } .missed { background: #fff6e5 } .spurious { background: #fdeeee }
            mark { background: #ffb3a7 } q { color: #666; font-style: italic } dl { margin: 0 }
            dt { float: left; clear: left; color: #555; margin-right: .5em } dd { margin: 0 }
            .problems { background: #fdeeee; padding: 1em }
            </style>
            </head>
            <body>
            <h1>Facts against gold</h1>
            """;

    private HtmlReport() {}

    /**
     * Returns the page.
     *
     * @param scores the scores
     * @return a whole HTML document, to be written in UTF-8
     */
    public static String of(Scores scores) {
        Html html = new Html().tag(HEAD);
        if (!scores.isComplete()) {
            html.tag("<div class=\"problems\"><p>Not scored as given:</p>\n<ul>\n");
            scores.problems().forEach(problem -> html.element("li", problem).tag("\n"));
            html.tag("</ul></div>\n");
        }
        figures(html, scores);
        for (DocumentScore document : scores.documents()) {
            document(html, document);
        }
        return html.tag("</body>\n</html>\n").toString();
    }

    private static void figures(Html html, Scores scores) {
        html.tag("<table>\n<tr><th></th><th>F1</th><th>P</th><th>R</th><th>right</th><th>gold</th><th>predicted</th>"
                + "<th>95 % interval</th></tr>\n");
        row(html, "Key-Fact", scores.facts(), Optional.of(scores.interval()));
        row(html, "without OfficeHeld", scores.withoutOfficeHeld(), Optional.of(scores.intervalWithoutOfficeHeld()));
        row(html, "arguments", scores.arguments(), Optional.empty());
        scores.byType().forEach((type, counts) -> row(html, type, counts, Optional.empty()));
        for (Zone zone : scores.byZone().keySet()) {
            row(html, zone.name(), scores.byZone().getOrDefault(zone, Counts.NONE), Optional.empty());
        }
        html.tag("</table>\n<p>").text("macro F1 " + shown(scores.macroF1()));
        scores.kindAccuracy().ifPresent(share -> html.text(", kinds right " + shown(share)));
        scores.modalityAccuracy().ifPresent(share -> html.text(", modalities right " + shown(share)));
        scores.attributionAccuracy().ifPresent(share -> html.text(", attributions right " + shown(share)));
        scores.codeAccuracy().ifPresent(share -> html.text(", event codes right " + shown(share)));
        html.tag("</p>\n");
    }

    private static void row(Html html, String label, Counts counts, Optional<Interval> interval) {
        html.tag("<tr>")
                .element("th", label)
                .cells(
                        counts.f1(),
                        counts.precision(),
                        counts.recall(),
                        counts.right(),
                        counts.gold(),
                        counts.predicted(),
                        interval.map(i -> shown(i.low()) + " to " + shown(i.high()))
                                .orElse(""))
                .tag("</tr>\n");
    }

    private static String shown(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }

    private static void document(Html html, DocumentScore document) {
        Counts counts = document.facts();
        html.tag("<h2>").text(document.id()).tag("</h2>\n<p>");
        html.text("F1 " + shown(counts.f1()) + ", " + counts.right() + " right of " + counts.gold() + " gold and "
                + counts.predicted() + " predicted");
        html.tag("</p>\n");
        if (!document.misses().isEmpty() || !document.spurious().isEmpty()) {
            html.tag("<table class=\"facts\">\n<tr><th></th><th>gold</th><th>prediction</th></tr>\n");
            document.misses().forEach(miss -> miss(html, miss));
            List<ScoredFact> rest = new ArrayList<>(document.spurious());
            document.misses().forEach(miss -> miss.nearest().ifPresent(rest::remove));
            for (ScoredFact fact : rest) {
                html.tag("<tr class=\"spurious\"><th>spurious</th><td></td><td>");
                FactHtml.write(html, fact, List.of());
                html.tag("</td></tr>\n");
            }
            html.tag("</table>\n");
        }
        if (!document.found().isEmpty()) {
            html.tag("<details><summary>")
                    .text(document.found().size() + " right")
                    .tag("</summary>\n");
            html.tag("<table class=\"facts\">\n<tr><th></th><th>gold</th><th>prediction</th></tr>\n");
            for (Found found : document.found()) {
                pair(html, "right", found.gold(), Optional.of(found.predicted()), List.of());
            }
            html.tag("</table>\n</details>\n");
        }
    }

    private static void miss(Html html, Miss miss) {
        pair(html, "missed", miss.gold(), miss.nearest(), miss.spoilers());
    }

    private static void pair(
            Html html, String what, ScoredFact gold, Optional<ScoredFact> predicted, List<String> spoilers) {
        html.tag("<tr class=\"" + what + "\"><th>")
                .text(gold.optional() ? what + ", optional" : what)
                .tag("</th><td>");
        FactHtml.write(html, gold, spoilers);
        html.tag("</td><td>");
        predicted.ifPresent(fact -> FactHtml.write(html, fact, spoilers));
        if (predicted.isPresent() && what.equals("missed") && spoilers.isEmpty()) {
            html.tag("<p>").text("right, but for another gold fact").tag("</p>");
        }
        html.tag("</td></tr>\n");
    }
}
