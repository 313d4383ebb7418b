package io.github.vietfacts.eval;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.fact.Modality;
import io.github.vietfacts.fact.Polarity;
import io.github.vietfacts.io.Json;
import io.github.vietfacts.rule.FactType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the facts of one document; collects all problems instead of stopping at the first. */
final class FactReader {

    private final Map<String, FactType> types;
    /** Whether facts must follow their declarations, as gold must. */
    private final boolean strict;

    private final String file;
    private final Consumer<String> problems;
    private final EvidenceReader evidence = new EvidenceReader(this);
    private boolean clean = true;

    FactReader(Map<String, FactType> types, boolean strict, String file, Consumer<String> problems) {
        this.types = types;
        this.strict = strict;
        this.file = file;
        this.problems = problems;
    }

    boolean isClean() {
        return clean;
    }

    void problem(Json where, String message) {
        clean = false;
        problems.accept(file + ":" + where.at() + ": " + message);
    }

    Optional<Json.Obj> object(Json json, String what) {
        if (json instanceof Json.Obj object) {
            return Optional.of(object);
        }
        problem(json, what + ": expected an object, found " + json.describe());
        return Optional.empty();
    }

    Optional<String> text(Json.Obj object, String key) {
        Json value = object.get(key).orElse(null);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Json.Text text) {
            return Optional.of(text.text());
        }
        if (value instanceof Json.Num number) {
            return Optional.of(number.number().toString());
        }
        problem(value, key + ": expected a text, found " + value.describe());
        return Optional.empty();
    }

    List<Json> list(Json.Obj object, String key) {
        return object.get(key)
                .map(value -> value instanceof Json.Arr list ? list.items() : List.of(value))
                .orElse(List.of());
    }

    List<ScoredFact> facts(Json.Obj document, Optional<String> text) {
        Json facts = document.get("facts").orElse(null);
        if (!(facts instanceof Json.Arr list)) {
            String found = facts == null ? "there is none" : "found " + facts.describe();
            problem(facts == null ? document : facts, "facts: expected a list, " + found);
            return List.of();
        }
        List<ScoredFact> read = new ArrayList<>();
        int number = 0;
        for (Json item : list.items()) {
            String name = "fact " + ++number;
            object(item, name).flatMap(fact -> fact(fact, name, text)).ifPresent(read::add);
        }
        return read;
    }

    private Optional<ScoredFact> fact(Json.Obj fact, String number, Optional<String> text) {
        Optional<String> type = text(fact, "type");
        if (type.isEmpty()) {
            problem(fact, number + ": type: expected a fact type, there is none");
            return Optional.empty();
        }
        String name = number + " (" + type.get() + ")";
        Optional<FactType> declared = Optional.ofNullable(types.get(type.get()));
        if (strict && declared.isEmpty()) {
            problem(
                    fact,
                    name + ": type '" + type.get() + "': expected one of "
                            + types.keySet().stream().sorted().toList());
            return Optional.empty();
        }
        Optional<String> kind = text(fact, "kind");
        if (strict && kind.isPresent() && !declared.get().kinds().contains(kind.get())) {
            problem(
                    fact,
                    name + ": kind '" + kind.get() + "': "
                            + ArgumentReader.expectedOneOf(declared.get().kinds()));
        }
        ArgumentReader arguments = new ArgumentReader(this, declared, strict, name);
        ImmutableListMultimap<String, ScoredFact.Value> args = arguments.args(fact);
        EvidenceReader.Found found = evidence.read(fact, name, text);
        Optional<Zone> zone = text(fact, "zone").flatMap(z -> constant(Zone.class, z, fact, name + ": zone"));
        return Optional.of(new ScoredFact(
                type.get(),
                kind,
                text(fact, "modality")
                        .flatMap(m -> constant(Modality.class, m, fact, name + ": modality"))
                        .orElse(Modality.ACTUAL),
                text(fact, "polarity")
                        .flatMap(p -> constant(Polarity.class, p, fact, name + ": polarity"))
                        .orElse(Polarity.POSITIVE),
                args,
                attribution(fact),
                zone.or(found::zone),
                found.spans(),
                found.text(),
                strict && fact.get("optional").orElse(null) instanceof Json.Bool bool && bool.value(),
                strict ? arguments.alts(fact) : ImmutableListMultimap.of()));
    }

    private List<String> attribution(Json.Obj fact) {
        List<String> sources = new ArrayList<>();
        for (Json source : list(fact, "attribution")) {
            if (source instanceof Json.Text text) {
                sources.add(text.text());
            } else {
                problem(source, "attribution: expected a text, found " + source.describe());
            }
        }
        return sources;
    }

    <E extends Enum<E>> Optional<E> constant(Class<E> type, String name, Json where, String what) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        problem(where, what + " '" + name + "': " + ArgumentReader.expectedOneOf(names));
        return Optional.empty();
    }
}
