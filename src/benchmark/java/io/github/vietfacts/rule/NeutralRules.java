package io.github.vietfacts.rule;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.pattern.TokenSequence;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random rules printed into both languages, and random sentences as both engines take them. A word is one syllable and
 * one token, a mention is one word; words are as unequally frequent as in text (Zipf's law).
 */
final class NeutralRules {

    private static final int WORDS = 8_000;
    private static final List<String> TYPES = List.of("PERSON", "ORGANIZATION", "COUNTRY", "DATE");

    /** A rule in both languages. */
    record Printed(String ours, String theirs) {}

    private final Random random = new Random(20_240_312);

    private String word(int number) {
        return "w" + number;
    }

    /** Words of rules are content words: none of the twenty most frequent. */
    private String ruleWord() {
        return word(20 + zipf(WORDS - 20));
    }

    private int zipf(int most) {
        return (int) Math.min(most - 1.0, Math.exp(random.nextDouble() * Math.log(most)) - 1 + random.nextDouble());
    }

    private String type() {
        return TYPES.get(random.nextInt(TYPES.size()));
    }

    List<Printed> rules(int count) {
        List<Printed> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rules.add(rule());
        }
        return rules;
    }

    private Printed rule() {
        String a = ruleWord();
        String b = ruleWord();
        String c = ruleWord();
        String type = type();
        return switch (random.nextInt(6)) {
            case 0 -> new Printed("'%s %s'".formatted(a, b), "/%s/ /%s/".formatted(a, b));
            case 1 -> new Printed("'%s' ..3 '%s'".formatted(a, b), "/%s/ []{0,3}? /%s/".formatted(a, b));
            case 2 -> new Printed("@%s ..2 '%s'".formatted(type, a), "[{ner:%s}] []{0,2}? /%s/".formatted(type, a));
            case 3 ->
                new Printed(
                        "('%s' | '%s') '%s'? @%s".formatted(a, b, c, type),
                        "(/%s/ | /%s/) /%s/? [{ner:%s}]".formatted(a, b, c, type));
            case 4 ->
                new Printed(
                        "'%s' (@%s | '%s') ..4 @%s".formatted(a, type, b, type),
                        "/%s/ ([{ner:%s}] | /%s/) []{0,4}? [{ner:%s}]".formatted(a, type, b, type));
            default ->
                new Printed(
                        "@%s '%s' '%s'* @%s".formatted(type, a, b, type),
                        "[{ner:%s}] /%s/ /%s/* [{ner:%s}]".formatted(type, a, b, type));
        };
    }

    /** A sentence as words, some of which are mentions. */
    record Sentence(List<String> words, List<String> types) {

        TokenSequence ours() {
            List<Syllable> syllables = new ArrayList<>();
            List<Integer> starts = new ArrayList<>();
            List<TokenSequence.Mention> mentions = new ArrayList<>();
            int at = 0;
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                syllables.add(Syllable.of(new Span(at, at + word.length()), word));
                at += word.length() + 1;
                starts.add(i);
                if (!types.get(i).isEmpty()) {
                    mentions.add(new TokenSequence.Mention(
                            types.get(i), i, i + 1, com.google.common.collect.ImmutableMap.of(), i));
                }
            }
            return TokenSequence.of(syllables, starts, mentions);
        }

        List<CoreLabel> theirs() {
            List<CoreLabel> labels = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                CoreLabel label = new CoreLabel();
                label.setWord(words.get(i));
                label.set(CoreAnnotations.TextAnnotation.class, words.get(i));
                label.setNER(types.get(i).isEmpty() ? "O" : types.get(i));
                labels.add(label);
            }
            return labels;
        }
    }

    List<Sentence> sentences(int count, int length) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> words = new ArrayList<>();
            List<String> types = new ArrayList<>();
            for (int j = 0; j < length; j++) {
                words.add(word(zipf(WORDS)));
                types.add(random.nextInt(10) == 0 ? type() : "");
            }
            sentences.add(new Sentence(words, types));
        }
        return sentences;
    }

    static RuleSet ours(List<Printed> rules) {
        StringBuilder text = new StringBuilder("module neutral\nfact F { x: text ? }\n");
        for (int i = 0; i < rules.size(); i++) {
            text.append("rule r%d : F { match %s }\n"
                    .formatted(i, rules.get(i).ours()));
        }
        return RuleSet.parse("neutral.rules", text.toString());
    }

    static List<TokenSequencePattern> theirs(List<Printed> rules) {
        return rules.stream()
                .map(rule -> TokenSequencePattern.compile(rule.theirs()))
                .toList();
    }
}
