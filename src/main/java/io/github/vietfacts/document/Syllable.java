package io.github.vietfacts.document;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.text.Span;
import java.util.Locale;

/**
 * The smallest unit that words are made of: a written syllable, a number, or a punctuation mark.
 *
 * @param span where it stands in the original text
 * @param form how it reads in the normalised view, never empty
 * @param key the form in lower case, by which words and patterns are looked up
 */
public record Syllable(Span span, String form, String key) {

    /** Returns the syllable. */
    public Syllable {
        requireNonNull(span, "span");
        requireNonNull(form, "form");
        requireNonNull(key, "key");
    }

    /**
     * Returns the syllable with its key.
     *
     * @param span where it stands in the original text
     * @param form how it reads in the normalised view
     * @return the syllable
     */
    public static Syllable of(Span span, String form) {
        return new Syllable(span, form, form.toLowerCase(Locale.ROOT));
    }

    /**
     * Returns whether the form begins with an upper-case letter.
     *
     * @return whether it is capitalised
     */
    public boolean isCapitalized() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    /**
     * Returns whether the form begins with a letter.
     *
     * @return whether it is a word or part of one
     */
    public boolean isWord() {
        return Character.isLetter(form.codePointAt(0));
    }

    /**
     * Returns whether the form begins with a digit.
     *
     * @return whether it is a number, a date or a code that begins with one
     */
    public boolean isNumber() {
        return Character.isDigit(form.codePointAt(0));
    }
}
