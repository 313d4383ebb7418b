package io.github.vietfacts.fact;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Events by their names: where a sentence has only {@code Hội nghị} or {@code đến dự}, the event is the one that was named
 * before.
 */
final class Events {

    private static final List<String> ROLES = List.of("event", "venue", "to");
    /** Nouns that name no event alone. */
    private static final Set<String> NOUNS = Set.of(
            "hội nghị",
            "hội thảo",
            "diễn đàn",
            "buổi lễ",
            "đại hội",
            "kỳ họp",
            "phiên họp",
            "cuộc họp",
            "tọa đàm",
            "lễ",
            "lễ kỷ niệm",
            "lễ ký",
            "các hội nghị");
    /** Verbs that stand for an event that the sentence before names. */
    private static final Set<String> VERBS =
            Set.of("dự", "đến dự", "tới dự", "cùng dự", "tham dự", "cùng tham dự", "về dự");
    /** How an event's name begins, which verbs without an event take up. */
    private static final List<List<String>> HEADS = List.of(
            List.of("lễ"),
            List.of("hội", "nghị"),
            List.of("diễn", "đàn"),
            List.of("hội", "thảo"),
            List.of("đại", "hội"),
            List.of("kỷ", "niệm"));
    /** Where the name of an event ends, besides punctuation. */
    private static final Set<String> ENDS = Set.of(
            "diễn", "được", "tại", "ở", "từ", "do", "với", "đã", "là", "sẽ", "nhằm", "để", "vào", "trong", "có", "theo",
            "khai", "bế", "sáng", "chiều", "tối", "ngày", "cần", "thu");

    private static final Set<String> INSIDE = Set.of("-", "(", ")");
    /** In how many sentences before an event's name is looked for. */
    private static final int REACH = 12;
    /** A name says more than its noun by at least this many syllables. */
    private static final int MORE = 2;

    private final SegmentedText words;

    private Events(SegmentedText words) {
        this.words = words;
    }

    /** Returns the facts with full names of events; those are left out whose event is nowhere named. */
    static List<Fact> named(List<Fact> facts, SegmentedText words) {
        Events events = new Events(words);
        List<Fact> named = new ArrayList<>();
        for (Fact fact : facts) {
            events.named(fact).ifPresent(named::add);
        }
        return named;
    }

    private Optional<Fact> named(Fact fact) {
        for (String role : ROLES) {
            for (Argument argument : fact.args(role)) {
                String text = argument.value().text().toLowerCase(Locale.ROOT);
                boolean verb = VERBS.contains(text);
                if (verb || NOUNS.contains(text)) {
                    int sentence =
                            words.sentenceAt(fact.evidence().get(0).span().start());
                    Optional<String> name = verb
                            ? lastNamed(sentence)
                            : lastNamed(
                                    sentence, beginning(text), argument.span().map(Span::start));
                    if (verb && name.isEmpty()) {
                        return Optional.empty();
                    }
                    return Optional.of(
                            name.map(n -> with(fact, role, argument, n)).orElse(fact));
                }
            }
        }
        return Optional.of(fact);
    }

    /** The last event that the sentence before names. */
    private Optional<String> lastNamed(int sentence) {
        return sentence == 0
                ? Optional.empty()
                : HEADS.stream()
                        .flatMap(head -> find(
                                words.syllables(words.sentences().get(sentence - 1)),
                                words.sentences().get(sentence - 1),
                                head)
                                .stream())
                        .findFirst();
    }

    /** With which syllables the name begins for which a noun stands. */
    private static List<String> beginning(String noun) {
        List<String> head = Splitter.on(' ').splitToList(noun);
        return head.get(0).equals("các") || noun.equals("buổi lễ") ? head.subList(1, head.size()) : head;
    }

    /** The last name that begins so, in the sentence itself before the noun or in the sentences before. */
    private Optional<String> lastNamed(int sentence, List<String> begin, Optional<Integer> noun) {
        Sentence own = words.sentences().get(sentence);
        Optional<String> earlier = noun.flatMap(at ->
                find(words.syllables(own).subList(0, words.syllableAt(at) - own.firstSyllable()), own, begin));
        if (earlier.isPresent()) {
            return earlier;
        }
        for (int i = sentence - 1; i >= Math.max(0, sentence - REACH); i--) {
            Sentence before = words.sentences().get(i);
            Optional<String> name =
                    before.zone().isStory() ? find(words.syllables(before), before, begin) : Optional.empty();
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private Optional<String> find(List<Syllable> syllables, Sentence sentence, List<String> head) {
        for (int at = 0; at + head.size() <= syllables.size(); at++) {
            int end = at + head.size();
            if (!syllables.subList(at, end).stream().map(Syllable::key).toList().equals(head)) {
                continue;
            }
            while (end < syllables.size() && (continues(syllables.get(end)) || isOpening(syllables, end))) {
                end++;
            }
            while (end > at && syllables.get(end - 1).form().equals("(")) {
                end--;
            }
            if (end - at >= head.size() + MORE) {
                var span = words.span(sentence.firstSyllable() + at, sentence.firstSyllable() + end);
                return Optional.of(words.source().normalized(span).strip());
            }
        }
        return Optional.empty();
    }

    private static boolean continues(Syllable syllable) {
        return INSIDE.contains(syllable.form())
                || ((syllable.isWord() || syllable.isNumber()) && !ENDS.contains(syllable.key()));
    }

    /** {@code khai giảng} is part of a name, {@code khai mạc} is what happens to an event. */
    private static boolean isOpening(List<Syllable> syllables, int at) {
        return at + 1 < syllables.size()
                && syllables.get(at).key().equals("khai")
                && !syllables.get(at + 1).key().equals("mạc");
    }

    private static Fact with(Fact fact, String role, Argument old, String name) {
        ImmutableListMultimap.Builder<String, Argument> args = ImmutableListMultimap.builder();
        for (Map.Entry<String, Argument> entry : fact.args().entries()) {
            boolean replaced = entry.getKey().equals(role) && entry.getValue().equals(old);
            Value value = old.value() instanceof Value.PlaceValue
                    ? new Value.PlaceValue(name, Optional.empty())
                    : new Value.TextValue(name);
            args.put(entry.getKey(), replaced ? new Argument(value, old.subrole(), old.span()) : entry.getValue());
        }
        return fact.withArgs(args.build());
    }
}
