package io.github.vietfacts.eval;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.fact.Argument;
import io.github.vietfacts.fact.EventCodes;
import io.github.vietfacts.fact.Evidence;
import io.github.vietfacts.fact.Fact;
import io.github.vietfacts.fact.Value;
import io.github.vietfacts.rule.FactType;
import io.github.vietfacts.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The event codes of scored facts, by the bundled table: neither gold nor other systems need to give any. */
final class Codes {

    private Codes() {}

    /** Returns whether a prediction has the codes of gold, of one of its kinds; empty where neither has any. */
    static Optional<Boolean> same(FactType type, ScoredFact gold, ScoredFact predicted) {
        EventCodes found = codes(type, predicted, predicted.kind());
        List<EventCodes> wanted = Stream.concat(
                        Stream.of(gold.kind()),
                        gold.alts().get("kind").stream().flatMap(List::stream).map(kind -> Optional.of(kind.text())))
                .map(kind -> codes(type, gold, kind))
                .toList();
        return isNone(found) && wanted.stream().allMatch(Codes::isNone)
                ? Optional.empty()
                : Optional.of(wanted.stream()
                        .anyMatch(codes -> codes.cameo().equals(found.cameo())
                                && codes.plover().equals(found.plover())));
    }

    private static boolean isNone(EventCodes codes) {
        return codes.cameo().isEmpty() && codes.plover().isEmpty();
    }

    /** The table looks at what a fact says, not at where; what the type does not declare is left out. */
    private static EventCodes codes(FactType type, ScoredFact fact, Optional<String> kind) {
        ImmutableListMultimap.Builder<String, Argument> args = ImmutableListMultimap.builder();
        for (FactType.Role role : type.roles()) {
            for (ScoredFact.Value value : fact.args().get(role.name())) {
                args.put(
                        role.name(),
                        new Argument(
                                new Value.TextValue(value.text()),
                                value.subrole().filter(role.subroles()::contains),
                                Optional.empty()));
            }
        }
        return EventCodes.of(new Fact(
                "",
                type,
                kind.filter(type.kinds()::contains),
                args.build(),
                fact.modality(),
                fact.polarity(),
                List.of(),
                List.of(new Evidence(new Span(0, 1), Zone.BODY)),
                OptionalDouble.empty(),
                Provenance.of("eval", "codes"),
                ""));
    }
}
