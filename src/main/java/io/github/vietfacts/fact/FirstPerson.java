package io.github.vietfacts.fact;

import io.github.vietfacts.document.Syllable;
import java.util.List;
import java.util.Set;

/** Phrases with which somebody speaks of himself and his own. All methods take indexes of the sentence's syllables. */
final class FirstPerson {

    private static final List<List<String>> FIRST_PERSON = Phrases.of(
            "tôi",
            "chúng tôi",
            "doanh nghiệp của chúng tôi",
            "các doanh nghiệp của chúng tôi",
            "công ty của chúng tôi",
            "công ty chúng tôi",
            "tập đoàn của chúng tôi",
            "tập đoàn chúng tôi",
            "đất nước chúng tôi",
            "đất nước của chúng tôi",
            "nước chúng tôi",
            "chính phủ của chúng tôi",
            "chính phủ chúng tôi",
            "nhân dân chúng tôi");
    /** What a speaker says that he and others must do is what he asks for. */
    private static final List<List<String>> ALL_OF_US = Phrases.of("chúng ta", "tất cả chúng ta");

    private static final Set<String> DUTIES = Set.of("cần", "phải", "hãy", "nên");

    /** {@code ta} and {@code phía ta} as who acts: Việt Nam. */
    private static final List<List<String>> OWN_SIDE = Phrases.of("ta", "phía ta", "bên ta", "nước ta");

    private static final Set<String> OWN_ACTS = Set.of(
            "đề", "yêu", "cam", "khẳng", "sẵn", "ủng", "hoan", "phản", "kiên", "mong", "nhất", "đồng", "cũng", "đã",
            "sẽ", "luôn", "coi", "kêu");

    private static final List<List<String>> GROUP = Phrases.of("chúng tôi");

    private FirstPerson() {}

    /** Returns how many syllables a phrase for the speaker has here, 0 for none. */
    static int length(List<Syllable> syllables, int at) {
        int all = Phrases.length(syllables, at, ALL_OF_US);
        boolean asks = all > 0
                && at + all < syllables.size()
                && DUTIES.contains(syllables.get(at + all).key());
        return asks ? all : Phrases.length(syllables, at, FIRST_PERSON);
    }

    /** Whether it is {@code chúng tôi}, which may mean the speaker's country. */
    static boolean isGroup(List<Syllable> syllables, int at, int length) {
        return Phrases.length(syllables, at, GROUP) == length;
    }

    /** Returns how many syllables {@code ta} or {@code phía ta} has here if it acts, 0 for none. */
    static int ownSideLength(List<Syllable> syllables, int at) {
        int length = Phrases.length(syllables, at, OWN_SIDE);
        boolean acts = length > 0
                && at + length < syllables.size()
                && OWN_ACTS.contains(syllables.get(at + length).key());
        return acts ? length : 0;
    }
}
