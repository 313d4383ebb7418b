package io.github.vietfacts.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.rule.FactType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A fact: a type, values by role, and why it is believed. One occasion is one fact, however often the text mentions it.
 *
 * @param id names the fact in its document; the same as long as text and rules are
 * @param type the declaration of its type
 * @param kind one of the type's kinds
 * @param args values by role; roles in the order of the declaration, values in the order of the text
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param attribution who vouches for it where it is not the narrator; empty for the narrator
 * @param evidence where the text tells it, at least one place; the first is the best
 * @param confidence how likely it is right by what was measured of its rule and of arguments like its own, 0 to 1; empty
 *     where its rule was not measured; see {@link RulePrecision}
 * @param rule the rule that produced it
 * @param ruleSet hash of the rule set that the rule belongs to
 */
public record Fact(
        String id,
        FactType type,
        Optional<String> kind,
        ImmutableListMultimap<String, Argument> args,
        Modality modality,
        Polarity polarity,
        List<String> attribution,
        List<Evidence> evidence,
        OptionalDouble confidence,
        Provenance rule,
        String ruleSet) {

    /**
     * Returns the fact.
     *
     * @throws IllegalArgumentException if a role, subrole or kind is not declared by the type, or there is no evidence
     */
    public Fact {
        requireNonNull(id, "id");
        requireNonNull(args, "args");
        requireNonNull(modality, "modality");
        requireNonNull(polarity, "polarity");
        requireNonNull(confidence, "confidence");
        requireNonNull(rule, "rule");
        requireNonNull(ruleSet, "ruleSet");
        attribution = List.copyOf(attribution);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("fact " + type.name() + ": expected at least one place of evidence");
        }
        if (kind.isPresent() && !type.kinds().contains(kind.get())) {
            throw new IllegalArgumentException(
                    "fact " + type.name() + ": kind " + kind.get() + ", expected one of " + type.kinds());
        }
        for (var entry : args.entries()) {
            FactType.Role role = type.role(entry.getKey())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "fact " + type.name() + ": role '" + entry.getKey() + "' is not declared"));
            Optional<String> subrole = entry.getValue().subrole();
            if (subrole.isPresent() && !role.subroles().contains(subrole.get())) {
                throw new IllegalArgumentException("fact " + type.name() + ": role " + role.name() + " has no '"
                        + subrole.get() + "', expected one of " + role.subroles());
            }
        }
    }

    /**
     * Returns the values of a role.
     *
     * @param role a role's name
     * @return its values in the order of the text, none where the role is not filled
     */
    public List<Argument> args(String role) {
        return args.get(role);
    }

    /**
     * Returns the first value of a role.
     *
     * @param role a role's name
     * @return its first value, empty where the role is not filled
     */
    public Optional<Value> value(String role) {
        return args(role).stream().map(Argument::value).findFirst();
    }

    /**
     * Returns the part of the page that tells the fact.
     *
     * @return the zone of its best evidence
     */
    public Zone zone() {
        return evidence.get(0).zone();
    }

    Fact withId(String other) {
        return new Fact(other, type, kind, args, modality, polarity, attribution, evidence, confidence, rule, ruleSet);
    }

    Fact withArgs(ImmutableListMultimap<String, Argument> others) {
        return new Fact(id, type, kind, others, modality, polarity, attribution, evidence, confidence, rule, ruleSet);
    }

    /** Returns the fact with one value in a role, in place of those that it has there. */
    Fact with(String role, Argument argument) {
        ImmutableListMultimap.Builder<String, Argument> others = ImmutableListMultimap.builder();
        for (FactType.Role known : type.roles()) {
            others.putAll(known.name(), known.name().equals(role) ? List.of(argument) : args(known.name()));
        }
        return withArgs(others.build());
    }

    Fact withAttribution(List<String> others) {
        return new Fact(id, type, kind, args, modality, polarity, others, evidence, confidence, rule, ruleSet);
    }

    Fact withEvidence(List<Evidence> places) {
        return new Fact(id, type, kind, args, modality, polarity, attribution, places, confidence, rule, ruleSet);
    }

    Fact withConfidence(OptionalDouble measured) {
        return new Fact(id, type, kind, args, modality, polarity, attribution, evidence, measured, rule, ruleSet);
    }
}
