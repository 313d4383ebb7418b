package io.github.vietfacts.time;

import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.document.TimeType;
import io.github.vietfacts.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Resolves the expressions of one text in order, section by section. A section is the story (title, lead, body,
 * captions, byline, source), or a run of expressions in teasers or furniture.
 */
final class Anchoring {

    private static final String SOURCE = "time";

    /** Without publication date and year. */
    private static final Anchor NOWHERE =
            new Anchor(Optional.empty(), Optional.empty(), Optional.empty(), Direction.NONE);

    /** In characters. */
    private static final int QUOTE_REACH = 1_000;

    /** In days. */
    private static final int A_MONTH = 31;

    private final SegmentedText words;
    private final Optional<LocalDate> published;

    Anchoring(SegmentedText words, Optional<LocalDate> published) {
        this.words = words;
        this.published = published;
    }

    List<TimeMention> resolve(List<Expression> expressions) {
        List<Optional<LocalDate>> neighbours = neighbours(expressions);
        List<TimeMention> mentions = new ArrayList<>();
        Optional<LocalDate> story = Optional.empty();
        Optional<LocalDate> news = Optional.empty();
        Optional<LocalDate> aside = Optional.empty();
        for (int i = 0; i < expressions.size(); i++) {
            Expression expression = expressions.get(i);
            boolean own = isOwn(expression);
            if (own && news.isPresent() && isNewParagraph(expressions, i)) {
                story = news; // what is planned or long past is told in its own paragraph
            }
            if (own || isNewSection(expressions, i)) {
                aside = Optional.empty();
            }
            Anchor anchor = new Anchor(
                    own ? published : Optional.empty(), neighbours.get(i), own ? story : aside, expression.tense());
            Resolved resolved = expression.reading().resolve(anchor);
            mentions.add(mention(expression, resolved));
            if (resolved.isOneDay()
                    && !isQuoted(
                            words.span(expression.first(), expression.end()).start())) {
                story = own ? resolved.begin() : story;
                news = own && resolved.begin().filter(this::isNews).isPresent() ? resolved.begin() : news;
                aside = own ? aside : resolved.begin();
            }
        }
        return List.copyOf(mentions);
    }

    /** Whether a newspaper of the day of publication tells of a day as news. */
    private boolean isNews(LocalDate day) {
        return published.isPresent()
                && !day.isAfter(published.get())
                && !day.isBefore(published.get().minusDays(A_MONTH));
    }

    private boolean isNewParagraph(List<Expression> expressions, int i) {
        if (i == 0) {
            return false;
        }
        int start = words.span(
                        expressions.get(i - 1).first(), expressions.get(i - 1).end())
                .end();
        int end =
                words.span(expressions.get(i).first(), expressions.get(i).end()).start();
        return words.source().original().substring(start, end).indexOf('\n') >= 0;
    }

    /** Whether an opening quote of the same paragraph is near before; the days that a speaker tells of are his. */
    private boolean isQuoted(int at) {
        String text = words.source().original();
        int straight = 0;
        for (int i = at - 1; i >= Math.max(0, at - QUOTE_REACH) && text.charAt(i) != '\n'; i--) {
            if (text.charAt(i) == '“' || text.charAt(i) == '”') {
                return text.charAt(i) == '“';
            }
            straight += text.charAt(i) == '"' ? 1 : 0;
        }
        return straight % 2 == 1;
    }

    private static boolean isOwn(Expression expression) {
        return switch (expression.zone()) {
            case RELATED, FURNITURE -> false;
            default -> true;
        };
    }

    private static boolean isNewSection(List<Expression> expressions, int i) {
        return i == 0 || expressions.get(i - 1).zone() != expressions.get(i).zone();
    }

    /** Per expression, the nearest day before it in its section that the text dates in full, else the nearest after. */
    private List<Optional<LocalDate>> neighbours(List<Expression> expressions) {
        List<Optional<LocalDate>> dated =
                expressions.stream().map(Anchoring::stated).toList();
        List<Optional<LocalDate>> neighbours = new ArrayList<>();
        carry(expressions, dated, 0, 1, neighbours);
        List<Optional<LocalDate>> after = new ArrayList<>();
        carry(expressions, dated, expressions.size() - 1, -1, after);
        for (int i = 0; i < neighbours.size(); i++) {
            Optional<LocalDate> later = after.get(after.size() - 1 - i);
            neighbours.set(i, neighbours.get(i).or(() -> later));
        }
        return neighbours;
    }

    private static void carry(
            List<Expression> expressions,
            List<Optional<LocalDate>> dated,
            int from,
            int step,
            List<Optional<LocalDate>> carried) {
        Optional<LocalDate> own = Optional.empty();
        Optional<LocalDate> aside = Optional.empty();
        for (int i = from; i >= 0 && i < expressions.size(); i += step) {
            Expression expression = expressions.get(i);
            int before = i - step;
            boolean sameZone = before >= 0
                    && before < expressions.size()
                    && expressions.get(before).zone() == expression.zone();
            aside = sameZone ? aside : Optional.empty();
            carried.add(isOwn(expression) ? own : aside);
            if (dated.get(i).isPresent()) {
                own = isOwn(expression) ? dated.get(i) : own;
                aside = isOwn(expression) ? aside : dated.get(i);
            }
        }
    }

    /** Returns the last day of a day, month or range of days that states its year; plans of years date no story. */
    private static Optional<LocalDate> stated(Expression expression) {
        Reading reading = expression.reading();
        boolean tells = reading.statedYear() != 0 && !(reading instanceof YearReading);
        return Optional.of(reading)
                .filter(r -> tells)
                .map(r -> r.resolve(NOWHERE))
                .filter(r -> r.isWithin(A_MONTH))
                .flatMap(Resolved::end);
    }

    private TimeMention mention(Expression expression, Resolved resolved) {
        Span span = words.span(expression.first(), expression.end());
        return new TimeMention(
                resolved.type(),
                span,
                words.source().normalized(span),
                resolved.value(),
                resolved.begin(),
                resolved.end(),
                resolved.type() == TimeType.RANGE ? Optional.empty() : expression.mod(),
                resolved.lunar(),
                Provenance.of(SOURCE, resolved.reason()));
    }
}
