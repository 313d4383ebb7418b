package io.github.vietfacts.eval;

import io.github.vietfacts.io.Json;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the entity mentions of one document: {@code spans} as triples, or {@code entities} as the extractor writes. */
final class EntityReader implements JsonGold.Items<List<MarkedEntity>> {

    private final EntityLabels labels;
    /** Whether mentions must be disjoint, as gold's must. */
    private final boolean strict;

    EntityReader(EntityLabels labels, boolean strict) {
        this.labels = labels;
        this.strict = strict;
    }

    @Override
    public Optional<List<MarkedEntity>> read(Json.Obj document, Optional<String> text, Fields fields) {
        String key = document.get("spans").isPresent() ? "spans" : "entities";
        Json given = document.get(key).orElse(null);
        if (given == null) {
            return Optional.empty();
        }
        if (!(given instanceof Json.Arr list)) {
            fields.problem(given, key + ": expected a list, found " + given.describe());
            return Optional.empty();
        }
        List<MarkedEntity> mentions = new ArrayList<>();
        int number = 0;
        for (Json item : list.items()) {
            mention(item, "entity " + ++number, text, fields).ifPresent(mentions::add);
        }
        if (strict) {
            Spans.overlap(mentions, MarkedEntity::span).ifPresent(two -> fields.problem(given, key + ": " + two));
        }
        return Optional.of(mentions.stream()
                .sorted(Comparator.comparing(MarkedEntity::span))
                .toList());
    }

    private Optional<MarkedEntity> mention(Json item, String what, Optional<String> text, Fields fields) {
        if (item instanceof Json.Arr triple) {
            return triple(triple, what, text, fields);
        }
        Optional<Json.Obj> object = fields.object(item, what);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> label = fields.text(object.get(), "type");
        Optional<Span> span = fields.range(object.get(), what, text);
        if (!isKnown(label, item, what, fields) || span.isEmpty()) {
            return Optional.empty();
        }
        return labels.type(label.orElse(""))
                .map(type -> new MarkedEntity(
                        type, span.get(), fields.text(object.get(), "canonical"), country(object.get(), what, fields)));
    }

    private Optional<MarkedEntity> triple(Json.Arr triple, String what, Optional<String> text, Fields fields) {
        List<Json> parts = triple.items();
        Optional<Integer> start = parts.size() == 3 ? Fields.offset(parts.get(0)) : Optional.empty();
        Optional<Integer> end = parts.size() == 3 ? Fields.offset(parts.get(1)) : Optional.empty();
        if (start.isEmpty() || end.isEmpty() || !(parts.get(2) instanceof Json.Text label)) {
            fields.problem(triple, what + ": expected [start, end, type]");
            return Optional.empty();
        }
        Optional<Span> span = fields.range(start.get(), end.get(), Optional.empty(), triple, what, text);
        if (!isKnown(Optional.of(label.text()), triple, what, fields) || span.isEmpty()) {
            return Optional.empty();
        }
        return labels.type(label.text())
                .map(type -> new MarkedEntity(type, span.get(), Optional.empty(), Optional.empty()));
    }

    private boolean isKnown(Optional<String> label, Json where, String what, Fields fields) {
        if (label.isPresent() && labels.isKnown(label.get())) {
            return true;
        }
        fields.problem(where, what + ": type" + label.map(l -> " '" + l + "'").orElse("") + ": " + labels.expected());
        return false;
    }

    private Optional<String> country(Json.Obj mention, String what, Fields fields) {
        Optional<String> code = fields.text(mention, "country");
        if (strict && code.isPresent() && !Countries.isCode(code.get())) {
            fields.problem(
                    mention, what + ": country '" + code.get() + "': expected an ISO 3166-1 alpha-3 code, as VNM");
        }
        return code;
    }
}
