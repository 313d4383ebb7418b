package io.github.vietfacts.io;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.fact.CodeTable;
import io.github.vietfacts.fact.EventCodes.Event;
import io.github.vietfacts.fact.Fact;
import io.github.vietfacts.fact.Value;
import io.github.vietfacts.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An event of PLOVER with the fact and the article that tell it. */
record CodedEvent(Article article, Fact fact, Event event, int number) {

    /** Returns the events that PLOVER knows; facts that are none have none, nor have facts that name nobody. */
    static List<CodedEvent> of(Article article, List<Fact> facts, CodeTable codes) {
        List<CodedEvent> events = new ArrayList<>();
        for (Fact fact : facts) {
            int number = 0;
            for (Event event : codes.codes(fact).events()) {
                if (event.plover().isPresent() && namesSomebody(event)) {
                    number++;
                    events.add(new CodedEvent(article, fact, event, number));
                }
            }
        }
        return events;
    }

    private static boolean namesSomebody(Event event) {
        return !event.source().isEmpty() || !event.target().isEmpty();
    }

    /** Returns article and fact, and which of the fact's events it is from the second on: {@code a.txt#f1}. */
    String id() {
        return article.id() + "#" + fact.id() + (number > 1 ? "-" + number : "");
    }

    /** Returns the first day of the fact's first date; without one the day of publication. */
    Optional<LocalDate> day() {
        return fact.args().values().stream()
                .flatMap(a -> a.value() instanceof Value.DateValue date
                        ? date.begin().stream()
                        : Optional.<LocalDate>empty().stream())
                .findFirst()
                .or(article::published);
    }

    /** Returns the place that the fact names. */
    Optional<String> place() {
        return fact.value("place").or(() -> fact.value("destination")).map(Value::text);
    }

    /** Returns the best evidence on one line. */
    String text() {
        Span span = fact.evidence().get(0).span();
        String text = article.text();
        int end = Math.min(span.end(), text.length());
        return TableWriter.oneLine(text.substring(Math.min(span.start(), end), end));
    }
}
