package io.github.vietfacts.rule;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.rule.Expr.Name;
import io.github.vietfacts.rule.FactType.Cardinality;
import io.github.vietfacts.rule.Syntax.Clause;
import io.github.vietfacts.rule.Syntax.Expected;
import io.github.vietfacts.rule.Syntax.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds a rule in Java, clause by clause, as a rule file writes it. The result equals the rule that is parsed from that
 * text, and is checked in the same way when {@link RuleSet#plus(Syntax.Rule...)} loads it.
 *
 * <pre>{@code
 * Syntax.Rule buy = new RuleBuilder("takeover.buy", "Takeover")
 *         .trigger(choice(phrase("mua lại"), phrase("thâu tóm")))
 *         .arg("buyer", before(sequence(slot(), gap(3, macro("STOP")))))
 *         .arg("target", after(pattern("..3!(STOP) _")))
 *         .arg("date", Cardinality.OPTIONAL, nearest(20))
 *         .unless(sequence(phrase("tin đồn"), gap(2), trigger()))
 *         .finds("[ORGANIZATION A] mua_lại [ORGANIZATION B].", Expected.of("buyer", "A"), Expected.of("target", "B"))
 *         .findsNothing("[ORGANIZATION A] mua hàng.")
 *         .build();
 * RuleSet rules = RuleSet.load(Path.of("business.rules")).plus(buy);
 * }</pre>
 *
 * <p>Patterns come from {@link Patterns}, locators from {@link Locator}. A role may name a part, as in {@code
 * participants[HOST]}. Not thread-safe.
 */
public final class RuleBuilder {

    private final Name name;
    private final Name fact;
    private final List<Clause> clauses = new ArrayList<>();

    /**
     * Returns a builder of a rule without clauses.
     *
     * @param name the rule's name, as in {@code takeover.buy}
     * @param fact the fact that it finds
     */
    public RuleBuilder(String name, String fact) {
        this.name = Name.of(name);
        this.fact = Name.of(fact);
    }

    private RuleBuilder add(Clause clause) {
        clauses.add(clause);
        return this;
    }

    /**
     * Adds {@code doc "text"}.
     *
     * @param text what the rule says about itself
     * @return this builder
     */
    public RuleBuilder doc(String text) {
        return add(new Syntax.Doc(Place.NONE, requireNonNull(text, "text")));
    }

    /**
     * Adds {@code priority value}.
     *
     * @param value more than that of rules that find the same otherwise, 0 or more
     * @return this builder
     */
    public RuleBuilder priority(int value) {
        return add(new Syntax.Priority(Place.NONE, value));
    }

    /**
     * Adds {@code kind VALUE}.
     *
     * @param value a kind of the fact
     * @return this builder
     */
    public RuleBuilder kind(String value) {
        return add(new Syntax.Kind(Place.NONE, Name.of(value), Optional.empty()));
    }

    /**
     * Adds {@code kind VALUE if condition}.
     *
     * @param value a kind of the fact
     * @param condition what must be found for it
     * @return this builder
     */
    public RuleBuilder kind(String value, Locator condition) {
        return add(new Syntax.Kind(Place.NONE, Name.of(value), Optional.of(condition)));
    }

    /**
     * Adds {@code trigger pattern}; in rule files {@code match pattern} says the same.
     *
     * @param pattern what is looked for first
     * @return this builder
     */
    public RuleBuilder trigger(Expr pattern) {
        return add(new Syntax.Trigger(Place.NONE, requireNonNull(pattern, "pattern")));
    }

    /**
     * Adds {@code arg role = locator or locator}: the rule finds nothing where this finds nothing.
     *
     * @param role a role or a part of one
     * @param locators where one value is looked for, at least one; the first that finds something counts
     * @return this builder
     */
    public RuleBuilder arg(String role, Locator... locators) {
        return arg(role, Cardinality.ONE, locators);
    }

    /**
     * Adds {@code arg role = locator or locator} with {@code ?}, {@code *} or {@code +}.
     *
     * @param role a role or a part of one
     * @param cardinality how many values are looked for
     * @param locators where, at least one; the first that finds something counts
     * @return this builder
     */
    public RuleBuilder arg(String role, Cardinality cardinality, Locator... locators) {
        return arg(role, cardinality, false, locators);
    }

    /**
     * Adds {@code arg role += locator or locator}, which adds to what earlier clauses found.
     *
     * @param role a role or a part of one
     * @param cardinality how many values are looked for
     * @param locators where, at least one; the first that finds something counts
     * @return this builder
     */
    public RuleBuilder more(String role, Cardinality cardinality, Locator... locators) {
        return arg(role, cardinality, true, locators);
    }

    private RuleBuilder arg(String role, Cardinality cardinality, boolean adds, Locator... locators) {
        Slot slot = Slot.ofCapture(role);
        return add(new Syntax.Arg(
                Place.NONE,
                Name.of(slot.role()),
                slot.subrole().map(Name::of),
                requireNonNull(cardinality, "cardinality"),
                adds,
                List.of(locators)));
    }

    /**
     * Adds {@code unless pattern}.
     *
     * @param pattern what must not be in the sentence
     * @return this builder
     */
    public RuleBuilder unless(Expr pattern) {
        return add(new Syntax.Unless(Place.NONE, requireNonNull(pattern, "pattern")));
    }

    /**
     * Adds {@code set field = value}.
     *
     * @param field a field or role
     * @param value its value
     * @return this builder
     */
    public RuleBuilder set(String field, String value) {
        return add(new Syntax.Assign(Place.NONE, Name.of(field), Name.of(value), Optional.empty()));
    }

    /**
     * Adds {@code set field = value if condition}.
     *
     * @param field a field or role
     * @param value its value
     * @param condition what must be found for it
     * @return this builder
     */
    public RuleBuilder set(String field, String value, Locator condition) {
        return add(new Syntax.Assign(Place.NONE, Name.of(field), Name.of(value), Optional.of(condition)));
    }

    /**
     * Adds a test that the rule matches a sentence.
     *
     * @param sentence the sentence in the markup of tests
     * @param expected what it finds; what is not named may have any value
     * @return this builder
     */
    public RuleBuilder finds(String sentence, Expected... expected) {
        return add(new Syntax.Example(Place.NONE, true, Name.of(sentence), List.of(expected)));
    }

    /**
     * Adds a test that the rule does not match a sentence.
     *
     * @param sentence the sentence in the markup of tests
     * @return this builder
     */
    public RuleBuilder findsNothing(String sentence) {
        return add(new Syntax.Example(Place.NONE, false, Name.of(sentence), List.of()));
    }

    /**
     * Returns the rule with the clauses so far.
     *
     * @return a rule
     */
    public Syntax.Rule build() {
        return new Syntax.Rule(name, fact, clauses, true);
    }
}
