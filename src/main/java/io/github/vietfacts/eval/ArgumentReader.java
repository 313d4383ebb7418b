package io.github.vietfacts.eval;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.io.Json;
import io.github.vietfacts.rule.FactType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the values of a fact, and checks them against the declaration of its type where that is asked for. */
final class ArgumentReader {

    /** What may have alternatives besides roles. */
    private static final Set<String> FIELDS = Set.of("kind", "modality");

    private final Fields fields;
    private final Optional<FactType> type;
    private final boolean strict;
    private final String name;

    ArgumentReader(Fields fields, Optional<FactType> type, boolean strict, String name) {
        this.fields = fields;
        this.type = type;
        this.strict = strict;
        this.name = name;
    }

    ImmutableListMultimap<String, ScoredFact.Value> args(Json.Obj fact) {
        ImmutableListMultimap.Builder<String, ScoredFact.Value> args = ImmutableListMultimap.builder();
        Optional<Json.Obj> given = fact.get("args").flatMap(json -> fields.object(json, name + ": args"));
        if (given.isPresent()) {
            for (String role : given.get().fields().keySet()) {
                Optional<Json> values = given.get().get(role);
                if (values.isPresent()) {
                    args.putAll(role, values(role, values.get()));
                }
            }
        }
        if (strict && type.isPresent()) {
            for (FactType.Role role : type.get().roles()) {
                boolean required = role.key() && !role.cardinality().allowsNone();
                if (required && !isFilled(given.flatMap(object -> object.get(role.name())))) {
                    fields.problem(fact, name + ": role '" + role.name() + "': expected a value, there is none");
                }
            }
        }
        return args.build();
    }

    private static boolean isFilled(Optional<Json> value) {
        return value.isPresent()
                && !(value.get() instanceof Json.Arr list && list.items().isEmpty());
    }

    ImmutableListMultimap<String, List<ScoredFact.Value>> alts(Json.Obj fact) {
        ImmutableListMultimap.Builder<String, List<ScoredFact.Value>> alts = ImmutableListMultimap.builder();
        Optional<Json.Obj> given = fact.get("alts").flatMap(json -> fields.object(json, name + ": alts"));
        if (given.isPresent()) {
            for (String role : given.get().fields().keySet()) {
                for (Json answer : fields.list(given.get(), role)) {
                    alts.put(role, FIELDS.contains(role) ? field(role, answer) : values(role, answer));
                }
            }
        }
        return alts.build();
    }

    private List<ScoredFact.Value> field(String field, Json answer) {
        if (answer instanceof Json.Text text) {
            return List.of(ScoredFact.Value.of(text.text()));
        }
        fields.problem(answer, name + ": alts: " + field + ": expected a text, found " + answer.describe());
        return List.of();
    }

    private List<ScoredFact.Value> values(String role, Json json) {
        Optional<FactType.Role> declared = type.flatMap(t -> t.role(role));
        String what = name + ": role '" + role + "'";
        if (strict && declared.isEmpty()) {
            List<String> roles = type.stream()
                    .flatMap(t -> t.roles().stream())
                    .map(FactType.Role::name)
                    .toList();
            fields.problem(json, what + ": " + Fields.expectedOneOf(roles));
            return List.of();
        }
        List<Json> items = json instanceof Json.Arr list ? list.items() : List.of(json);
        if (strict && items.size() > 1 && !declared.get().cardinality().isList()) {
            fields.problem(json, what + ": expected one value, found " + items.size());
        }
        List<ScoredFact.Value> values = new ArrayList<>();
        for (Json item : items) {
            value(item, what).ifPresent(value -> {
                if (strict) {
                    check(declared.get(), value, item, what);
                }
                values.add(value);
            });
        }
        return values;
    }

    private Optional<ScoredFact.Value> value(Json json, String what) {
        if (json instanceof Json.Text text) {
            return Optional.of(ScoredFact.Value.of(text.text()));
        }
        if (json instanceof Json.Num number) {
            return Optional.of(ScoredFact.Value.of(number.number().toString()));
        }
        if (json instanceof Json.Bool bool) {
            return bool.value() ? Optional.of(ScoredFact.Value.of("TRUE")) : Optional.empty();
        }
        if (json instanceof Json.Obj party) {
            Optional<String> partyName = fields.text(party, "name");
            if (partyName.isEmpty()) {
                fields.problem(party, what + ": expected a name, there is none");
                return Optional.empty();
            }
            List<String> alt = fields.texts(party, "alt", what + ": alt");
            return Optional.of(new ScoredFact.Value(partyName.get(), fields.text(party, "role"), alt));
        }
        fields.problem(json, what + ": expected a value, found " + json.describe());
        return Optional.empty();
    }

    private void check(FactType.Role role, ScoredFact.Value value, Json where, String what) {
        if (value.subrole().isPresent()
                && !role.subroles().contains(value.subrole().get())) {
            fields.problem(
                    where, what + ": part '" + value.subrole().get() + "': " + Fields.expectedOneOf(role.subroles()));
        }
        String text = value.text();
        switch (role.kind()) {
            case ENUM -> {
                if (!role.values().contains(text)) {
                    fields.problem(where, what + ": '" + text + "': " + Fields.expectedOneOf(role.values()));
                }
            }
            case NUMBER -> {
                if (!role.types().contains("text") && !isNumber(text)) {
                    fields.problem(where, what + ": '" + text + "': expected a number");
                }
            }
            case DATE -> {
                if (!Dates.isDate(text)) {
                    fields.problem(where, what + ": '" + text + "': expected a date as 2023-11-27, 2023-11, begin/end");
                }
            }
            case PARTY, PLACE, TEXT -> {
                if (text.isBlank()) {
                    fields.problem(where, what + ": expected a text, found a blank one");
                }
            }
        }
    }

    private static boolean isNumber(String text) {
        try {
            new BigDecimal(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
