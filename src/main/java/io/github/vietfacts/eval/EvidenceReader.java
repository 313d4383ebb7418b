package io.github.vietfacts.eval;

import io.github.vietfacts.document.Zone;
import io.github.vietfacts.io.Json;
import io.github.vietfacts.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads where a fact stands: ranges, or the exact text, of which the first occurrence counts. */
final class EvidenceReader {

    /**
     * What was read.
     *
     * @param zone the zone of the first place, where it is given
     * @param text the text of the first place, empty where the document's text is not known
     */
    record Found(List<Span> spans, Optional<Zone> zone, String text) {}

    private final FactReader facts;

    EvidenceReader(FactReader facts) {
        this.facts = facts;
    }

    /** Checks the evidence against the document's text where that is given; only then some is required. */
    Found read(Json.Obj fact, String name, Optional<String> document) {
        List<Span> spans = new ArrayList<>();
        Optional<Zone> zone = Optional.empty();
        List<Json> places = facts.list(fact, "evidence");
        String what = name + ": evidence";
        for (Json place : places) {
            if (place instanceof Json.Text text) {
                quoted(text, text.text(), what, document).ifPresent(spans::add);
            } else if (place instanceof Json.Obj range) {
                range(range, what, document).ifPresent(spans::add);
                Optional<Zone> own =
                        facts.text(range, "zone").flatMap(z -> facts.constant(Zone.class, z, range, what + ": zone"));
                zone = place.equals(places.get(0)) ? own : zone;
            } else {
                facts.problem(place, what + ": expected a range or a text, found " + place.describe());
            }
        }
        if (document.isPresent() && places.isEmpty()) {
            facts.problem(fact, what + ": expected a range or a text, there is none");
        }
        String text = document.isPresent() && !spans.isEmpty()
                ? document.get().substring(spans.get(0).start(), spans.get(0).end())
                : "";
        return new Found(spans, zone, text);
    }

    private Optional<Span> quoted(Json where, String quoted, String what, Optional<String> document) {
        if (document.isEmpty()) {
            return Optional.empty();
        }
        int start = quoted.isEmpty() ? -1 : document.get().indexOf(quoted);
        if (start < 0) {
            facts.problem(where, what + " '" + quoted + "': expected words of the text, to the letter");
            return Optional.empty();
        }
        return Optional.of(new Span(start, start + quoted.length()));
    }

    private Optional<Span> range(Json.Obj range, String what, Optional<String> document) {
        Optional<Integer> start = offset(range, "start");
        Optional<Integer> end = offset(range, "end");
        Optional<String> quoted = facts.text(range, "text");
        if (start.isEmpty() || end.isEmpty()) {
            if (quoted.isPresent()
                    && range.get("start").isEmpty()
                    && range.get("end").isEmpty()) {
                return quoted(range, quoted.get(), what, document);
            }
            facts.problem(range, what + ": expected start and end, whole numbers from 0");
            return Optional.empty();
        }
        int length = document.map(String::length).orElse(Integer.MAX_VALUE);
        if (start.get() >= end.get() || end.get() > length) {
            facts.problem(
                    range,
                    what + " [" + start.get() + "," + end.get() + "): expected a range in the text"
                            + document.map(text -> " of " + text.length() + " units")
                                    .orElse(""));
            return Optional.empty();
        }
        if (document.isPresent() && quoted.isPresent()) {
            String there = document.get().substring(start.get(), end.get());
            if (!there.equals(quoted.get())) {
                facts.problem(
                        range,
                        what + " [" + start.get() + "," + end.get() + "): expected '" + quoted.get() + "', found '"
                                + there + "'");
                return Optional.empty();
            }
        }
        return Optional.of(new Span(start.get(), end.get()));
    }

    private static Optional<Integer> offset(Json.Obj range, String key) {
        return range.get(key)
                .filter(Json.Num.class::isInstance)
                .map(json -> ((Json.Num) json).number())
                .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .filter(n -> n.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
    }
}
