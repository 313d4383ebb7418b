package io.github.vietfacts.eval;

import io.github.vietfacts.io.Json;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads who is who in one document: the persons among its {@code entities}, and its {@code references}. */
final class CastReader implements JsonGold.Items<MarkedCast> {

    private final EntityReader entities;
    private final boolean strict;

    CastReader(boolean strict) {
        this.entities = new EntityReader(EntityLabels.KNOWN, strict);
        this.strict = strict;
    }

    @Override
    public Optional<MarkedCast> read(Json.Obj document, Optional<String> text, Fields fields) {
        Optional<List<MarkedEntity>> mentions = entities.read(document, text, fields);
        Optional<List<MarkedCast.MarkedReference>> references = references(document, text, fields);
        MarkedCast cast = new MarkedCast(mentions.orElse(List.of()), references);
        List<MarkedEntity> unnamed =
                cast.people().stream().filter(m -> m.canonical().isEmpty()).toList();
        boolean named = unnamed.size() < cast.people().size();
        if (strict && named) {
            unnamed.forEach(mention -> fields.problem(
                    document.get("entities").orElse(document),
                    "PERSON " + mention.span() + ": canonical: expected the person's full name, there is none"));
        }
        return named || references.isPresent() || !strict ? Optional.of(cast) : Optional.empty();
    }

    private Optional<List<MarkedCast.MarkedReference>> references(
            Json.Obj document, Optional<String> text, Fields fields) {
        Json given = document.get("references").orElse(null);
        if (given == null) {
            return Optional.empty();
        }
        if (!(given instanceof Json.Arr list)) {
            fields.problem(given, "references: expected a list, found " + given.describe());
            return Optional.empty();
        }
        List<MarkedCast.MarkedReference> references = new ArrayList<>();
        int number = 0;
        for (Json item : list.items()) {
            String what = "reference " + ++number;
            fields.object(item, what)
                    .flatMap(object -> reference(object, what, text, fields))
                    .ifPresent(references::add);
        }
        if (strict) {
            Spans.overlap(references, MarkedCast.MarkedReference::span)
                    .ifPresent(two -> fields.problem(given, "references: " + two));
        }
        return Optional.of(references.stream()
                .sorted(Comparator.comparing(MarkedCast.MarkedReference::span))
                .toList());
    }

    private Optional<MarkedCast.MarkedReference> reference(
            Json.Obj reference, String what, Optional<String> text, Fields fields) {
        Optional<Span> span = fields.range(reference, what, text);
        if (!(reference.get("parties").orElse(null) instanceof Json.Arr)) {
            fields.problem(reference, what + ": parties: expected a list of names and country codes");
        }
        List<String> parties = fields.texts(reference, "parties", what + ": parties");
        return span.map(s -> new MarkedCast.MarkedReference(s, parties));
    }
}
