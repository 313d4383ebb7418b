package io.github.vietfacts.eval;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.fact.Modality;
import io.github.vietfacts.fact.Polarity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Facts in one line: {@code Meeting/TALKS PLANNED NEGATIVE RELATED OPTIONAL | participants: A (HOST); B = b | date: ...};
 * values are separated by {@code ;}, {@code =} precedes another right form, and {@code role? value} gives another answer;
 * {@code by: A} says who vouches for it.
 */
final class Facts {

    private Facts() {}

    static List<ScoredFact> facts(String lines) {
        return lines.lines().filter(line -> !line.isBlank()).map(Facts::fact).toList();
    }

    static ScoredFact fact(String line) {
        String[] parts = line.strip().split(" *\\| *");
        List<String> head = Arrays.asList(parts[0].split(" "));
        String[] type = head.get(0).split("/");
        ImmutableListMultimap.Builder<String, ScoredFact.Value> args = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, List<ScoredFact.Value>> alts = ImmutableListMultimap.builder();
        List<String> attribution = new ArrayList<>();
        for (String part : List.of(parts).subList(1, parts.length)) {
            if (part.startsWith("by: ")) {
                attribution.addAll(List.of(part.substring(4).split(" *; *")));
                continue;
            }
            String[] alternative = part.split("\\? ");
            if (alternative.length == 2) {
                alts.put(alternative[0], values(alternative[1]));
            } else {
                args.putAll(part.split(": ")[0], values(part.split(": ")[1]));
            }
        }
        return new ScoredFact(
                type[0],
                type.length > 1 ? Optional.of(type[1]) : Optional.empty(),
                Arrays.stream(Modality.values())
                        .filter(m -> head.contains(m.name()))
                        .findFirst()
                        .orElse(Modality.ACTUAL),
                head.contains("NEGATIVE") ? Polarity.NEGATIVE : Polarity.POSITIVE,
                args.build(),
                attribution,
                head.contains("RELATED") ? Optional.of(Zone.RELATED) : Optional.empty(),
                List.of(),
                "",
                head.contains("OPTIONAL"),
                alts.build());
    }

    private static List<ScoredFact.Value> values(String list) {
        return Arrays.stream(list.split(" *; *")).map(Facts::value).toList();
    }

    private static ScoredFact.Value value(String text) {
        List<String> forms = List.of(text.split(" = "));
        String first = forms.get(0);
        int part = first.endsWith(")") ? first.lastIndexOf(" (") : -1;
        return new ScoredFact.Value(
                part < 0 ? first : first.substring(0, part),
                part < 0 ? Optional.empty() : Optional.of(first.substring(part + 2, first.length() - 1)),
                forms.subList(1, forms.size()));
    }

    static Gold.Document document(String id, String goldFacts) {
        return new Gold.Document(id, Article.of(""), facts(goldFacts));
    }
}
