package io.github.vietfacts.eval;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.fact.Modality;
import io.github.vietfacts.fact.Polarity;
import io.github.vietfacts.io.Json;
import io.github.vietfacts.rule.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the facts of one document. */
final class FactReader {

    private final Map<String, FactType> types;
    /** Whether facts must follow their declarations, as gold must. */
    private final boolean strict;

    private final Fields fields;
    private final EvidenceReader evidence;

    FactReader(Map<String, FactType> types, boolean strict, Fields fields) {
        this.types = types;
        this.strict = strict;
        this.fields = fields;
        this.evidence = new EvidenceReader(fields);
    }

    List<ScoredFact> facts(Json.Obj document, Optional<String> text) {
        Json facts = document.get("facts").orElse(null);
        if (!(facts instanceof Json.Arr list)) {
            String found = facts == null ? "there is none" : "found " + facts.describe();
            fields.problem(facts == null ? document : facts, "facts: expected a list, " + found);
            return List.of();
        }
        List<ScoredFact> read = new ArrayList<>();
        int number = 0;
        for (Json item : list.items()) {
            String name = "fact " + ++number;
            fields.object(item, name).flatMap(fact -> fact(fact, name, text)).ifPresent(read::add);
        }
        return read;
    }

    private Optional<ScoredFact> fact(Json.Obj fact, String number, Optional<String> text) {
        Optional<String> type = fields.text(fact, "type");
        if (type.isEmpty()) {
            fields.problem(fact, number + ": type: expected a fact type, there is none");
            return Optional.empty();
        }
        String name = number + " (" + type.get() + ")";
        Optional<FactType> declared = Optional.ofNullable(types.get(type.get()));
        if (strict && declared.isEmpty()) {
            fields.problem(
                    fact,
                    name + ": type '" + type.get() + "': expected one of "
                            + types.keySet().stream().sorted().toList());
            return Optional.empty();
        }
        Optional<String> kind = fields.text(fact, "kind");
        if (strict && kind.isPresent() && !declared.get().kinds().contains(kind.get())) {
            fields.problem(
                    fact,
                    name + ": kind '" + kind.get() + "': "
                            + Fields.expectedOneOf(declared.get().kinds()));
        }
        ArgumentReader arguments = new ArgumentReader(fields, declared, strict, name);
        ImmutableListMultimap<String, ScoredFact.Value> args = arguments.args(fact);
        EvidenceReader.Found found = evidence.read(fact, name, text);
        Optional<Zone> zone =
                fields.text(fact, "zone").flatMap(z -> fields.constant(Zone.class, z, fact, name + ": zone"));
        return Optional.of(new ScoredFact(
                type.get(),
                kind,
                fields.text(fact, "modality")
                        .flatMap(m -> fields.constant(Modality.class, m, fact, name + ": modality"))
                        .orElse(Modality.ACTUAL),
                fields.text(fact, "polarity")
                        .flatMap(p -> fields.constant(Polarity.class, p, fact, name + ": polarity"))
                        .orElse(Polarity.POSITIVE),
                args,
                fields.texts(fact, "attribution", "attribution"),
                zone.or(found::zone),
                found.spans(),
                found.text(),
                strict && fact.get("optional").orElse(null) instanceof Json.Bool bool && bool.value(),
                strict ? arguments.alts(fact) : ImmutableListMultimap.of()));
    }
}
