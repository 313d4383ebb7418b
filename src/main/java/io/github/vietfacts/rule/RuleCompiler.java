package io.github.vietfacts.rule;

import com.google.common.collect.ImmutableSet;
import io.github.vietfacts.pattern.MarkedSentence;
import io.github.vietfacts.pattern.Node;
import io.github.vietfacts.pattern.TokenPattern;
import io.github.vietfacts.rule.Expr.Name;
import io.github.vietfacts.rule.FactType.Role;
import io.github.vietfacts.rule.PatternResolver.Use;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks one rule against the declarations and compiles its clauses. */
final class RuleCompiler {

    private static final TokenPattern NOTHING = TokenPattern.compile(new Node.Sequence(List.of()));

    private final Declarations declarations;
    private final Problems problems;
    private final Syntax file;
    private final FactType fact;
    private final Set<String> uses = new LinkedHashSet<>();
    /** The roles that some clause can fill. */
    private final Set<String> filled = new LinkedHashSet<>();

    private final List<TokenPattern> triggers = new ArrayList<>();
    private final List<RuleCode.Arg> args = new ArrayList<>();
    private final List<TokenPattern> unless = new ArrayList<>();
    private final List<RuleCode.Conditional> kinds = new ArrayList<>();
    private final List<RuleCode.Conditional> assignments = new ArrayList<>();
    private final List<Example> tests = new ArrayList<>();

    private RuleCompiler(Declarations declarations, Problems problems, Syntax file, FactType fact) {
        this.declarations = declarations;
        this.problems = problems;
        this.file = file;
        this.fact = fact;
    }

    /** Returns the rule, empty where its fact is unknown; errors go to the problems. */
    static Optional<Rule> compile(
            Declarations declarations, Problems problems, Syntax file, Syntax.Rule rule, List<RuleCode.Cue> cues) {
        return declarations
                .fact(rule.fact())
                .map(fact -> new RuleCompiler(declarations, problems, file, fact).rule(rule, cues));
    }

    private Rule rule(Syntax.Rule rule, List<RuleCode.Cue> cues) {
        rule.clauses().forEach(this::clause);
        boolean hasTrigger = rule.clauses().stream().anyMatch(Syntax.Trigger.class::isInstance);
        if (!hasTrigger && rule.complete()) {
            problems.add(rule.name().place(), "rule " + rule.name().text() + " has no trigger and no match");
        }
        List<RuleCode.Cue> own = cues.stream()
                .filter(cue -> Vocabulary.FACT_FIELDS.containsKey(cue.field())
                        || fact.role(cue.field()).isPresent())
                .toList();
        own.forEach(cue -> filled.add(cue.field()));
        for (Role role : fact.roles()) {
            if (rule.complete() && role.key() && !role.cardinality().allowsNone() && !filled.contains(role.name())) {
                problems.add(
                        rule.name().place(),
                        "rule " + rule.name().text() + " fills no key role '" + role.name() + "' of " + fact.name());
            }
        }
        TokenPattern trigger = triggers.isEmpty() ? NOTHING : triggers.get(0);
        RuleCode code = new RuleCode(trigger, args, unless, kinds, assignments, own, tests);
        return new Rule(rule, file.module(), fact, ImmutableSet.copyOf(uses), ImmutableSet.copyOf(filled), code);
    }

    private void clause(Syntax.Clause clause) {
        if (clause instanceof Syntax.Trigger trigger) {
            trigger(trigger);
        } else if (clause instanceof Syntax.Arg arg) {
            arg(arg);
        } else if (clause instanceof Syntax.Unless exception) {
            unless.add(pattern(exception.pattern(), new Use(null, null, null, true)));
        } else if (clause instanceof Syntax.Kind kind) {
            kind(kind);
        } else if (clause instanceof Syntax.Assign assign) {
            assign(assign);
        } else if (clause instanceof Syntax.Example example) {
            example(example);
        }
    }

    private TokenPattern pattern(Expr expr, Use use) {
        PatternResolver resolver = new PatternResolver(declarations, problems, use, uses);
        Node node = resolver.resolve(file, expr);
        resolver.captured().forEach(name -> filled.add(Slot.ofCapture(name).role()));
        return compiled(problems, expr.place(), node);
    }

    static TokenPattern compiled(Problems problems, Place place, Node node) {
        try {
            return TokenPattern.compile(node);
        } catch (IllegalArgumentException tooLarge) {
            problems.add(place, String.valueOf(tooLarge.getMessage()));
            return NOTHING;
        }
    }

    private void trigger(Syntax.Trigger trigger) {
        TokenPattern pattern = pattern(trigger.pattern(), new Use(fact, null, null, false));
        if (pattern.matchesEmpty() && problems.isEmpty()) {
            problems.add(trigger.pattern().place(), "the trigger can match without taking a word");
        }
        triggers.add(pattern);
        if (triggers.size() > 1) {
            problems.add(trigger.place(), "a rule has one trigger or match; write alternatives with |");
        }
    }

    private void arg(Syntax.Arg arg) {
        if (!PatternResolver.hasRole(problems, fact, arg.role(), arg.subrole())) {
            return;
        }
        Role role = fact.role(arg.role().text()).orElseThrow();
        Optional<String> subrole = arg.subrole().map(Name::text);
        Slot slot = new Slot(role.name(), subrole);
        if (arg.cardinality().isList() && !role.cardinality().isList()) {
            problems.add(arg.role().place(), "role " + role.name() + " takes one value; declare it with * or +");
        }
        filled.add(role.name());
        List<RuleCode.Locator> locators = new ArrayList<>();
        arg.locators().forEach(locator -> locators.add(argLocator(locator, role, slot)));
        args.add(new RuleCode.Arg(arg.role().place(), slot, role, arg.cardinality(), arg.adds(), locators));
    }

    private RuleCode.Locator argLocator(Syntax.Locator locator, Role role, Slot slot) {
        Use use = new Use(fact, role, slot.subrole().orElse(null), false);
        if (locator.pattern().isEmpty()) {
            Expr.Slot any = new Expr.Slot(locator.place(), Expr.Test.ALWAYS, Optional.empty());
            return new RuleCode.Locator(locator.where(), pattern(any, use), locator.within());
        }
        Expr expr = locator.pattern().get();
        PatternResolver resolver = new PatternResolver(declarations, problems, use, uses);
        Node node = resolver.resolve(file, expr);
        resolver.captured().forEach(name -> filled.add(Slot.ofCapture(name).role()));
        if (!resolver.captured().contains(slot.captureName())) {
            problems.add(expr.place(), "no '_' marks what fills '" + slot.captureName() + "'");
        }
        return new RuleCode.Locator(locator.where(), compiled(problems, expr.place(), node), locator.within());
    }

    private Optional<RuleCode.Locator> condition(Syntax.Locator locator) {
        if (locator.pattern().isEmpty()) {
            problems.add(
                    locator.place(), "nearest finds arguments; a condition needs before, after, anywhere or inside");
        }
        return locator.pattern()
                .map(expr -> new RuleCode.Locator(locator.where(), pattern(expr, Use.PLAIN), locator.within()));
    }

    private void kind(Syntax.Kind kind) {
        Name value = kind.value();
        if (!fact.kinds().contains(value.text())) {
            problems.add(
                    value.place(),
                    "fact " + fact.name() + " has no kind '" + value.text() + "'"
                            + Suggestions.of(value.text(), fact.kinds()));
        }
        kinds.add(
                new RuleCode.Conditional("kind", value.text(), kind.condition().flatMap(this::condition)));
    }

    private void assign(Syntax.Assign assign) {
        Cues.checkAssignable(problems, List.of(fact), assign.field(), assign.value());
        filled.add(assign.field().text());
        assignments.add(new RuleCode.Conditional(
                assign.field().text(), assign.value().text(), assign.condition().flatMap(this::condition)));
    }

    private void example(Syntax.Example example) {
        for (Syntax.Expected expected : example.expected()) {
            String field = expected.field().text();
            if (!field.equals("kind") && !Vocabulary.FACT_FIELDS.containsKey(field)) {
                PatternResolver.hasRole(problems, fact, expected.field(), expected.subrole());
            }
        }
        try {
            MarkedSentence sentence = MarkedSentence.parse(example.sentence().text());
            for (var mention : sentence.sequence().mentions()) {
                if (!declarations.isType(mention.type())) {
                    problems.add(
                            example.sentence().place(),
                            "unknown type '" + mention.type() + "'"
                                    + Suggestions.of(mention.type(), declarations.types()));
                }
            }
            tests.add(new Example(example, sentence));
        } catch (IllegalArgumentException badMarkup) {
            problems.add(example.sentence().place(), String.valueOf(badMarkup.getMessage()));
        }
    }
}
