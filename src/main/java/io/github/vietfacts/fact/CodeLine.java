package io.github.vietfacts.fact;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line of a table of codes.
 *
 * @param type a fact type, or {@code *}
 * @param condition what must hold of the fact
 * @param source who acts
 * @param target towards whom
 * @param cameo the CAMEO code
 * @param plover the PLOVER event
 * @param mode the PLOVER mode
 */
record CodeLine(
        String type,
        List<Term> condition,
        Filler source,
        Filler target,
        Optional<String> cameo,
        Optional<String> plover,
        Optional<String> mode) {

    private static final int COLUMNS = 7;
    private static final String NONE = "-";
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern TYPE = Pattern.compile("\\*|[A-Z][A-Za-z0-9]*");
    private static final Pattern CAMEO = Pattern.compile("[0-9]{2,4}");
    private static final Set<String> PLOVER = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    /** What must hold: a property or role has one of some values, or ({@code part}) somebody plays one of some parts. */
    record Term(String name, boolean part, List<String> values) {

        boolean holds(Fact fact) {
            return switch (name) {
                case "kind" -> fact.kind().filter(values::contains).isPresent();
                case "modality" -> values.contains(fact.modality().name());
                case "polarity" -> values.contains(fact.polarity().name());
                default ->
                    fact.args(name).stream()
                            .anyMatch(a -> values.contains(
                                    part ? a.subrole().orElse("") : a.value().text()));
            };
        }
    }

    /** A role, or those in it who play a part, or who do not. */
    private record Choice(String role, char sign, String part) {

        List<Argument> of(Fact fact) {
            return fact.args(role).stream()
                    .filter(a -> sign == ' '
                            || (sign == ':') == a.subrole().orElse("").equals(part))
                    .toList();
        }
    }

    /** Who acts or is acted on: the first of some choices that is filled. */
    record Filler(List<Choice> choices) {

        List<Argument> of(Fact fact) {
            return choices.stream()
                    .map(choice -> choice.of(fact))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
    }

    /** Reads a line; what is wrong goes to {@code problems}, with line and column. */
    static Optional<CodeLine> parse(String place, String text, List<String> problems) {
        List<String> columns = Splitter.on('\t').splitToList(text);
        if (columns.size() != COLUMNS) {
            problems.add(place + ":1: " + columns.size() + " columns, expected " + COLUMNS
                    + ": type, condition, source, target, CAMEO, PLOVER event, PLOVER mode");
            return Optional.empty();
        }
        int before = problems.size();
        List<String> found = new ArrayList<>();
        check(TYPE.matcher(columns.get(0)).matches(), columns, 0, "expected a fact type such as Meeting, or *", found);
        String cameo = columns.get(4);
        check(isNone(cameo) || CAMEO.matcher(cameo).matches(), columns, 4, "expected two to four digits, or -", found);
        String plover = columns.get(5);
        check(
                isNone(plover) || PLOVER.contains(plover),
                columns,
                5,
                "expected a PLOVER event such as CONSULT, or -",
                found);
        check(!columns.get(6).isBlank(), columns, 6, "expected a PLOVER mode, or -", found);
        Optional<List<Term>> condition = condition(columns.get(1));
        check(
                condition.isPresent(),
                columns,
                1,
                "expected kind=A|B, modality=A, polarity=A, role=A, role:PART, or -",
                found);
        List<Filler> fillers = new ArrayList<>();
        for (int column : new int[] {2, 3}) {
            Optional<Filler> filler = filler(columns.get(column));
            check(
                    filler.isPresent(),
                    columns,
                    column,
                    "expected role, role:PART, role!PART, several parted by |, or -",
                    found);
            filler.ifPresent(fillers::add);
        }
        found.forEach(problem -> problems.add(place + ":" + problem));
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new CodeLine(
                        columns.get(0),
                        condition.orElseThrow(),
                        fillers.get(0),
                        fillers.get(1),
                        orNone(cameo),
                        orNone(plover),
                        orNone(columns.get(6))));
    }

    boolean fits(Fact fact) {
        return (type.equals("*") || type.equals(fact.type().name()))
                && condition.stream().allMatch(term -> term.holds(fact));
    }

    boolean isBeside(CodeLine line) {
        return type.equals(line.type) && condition.equals(line.condition);
    }

    CodeLine withoutPlover() {
        return new CodeLine(type, condition, source, target, cameo, Optional.empty(), Optional.empty());
    }

    private static void check(boolean right, List<String> columns, int column, String expected, List<String> found) {
        if (!right) {
            int at = columns.subList(0, column).stream()
                            .mapToInt(c -> c.length() + 1)
                            .sum()
                    + 1;
            found.add(at + ": '" + columns.get(column) + "', " + expected);
        }
    }

    private static boolean isNone(String column) {
        return column.equals(NONE);
    }

    private static Optional<String> orNone(String column) {
        return isNone(column) ? Optional.empty() : Optional.of(column);
    }

    private static Optional<List<Term>> condition(String column) {
        List<Term> terms = new ArrayList<>();
        for (String term : Splitter.on(' ').split(isNone(column) ? "" : column)) {
            int at = Math.max(term.indexOf('='), term.indexOf(':'));
            if (term.isEmpty() && isNone(column)) {
                return Optional.of(List.of());
            }
            if (at < 1 || !NAME.matcher(term.substring(0, at)).matches()) {
                return Optional.empty();
            }
            String name = term.substring(0, at);
            List<String> values = Splitter.on('|').splitToList(term.substring(at + 1));
            if (!values.stream().allMatch(v -> NAME.matcher(v).matches()) || !isKnown(name, values)) {
                return Optional.empty();
            }
            terms.add(new Term(name, term.charAt(at) == ':', values));
        }
        return Optional.of(terms);
    }

    private static boolean isKnown(String name, List<String> values) {
        return switch (name) {
            case "modality" -> names(Modality.values()).containsAll(values);
            case "polarity" -> names(Polarity.values()).containsAll(values);
            default -> true;
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static Optional<Filler> filler(String column) {
        List<Choice> choices = new ArrayList<>();
        for (String choice :
                isNone(column) ? List.<String>of() : Splitter.on('|').splitToList(column)) {
            int at = Math.max(choice.indexOf(':'), choice.indexOf('!'));
            String role = at < 0 ? choice : choice.substring(0, at);
            String part = at < 0 ? "" : choice.substring(at + 1);
            if (!NAME.matcher(role).matches() || (at >= 0 && !NAME.matcher(part).matches())) {
                return Optional.empty();
            }
            choices.add(new Choice(role, at < 0 ? ' ' : choice.charAt(at), part));
        }
        return Optional.of(new Filler(choices));
    }
}
