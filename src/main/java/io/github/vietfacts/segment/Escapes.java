package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;

/** Brackets as the Vietnamese Treebank and what is built on it, UD Vietnamese-VTB among others, write them. */
final class Escapes {

    private Escapes() {}

    /** Returns the key of what a syllable stands for: its own, where it is no escape. */
    static String key(Syllable syllable) {
        return switch (syllable.key()) {
            case "lbkt" -> "(";
            case "rbkt" -> ")";
            default -> syllable.key();
        };
    }

    static boolean isEscape(Syllable syllable) {
        return !key(syllable).equals(syllable.key());
    }
}
