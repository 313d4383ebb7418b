package io.github.vietfacts.rule;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.pattern.Condition;
import io.github.vietfacts.pattern.Node;
import io.github.vietfacts.pattern.Node.Folding;
import io.github.vietfacts.rule.Expr.Name;
import io.github.vietfacts.rule.Expr.Test;
import java.util.List;
import java.util.Optional;

/**
 * Builds patterns of rules; meant to be imported statically.
 *
 * <pre>{@code
 * sequence(optional(phrase("đã")), choice(phrase("mua lại"), phrase("thâu tóm")))   // 'đã'? ('mua lại' | 'thâu tóm')
 * pattern("'đã'? ('mua lại' | 'thâu tóm')")                                         // the same
 * }</pre>
 *
 * <p>What is wrong with a pattern (a name that nobody declares, a gap of more than 100 units) is told when its rule is
 * loaded, as for rules in files.
 */
public final class Patterns {

    private Patterns() {}

    /**
     * Returns what a text in the notation of rule files says.
     *
     * @param text a pattern
     * @return the pattern
     * @throws RuleSyntaxException if the text has errors; lists all
     */
    public static Expr pattern(String text) {
        return PatternParser.parse(new RuleSet.Source("pattern", text));
    }

    /**
     * Returns {@code 'text'}.
     *
     * @param text a phrase, whatever its case
     * @return the pattern
     */
    public static Expr phrase(String text) {
        return new Expr.Phrase(Place.NONE, text, Folding.CASE);
    }

    /**
     * Returns {@code ="text"}, which is compared with case.
     *
     * @param text a phrase
     * @return the pattern
     */
    public static Expr exact(String text) {
        return new Expr.Phrase(Place.NONE, text, Folding.NONE);
    }

    /**
     * Returns {@code ~'text'}, which is compared without tone and vowel marks.
     *
     * @param text a phrase
     * @return the pattern
     */
    public static Expr plain(String text) {
        return new Expr.Phrase(Place.NONE, text, Folding.DIACRITICS);
    }

    /**
     * Returns {@code [condition]}.
     *
     * @param condition what holds for the word
     * @return the pattern
     */
    public static Expr word(Condition condition) {
        return new Expr.Word(Place.NONE, Test.of(condition));
    }

    /**
     * Returns {@code @TYPE}.
     *
     * @param type a type of mention, or a fact
     * @return the pattern
     */
    public static Expr mention(String type) {
        return mention(type, Condition.ALWAYS);
    }

    /**
     * Returns {@code @TYPE[condition]}.
     *
     * @param type a type of mention, or a fact
     * @param condition what holds for the mention
     * @return the pattern
     */
    public static Expr mention(String type, Condition condition) {
        return new Expr.MentionOf(Place.NONE, Name.of(type), Test.of(condition));
    }

    /**
     * Returns {@code $NAME}.
     *
     * @param name a lexicon's name
     * @return the pattern
     */
    public static Expr lexicon(String name) {
        return new Expr.LexiconRef(Place.NONE, requireNonNull(name, "name"));
    }

    /**
     * Returns {@code NAME} or {@code NAME(a, b)}.
     *
     * @param name a macro's name
     * @param args what its parameters stand for
     * @return the pattern
     */
    public static Expr macro(String name, Expr... args) {
        return new Expr.MacroRef(Place.NONE, requireNonNull(name, "name"), List.of(args));
    }

    /**
     * Returns {@code _}, the mention that fills the role of an {@code arg}.
     *
     * @return the pattern
     */
    public static Expr slot() {
        return slot(Condition.ALWAYS);
    }

    /**
     * Returns {@code _[condition]}.
     *
     * @param condition what holds for the mention
     * @return the pattern
     */
    public static Expr slot(Condition condition) {
        return new Expr.Slot(Place.NONE, Test.of(condition), Optional.empty());
    }

    /**
     * Returns {@code _:(item)}.
     *
     * @param item what fills the role in place of a mention
     * @return the pattern
     */
    public static Expr slot(Expr item) {
        return new Expr.Slot(Place.NONE, Test.ALWAYS, Optional.of(item));
    }

    /**
     * Returns {@code ^}, the trigger, in {@code unless}.
     *
     * @return the pattern
     */
    public static Expr trigger() {
        return new Expr.Mark(Place.NONE);
    }

    /**
     * Returns {@code a b}.
     *
     * @param items what follows each other, at least one
     * @return the pattern
     */
    public static Expr sequence(Expr... items) {
        return items.length == 1 ? items[0] : new Expr.Sequence(Place.NONE, List.of(items));
    }

    /**
     * Returns {@code a | b}.
     *
     * @param options the alternatives in the order of preference, at least one
     * @return the pattern
     */
    public static Expr choice(Expr... options) {
        return options.length == 1 ? options[0] : new Expr.Choice(Place.NONE, List.of(options));
    }

    /**
     * Returns {@code item?}.
     *
     * @param item what is there once or not at all
     * @return the pattern
     */
    public static Expr optional(Expr item) {
        return repeat(item, 0, 1);
    }

    /**
     * Returns {@code item{min,max}}, as often as possible.
     *
     * @param item what is repeated
     * @param min the fewest repetitions
     * @param max the most, {@link Node#UNBOUNDED} for as many as there are
     * @return the pattern
     */
    public static Expr repeat(Expr item, int min, int max) {
        return new Expr.Repeat(Place.NONE, item, min, max, false);
    }

    /**
     * Returns {@code item{min,max}?}, as seldom as possible.
     *
     * @param item what is repeated
     * @param min the fewest repetitions
     * @param max the most, {@link Node#UNBOUNDED} for as many as there are
     * @return the pattern
     */
    public static Expr repeatLazily(Expr item, int min, int max) {
        return new Expr.Repeat(Place.NONE, item, min, max, true);
    }

    /**
     * Returns {@code ..max}.
     *
     * @param max the most units between
     * @return the pattern
     */
    public static Expr gap(int max) {
        return new Expr.Gap(Place.NONE, max, Optional.empty());
    }

    /**
     * Returns {@code ..max!(barrier)}.
     *
     * @param max the most units between
     * @param barrier what begins none of them
     * @return the pattern
     */
    public static Expr gap(int max, Expr barrier) {
        return new Expr.Gap(Place.NONE, max, Optional.of(barrier));
    }

    /**
     * Returns {@code <s>}, the start of the sentence.
     *
     * @return the pattern
     */
    public static Expr start() {
        return new Expr.Edge(Place.NONE, true);
    }

    /**
     * Returns {@code </s>}, the end of the sentence.
     *
     * @return the pattern
     */
    public static Expr end() {
        return new Expr.Edge(Place.NONE, false);
    }

    /**
     * Returns {@code (?=item)}.
     *
     * @param item what begins here
     * @return the pattern
     */
    public static Expr followedBy(Expr item) {
        return new Expr.Look(Place.NONE, item, true, true);
    }

    /**
     * Returns {@code (?!item)}.
     *
     * @param item what does not begin here
     * @return the pattern
     */
    public static Expr notFollowedBy(Expr item) {
        return new Expr.Look(Place.NONE, item, true, false);
    }

    /**
     * Returns {@code (?<=item)}.
     *
     * @param item what ends here
     * @return the pattern
     */
    public static Expr precededBy(Expr item) {
        return new Expr.Look(Place.NONE, item, false, true);
    }

    /**
     * Returns {@code (?<!item)}.
     *
     * @param item what does not end here
     * @return the pattern
     */
    public static Expr notPrecededBy(Expr item) {
        return new Expr.Look(Place.NONE, item, false, false);
    }

    /**
     * Returns {@code role:item}.
     *
     * @param role a role, or a part of one as in {@code participants[HOST]}
     * @param item what fills it
     * @return the pattern
     */
    public static Expr capture(String role, Expr item) {
        Slot slot = Slot.ofCapture(role);
        return new Expr.Capture(Place.NONE, Name.of(slot.role()), slot.subrole().map(Name::of), item);
    }
}
