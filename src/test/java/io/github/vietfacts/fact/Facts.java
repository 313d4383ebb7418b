package io.github.vietfacts.fact;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.rule.FactType;
import io.github.vietfacts.rule.RuleSet;
import io.github.vietfacts.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Facts as readable lines: {@code Meeting TALKS PLANNED participants=Lê Na/VNM/HOST date=2024-03-12}. */
final class Facts {

    private static final Map<String, FactType> TYPES = RuleSet.bundled().types();

    private Facts() {}

    /** Returns a fact with a value in every role but those of some cardinalities. */
    static Fact of(FactType type, Set<FactType.Cardinality> without) {
        ImmutableListMultimap.Builder<String, Argument> args = ImmutableListMultimap.builder();
        for (FactType.Role role : type.roles()) {
            if (!without.contains(role.cardinality())) {
                String text = switch (role.kind()) {
                    case PARTY, PLACE, TEXT -> "a " + role.name();
                    case DATE -> "2024-03-12";
                    case NUMBER -> "70";
                    case ENUM -> role.values().get(0);
                };
                args.put(role.name(), argument(role, text));
            }
        }
        return fact(type, type.kinds().stream().findFirst(), Modality.ACTUAL, Polarity.POSITIVE, args.build());
    }

    /** Reads a fact of the catalogue: type, then kind, modality, polarity and {@code role=value} parted by two blanks. */
    static Fact parse(String line) {
        List<String> words = Splitter.on("  ").trimResults().omitEmptyStrings().splitToList(line);
        FactType type = java.util.Objects.requireNonNull(TYPES.get(words.get(0)));
        Optional<String> kind = Optional.empty();
        Modality modality = Modality.ACTUAL;
        Polarity polarity = Polarity.POSITIVE;
        ImmutableListMultimap.Builder<String, Argument> args = ImmutableListMultimap.builder();
        for (String word : words.subList(1, words.size())) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                FactType.Role role = type.role(word.substring(0, equals)).orElseThrow();
                Splitter.on(", ")
                        .split(word.substring(equals + 1))
                        .forEach(v -> args.put(role.name(), argument(role, v)));
            } else if (type.kinds().contains(word)) {
                kind = Optional.of(word);
            } else if (word.equals("NEGATIVE")) {
                polarity = Polarity.NEGATIVE;
            } else {
                modality = Modality.valueOf(word);
            }
        }
        return fact(type, kind, modality, polarity, args.build());
    }

    private static Fact fact(
            FactType type,
            Optional<String> kind,
            Modality modality,
            Polarity polarity,
            ImmutableListMultimap<String, Argument> args) {
        return new Fact(
                "f",
                type,
                kind,
                args,
                modality,
                polarity,
                List.of(),
                List.of(new Evidence(new Span(0, 1), Zone.LEAD)),
                OptionalDouble.empty(),
                new Provenance("test.rules", 1, "test"),
                "hash");
    }

    private static Argument argument(FactType.Role role, String text) {
        List<String> parts = Splitter.on('/').splitToList(text);
        return switch (role.kind()) {
            case PARTY ->
                new Argument(
                        new Value.PartyValue(party(parts)),
                        parts.size() > 2 ? Optional.of(parts.get(2)) : Optional.empty(),
                        Optional.empty());
            case PLACE ->
                argument(new Value.PlaceValue(text, text.matches("[A-Z]{3}") ? Optional.of(text) : Optional.empty()));
            case DATE -> argument(date(text));
            case NUMBER -> argument(new Value.NumberValue(new BigDecimal(text)));
            case ENUM -> argument(new Value.EnumValue(text));
            case TEXT -> argument(new Value.TextValue(text));
        };
    }

    private static Argument argument(Value value) {
        return new Argument(value, Optional.empty(), Optional.empty());
    }

    private static Party party(List<String> parts) {
        String name = parts.get(0);
        if (name.matches("[A-Z]{3}")) {
            return new Party(Party.Type.COUNTRY, name, Optional.of(name));
        }
        Optional<String> country =
                parts.size() > 1 && !parts.get(1).isEmpty() ? Optional.of(parts.get(1)) : Optional.empty();
        Party.Type type = parts.size() > 3 ? Party.Type.valueOf(parts.get(3)) : Party.Type.PERSON;
        return new Party(type, name, country);
    }

    private static Value.DateValue date(String text) {
        List<String> ends = Splitter.on('/').splitToList(text);
        if (ends.get(0).length() == 4) {
            LocalDate first = LocalDate.of(Integer.parseInt(ends.get(0)), 1, 1);
            return new Value.DateValue(
                    text, Optional.of(first), Optional.of(first.withDayOfYear(first.lengthOfYear())));
        }
        LocalDate begin = LocalDate.parse(ends.get(0).substring(0, 10));
        LocalDate end = LocalDate.parse(ends.get(ends.size() - 1).substring(0, 10));
        return new Value.DateValue(text, Optional.of(begin), Optional.of(end));
    }
}
