package io.github.vietfacts.eval;

import io.github.vietfacts.rule.FactType;
import io.github.vietfacts.rule.FactType.Cardinality;
import io.github.vietfacts.rule.FactType.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bundled fact types, read line by line: enough for the catalogue's own layout, no parser of the rule language. */
final class Catalogue {

    static final List<FactType> TYPES = read();

    private static final String FACT = "fact (\\w+)(?: kind \\{ ([\\w, ]+) \\})? \\{";
    private static final String ROLE =
            "  (\\w+)(?:\\[([\\w, ]+)\\])?(!?): ([\\w|]*)(?:\\{ ([\\w, ]+) \\})?(?: ([?*+]))?";

    private Catalogue() {}

    static FactType type(String name) {
        return TYPES.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    static String source() {
        try (InputStream in = FactType.class.getResourceAsStream("catalogue.rules")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<FactType> read() {
        List<FactType> types = new ArrayList<>();
        Matcher fact = null;
        List<Role> roles = new ArrayList<>();
        for (String line : source().lines().toList()) {
            Matcher start = Pattern.compile(FACT).matcher(line);
            Matcher role = Pattern.compile(ROLE).matcher(line);
            if (start.matches()) {
                fact = start;
            } else if (role.matches()) {
                roles.add(role(role));
            } else if (line.equals("}")) {
                types.add(new FactType(fact.group(1), list(fact.group(2), ","), roles));
                roles.clear();
            } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("module ")) {
                throw new IllegalStateException("catalogue: " + line);
            }
        }
        return List.copyOf(types);
    }

    private static Role role(Matcher line) {
        Map<String, Cardinality> cards =
                Map.of("", Cardinality.ONE, "?", Cardinality.OPTIONAL, "*", Cardinality.ANY, "+", Cardinality.SOME);
        return new Role(
                line.group(1),
                list(line.group(2), ","),
                !line.group(3).isEmpty(),
                list(line.group(4), "\\|"),
                list(line.group(5), ","),
                cards.get(line.group(6) == null ? "" : line.group(6)));
    }

    private static List<String> list(String text, String separator) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(separator))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList();
    }
}
