package io.github.vietfacts.rule;

import io.github.vietfacts.pattern.Node.Folding;
import io.github.vietfacts.text.EditDistance;
import io.github.vietfacts.text.SourceText;
import io.github.vietfacts.text.Vietnamese;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds words in phrases that cannot be Vietnamese, and what was probably meant: a word of another phrase. Foreign words
 * look the same, so only what is like a known word is told, and not where the phrase stands beside it with that word.
 */
final class Spelling {

    private record Written(Place place, String where, String phrase, String word) {}

    private final List<Written> wrong = new ArrayList<>();
    /** Words that are spelled well, with how often the files have them. */
    private final TreeMap<String, Integer> known = new TreeMap<>();

    private final Set<List<Object>> phrases = new HashSet<>();

    private Spelling() {}

    static void warn(Problems problems, List<Syntax> files) {
        Spelling spelling = new Spelling();
        for (Syntax file : files) {
            file.lexicons()
                    .forEach(lexicon -> lexicon.phrases()
                            .forEach(phrase ->
                                    spelling.phrase("lexicon " + lexicon.name().text() + ": ", phrase)));
            file.macros().forEach(macro -> spelling.pattern(macro.body()));
            file.cues().forEach(cue -> {
                cue.phrases().forEach(spelling::pattern);
                cue.barrier().ifPresent(spelling::pattern);
            });
            file.rules()
                    .forEach(rule ->
                            rule.clauses().forEach(clause -> clause.patterns().forEach(spelling::pattern)));
        }
        for (Written each : spelling.wrong) {
            spelling.meant(each.word())
                    .filter(meant -> !spelling.phrases.contains(
                            together(each.place(), each.where(), each.phrase().replace(each.word(), meant))))
                    .ifPresent(meant -> problems.warn(
                            each.place(),
                            each.where() + "'" + each.phrase() + "': '" + each.word()
                                    + "' is no Vietnamese syllable; did you mean '" + meant + "'?"));
        }
    }

    /** Phrases of one lexicon, or of one line of patterns, stand together. */
    private static List<Object> together(Place place, String where, String phrase) {
        return List.of(place.source().name(), where.isEmpty() ? place.line() : where, phrase);
    }

    private void pattern(Expr expr) {
        if (expr instanceof Expr.Phrase phrase && phrase.folding() != Folding.DIACRITICS) {
            phrase("", phrase);
        }
        expr.children().forEach(this::pattern);
    }

    private void phrase(String where, Expr.Phrase phrase) {
        phrases.add(together(phrase.place(), where, phrase.text()));
        for (String word : SourceText.of(phrase.text()).normalized().split("[\\s,-]+")) {
            boolean lower = !word.isEmpty()
                    && word.codePoints().allMatch(Character::isLetter)
                    && word.codePoints().noneMatch(Character::isUpperCase);
            if (!lower) {
                continue;
            }
            if (Vietnamese.isSyllable(word) && Vietnamese.hasFittingTone(word)) {
                known.merge(word, 1, Integer::sum);
            } else {
                wrong.add(new Written(phrase.place(), where, phrase.text(), word));
            }
        }
    }

    /**
     * The same letters with other marks, or, in a word with marks, one letter otherwise; of several the most frequent.
     */
    private Optional<String> meant(String word) {
        String plain = withoutMarks(word);
        return known.keySet().stream()
                .filter(other -> withoutMarks(other).equals(plain))
                .max(Comparator.<String>comparingInt(known::get).thenComparing(Comparator.reverseOrder()))
                .or(() -> known.keySet().stream()
                        .filter(other -> !word.equals(plain) && EditDistance.of(word, other, 1) == 1)
                        .max(Comparator.<String>comparingInt(known::get).thenComparing(Comparator.reverseOrder())));
    }

    private static String withoutMarks(String word) {
        StringBuilder letters = new StringBuilder();
        String apart = Normalizer.normalize(word.replace('đ', 'd'), Normalizer.Form.NFD);
        apart.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
