package io.github.vietfacts.io;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.fact.Argument;
import io.github.vietfacts.fact.Evidence;
import io.github.vietfacts.fact.Fact;
import io.github.vietfacts.fact.Modality;
import io.github.vietfacts.fact.Polarity;
import io.github.vietfacts.rule.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes facts for a person at a terminal: per article a heading, then per fact one line with type, kind and roles, the
 * evidence below it, and the rule. Without colour; columns are aligned by code points.
 *
 * <pre>
 * 001.txt  2024-03-12  Thủ tướng tiếp Đại sứ Lào
 *   Meeting/RECEPTION  participants: A (HOST), B (GUEST)  date: 2024-03-12
 *                      [80,182) LEAD "A đã tiếp B"
 *                      rule diplomacy.rules:41 meeting.receive
 * </pre>
 */
public final class TableWriter {

    /** Longer quotations are cut, so that a fact stays a few lines; in code points. */
    private static final int MAX_QUOTATION = 160;

    private TableWriter() {}

    /**
     * Returns the table of an article.
     *
     * @param article the article
     * @param facts its facts, in the order in which they are to stand
     * @return lines that each end with a newline; for no facts the heading and a line that says so
     */
    public static String format(Article article, List<Fact> facts) {
        StringBuilder out = new StringBuilder();
        List<String> heading = new ArrayList<>();
        heading.add(article.id().isEmpty() ? "-" : article.id());
        article.published().map(LocalDate::toString).ifPresent(heading::add);
        article.title().ifPresent(heading::add);
        out.append(oneLine(String.join("  ", heading))).append('\n');
        if (facts.isEmpty()) {
            return out.append("  no facts\n").toString();
        }
        int width = facts.stream().mapToInt(f -> points(label(f))).max().orElse(0);
        String indent = " ".repeat(2 + width + 2);
        for (Fact fact : facts) {
            String label = label(fact);
            out.append("  ").append(label).append(" ".repeat(width - points(label) + 2));
            out.append(oneLine(roles(fact))).append('\n');
            int more = fact.evidence().size() - 1;
            out.append(indent).append(quotation(article, fact.evidence().get(0)));
            out.append(more > 0 ? " and " + more + " more" : "").append('\n');
            out.append(indent).append("rule ").append(oneLine(fact.rule().toString()));
            out.append('\n');
        }
        return out.toString();
    }

    private static String label(Fact fact) {
        return fact.type().name()
                + fact.kind().map(kind -> "/" + kind).orElse("")
                + (fact.modality() == Modality.ACTUAL ? "" : " " + fact.modality())
                + (fact.polarity() == Polarity.POSITIVE ? "" : " " + fact.polarity());
    }

    private static String roles(Fact fact) {
        return fact.type().roles().stream()
                .filter(role -> !fact.args(role.name()).isEmpty())
                .map(role -> role(role, fact.args(role.name())))
                .collect(Collectors.joining("  "));
    }

    private static String role(FactType.Role role, List<Argument> values) {
        return values.stream()
                .map(value -> value.value().text()
                        + value.subrole().map(subrole -> " (" + subrole + ")").orElse(""))
                .collect(Collectors.joining(", ", role.name() + ": ", ""));
    }

    private static String quotation(Article article, Evidence evidence) {
        String text = requireNonNull(article, "article").text();
        int end = Math.min(evidence.span().end(), text.length());
        String quoted = oneLine(text.substring(Math.min(evidence.span().start(), end), end));
        String shown = points(quoted) <= MAX_QUOTATION
                ? quoted
                : quoted.substring(0, quoted.offsetByCodePoints(0, MAX_QUOTATION - 1)) + "…";
        return evidence.span() + " " + evidence.zone() + " \"" + shown + "\"";
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Control characters, line ends among them, become blanks: a text must not steer the terminal. */
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.chars().forEach(c -> line.append(Character.isISOControl(c) ? ' ' : (char) c));
        return line.toString();
    }
}
