package io.github.vietfacts.rule;

import com.google.common.collect.ImmutableSet;
import io.github.vietfacts.document.Provenance;
import java.util.Optional;

/** A rule of a {@link RuleSet}, checked and compiled. Immutable. */
public final class Rule {

    private final Syntax.Rule syntax;
    private final String module;
    private final FactType type;
    private final ImmutableSet<String> uses;
    private final ImmutableSet<String> fills;
    private final RuleCode code;

    Rule(
            Syntax.Rule syntax,
            String module,
            FactType type,
            ImmutableSet<String> uses,
            ImmutableSet<String> fills,
            RuleCode code) {
        this.syntax = syntax;
        this.module = module;
        this.type = type;
        this.uses = uses;
        this.fills = fills;
        this.code = code;
    }

    /**
     * Returns the rule's name.
     *
     * @return the name, as in {@code meeting.receive}
     */
    public String name() {
        return syntax.name().text();
    }

    /**
     * Returns the module that declares the rule.
     *
     * @return the module's name
     */
    public String module() {
        return module;
    }

    /**
     * Returns the type of the facts that the rule finds.
     *
     * @return the type
     */
    public FactType type() {
        return type;
    }

    /**
     * Returns the names of the facts that the rule's patterns mention, and which must be found before.
     *
     * @return names of fact types, none for most rules
     */
    public ImmutableSet<String> uses() {
        return uses;
    }

    /**
     * Returns what the rule says about itself.
     *
     * @return the text of {@code doc}, empty where there is none
     */
    public Optional<String> doc() {
        return syntax.clauses().stream()
                .filter(Syntax.Doc.class::isInstance)
                .map(clause -> ((Syntax.Doc) clause).text())
                .findFirst();
    }

    /**
     * Returns the rule's priority over others that find the same.
     *
     * @return the number of {@code priority}, 0 where there is none
     */
    public int priority() {
        return syntax.clauses().stream()
                .filter(Syntax.Priority.class::isInstance)
                .mapToInt(clause -> ((Syntax.Priority) clause).value())
                .findFirst()
                .orElse(0);
    }

    /**
     * Returns where the rule stands.
     *
     * @return file, line and name
     */
    public Provenance provenance() {
        Place place = syntax.name().place();
        return new Provenance(place.source().name(), place.line(), name());
    }

    /**
     * Returns the rule as it is written.
     *
     * @return what {@link RuleBuilder} builds
     */
    public Syntax.Rule syntax() {
        return syntax;
    }

    /** Returns the roles and fields that some clause or cue can fill. */
    ImmutableSet<String> fills() {
        return fills;
    }

    RuleCode code() {
        return code;
    }

    /** Returns the form {@code diplomacy.rules:41 meeting.receive}. */
    @Override
    public String toString() {
        return provenance().toString();
    }
}
