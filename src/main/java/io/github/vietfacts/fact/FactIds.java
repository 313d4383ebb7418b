package io.github.vietfacts.fact;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names facts by what they say and where: the same text and rules give the same names. */
final class FactIds {

    private FactIds() {}

    static List<Fact> number(List<Fact> facts) {
        Map<String, Integer> seen = new HashMap<>();
        List<Fact> named = new ArrayList<>();
        for (Fact fact : facts) {
            String digest = Hashing.sha256()
                    .hashString(content(fact), StandardCharsets.UTF_8)
                    .toString()
                    .substring(0, 10);
            int count = seen.merge(digest, 1, Integer::sum);
            named.add(fact.withId(count == 1 ? digest : digest + "-" + count));
        }
        return named;
    }

    private static String content(Fact fact) {
        StringBuilder content = new StringBuilder(fact.type().name())
                .append('|')
                .append(fact.kind().orElse(""))
                .append('|')
                .append(fact.modality())
                .append('|')
                .append(fact.polarity());
        fact.args()
                .forEach((role, argument) -> content.append('|')
                        .append(role)
                        .append('=')
                        .append(argument.value().text()));
        fact.evidence().forEach(e -> content.append('|').append(e.span()));
        return content.toString();
    }
}
