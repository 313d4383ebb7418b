package io.github.vietfacts.entity;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Phrases of one sentence that point back at a country or a guest: {@code nước này}, {@code nước ta}, {@code khách}. */
final class Anaphors {

    /** A phrase that begins at a syllable, and the syllable where it ends. */
    record Found(Phrase.Head head, int end) {}

    private static final Set<String> HOME = Set.of("nước ta", "đất nước ta", "nước nhà");

    /** Words for a country that the text named; an office may end with them. */
    static final Set<String> NAMED = Set.of(
            "nước này", "quốc gia này", "đất nước này", "quốc đảo này", "nước chủ nhà", "nước bạn", "nước sở tại");

    /** What a host does to a guest; elsewhere guests are customers. */
    private static final Set<String> BEFORE_GUEST = Set.of("tiếp", "đón", "cùng", "với", "mời", "chào", "đãi", "tiễn");

    private static final Set<String> TRAVEL = Set.of("thăm", "tới", "đến", "sang", "rời", "ghé", "thức");

    private static final int LONGEST = 3;

    private final List<Syllable> text;
    private final int begin;
    private final int end;
    /** Where words begin: {@code khách} is none of {@code khách_sạn}. */
    private final Set<Integer> wordEdges = new HashSet<>();

    Anaphors(SegmentedText words, Sentence sentence) {
        this.text = words.syllables();
        this.begin = sentence.firstSyllable();
        this.end = sentence.endSyllable();
        words.tokens(sentence).forEach(token -> {
            wordEdges.add(token.firstSyllable());
            wordEdges.add(token.endSyllable());
        });
    }

    /** Returns the phrase that begins at a syllable, null where none does. */
    @Nullable
    Found at(int at) {
        for (int size = Math.min(LONGEST, end - at); size > 1; size--) {
            String key = key(at, at + size);
            if (HOME.contains(key) || NAMED.contains(key)) {
                return new Found(HOME.contains(key) ? Phrase.Head.HOME : named(at), at + size);
            }
        }
        int guest = key(at, Math.min(at + 2, end)).equals("vị khách") ? at + 1 : at;
        boolean isGuest = text.get(guest).key().equals("khách")
                && wordEdges.contains(guest)
                && wordEdges.contains(guest + 1)
                && (guest > at
                        || at > begin && BEFORE_GUEST.contains(text.get(at - 1).key()));
        return isGuest ? new Found(Phrase.Head.VISITOR, guest + 1) : null;
    }

    private Phrase.Head named(int at) {
        boolean visited = at > begin && TRAVEL.contains(text.get(at - 1).key());
        return visited ? Phrase.Head.VISITED_COUNTRY : Phrase.Head.NAMED_COUNTRY;
    }

    /** Returns where the words for a named country that begin here end, {@code at} where there are none. */
    int countryEnd(int at) {
        Found found = at < end ? at(at) : null;
        return found != null && found.head() != Phrase.Head.VISITOR ? found.end() : at;
    }

    private String key(int from, int to) {
        return text.subList(from, to).stream().map(Syllable::key).collect(Collectors.joining(" "));
    }
}
