package io.github.vietfacts.pattern;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a sentence must have for a pattern to match in it: one of some phrases, or one of some types of mention. Whatever
 * else it needs is left to the match.
 *
 * @param phrases syllable keys of phrases, one of which every match takes or looks at; empty where none need be there
 * @param types types of mention, one of which every match takes; empty where none need be there
 */
record Required(Optional<Set<List<String>>> phrases, Optional<Set<String>> types) {

    /** Phrases beyond this number are in nearly every sentence. */
    private static final int MAX_PHRASES = 20_000;

    /** {@code counts} tells how many patterns have each phrase: what many name is frequent in texts, too. */
    static Required of(Node node, Map<List<String>, Integer> counts) {
        return new Required(phrases(node, counts).filter(each -> each.size() <= MAX_PHRASES), types(node));
    }

    private static Optional<Set<List<String>>> phrases(Node node, Map<List<String>, Integer> counts) {
        if (node instanceof Node.Literal literal) {
            return literal.folding() == Node.Folding.DIACRITICS ? Optional.empty() : Optional.of(Set.of(keys(literal)));
        } else if (node instanceof Node.Lexicon lexicon) {
            return Optional.of(lexicon.phrases());
        } else if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> phrases(item, counts).stream())
                    .min((a, b) -> Integer.compare(weight(a, counts), weight(b, counts)));
        } else if (node instanceof Node.Choice choice) {
            return union(choice.options().stream()
                    .map(option -> phrases(option, counts))
                    .toList());
        } else if (node instanceof Node.Repeat repeat) {
            return repeat.min() > 0 ? phrases(repeat.item(), counts) : Optional.empty();
        } else if (node instanceof Node.Capture capture) {
            return phrases(capture.item(), counts);
        } else if (node instanceof Node.Look look) {
            return look.positive() ? phrases(look.item(), counts) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Returns the syllables of a literal as the keys of syllables are. */
    static List<String> keys(Node.Literal literal) {
        return literal.syllables().stream()
                .map(syllable -> Syllables.fold(syllable, Node.Folding.CASE))
                .toList();
    }

    /** Longer phrases are rarer than single syllables. */
    private static int weight(Set<List<String>> phrases, Map<List<String>, Integer> counts) {
        int weight = 0;
        for (List<String> phrase : phrases) {
            weight += counts.getOrDefault(phrase, 1) * (phrase.size() == 1 ? 4 : 1);
        }
        return weight;
    }

    private static Optional<Set<String>> types(Node node) {
        if (node instanceof Node.MentionOf mention) {
            return Optional.of(mention.types());
        } else if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> types(item).stream())
                    .min((a, b) -> Integer.compare(a.size(), b.size()));
        } else if (node instanceof Node.Choice choice) {
            return union(choice.options().stream().map(Required::types).toList());
        } else if (node instanceof Node.Repeat repeat) {
            return repeat.min() > 0 ? types(repeat.item()) : Optional.empty();
        } else if (node instanceof Node.Capture capture) {
            return types(capture.item());
        } else if (node instanceof Node.Look look) {
            return look.positive() ? types(look.item()) : Optional.empty();
        }
        return Optional.empty();
    }

    private static <T> Optional<Set<T>> union(List<Optional<Set<T>>> options) {
        if (options.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Set<T> all = new HashSet<>();
        options.forEach(option -> option.ifPresent(all::addAll));
        return Optional.of(all);
    }
}
