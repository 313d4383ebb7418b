package io.github.vietfacts.eval;

import io.github.vietfacts.document.Zone;
import io.github.vietfacts.io.Json;
import io.github.vietfacts.text.Span;
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

    private final Fields fields;

    EvidenceReader(Fields fields) {
        this.fields = fields;
    }

    /** Checks the evidence against the document's text where that is given; only then some is required. */
    Found read(Json.Obj fact, String name, Optional<String> document) {
        List<Span> spans = new ArrayList<>();
        Optional<Zone> zone = Optional.empty();
        List<Json> places = fields.list(fact, "evidence");
        String what = name + ": evidence";
        for (Json place : places) {
            if (place instanceof Json.Text text) {
                quoted(text, text.text(), what, document).ifPresent(spans::add);
            } else if (place instanceof Json.Obj range) {
                range(range, what, document).ifPresent(spans::add);
                Optional<Zone> own =
                        fields.text(range, "zone").flatMap(z -> fields.constant(Zone.class, z, range, what + ": zone"));
                zone = place.equals(places.get(0)) ? own : zone;
            } else {
                fields.problem(place, what + ": expected a range or a text, found " + place.describe());
            }
        }
        if (document.isPresent() && places.isEmpty()) {
            fields.problem(fact, what + ": expected a range or a text, there is none");
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
            fields.problem(where, what + " '" + quoted + "': expected words of the text, to the letter");
            return Optional.empty();
        }
        return Optional.of(new Span(start, start + quoted.length()));
    }

    private Optional<Span> range(Json.Obj range, String what, Optional<String> document) {
        Optional<String> quoted = fields.text(range, "text");
        boolean isRange = range.get("start").isPresent() || range.get("end").isPresent();
        return quoted.isPresent() && !isRange
                ? quoted(range, quoted.get(), what, document)
                : fields.range(range, what, document);
    }
}
