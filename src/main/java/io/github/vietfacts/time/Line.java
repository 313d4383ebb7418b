package io.github.vietfacts.time;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The atoms of one sentence. Every index is allowed: outside there is {@link Atom#NOTHING}. */
final class Line {

    /** Longer runs of digits are codes, not numbers. */
    private static final int MAX_DIGITS = 9;

    private final List<Atom> atoms;
    private final Zone zone;
    private final int first;
    private final int end;

    private Line(List<Atom> atoms, Zone zone, int first, int end) {
        this.atoms = atoms;
        this.zone = zone;
        this.first = first;
        this.end = end;
    }

    static Line of(SegmentedText words, Sentence sentence) {
        List<Syllable> syllables = words.syllables();
        List<Atom> atoms = new ArrayList<>(2 * (sentence.endSyllable() - sentence.firstSyllable()));
        for (int s = sentence.firstSyllable(); s < sentence.endSyllable(); s++) {
            Syllable syllable = syllables.get(s);
            boolean glued = s > sentence.firstSyllable() && adjoins(words.source(), syllables.get(s - 1), syllable);
            if (isPlainWord(syllable)) {
                boolean capitalized = Character.isUpperCase(syllable.form().charAt(0));
                atoms.add(new Atom(Atom.Kind.WORD, syllable.key(), -1, s, true, true, glued, capitalized));
            } else {
                cut(syllable, s, glued, atoms);
            }
        }
        return new Line(atoms, sentence.zone(), 0, atoms.size());
    }

    /** Returns whether nothing that can be seen stands between two syllables. */
    private static boolean adjoins(SourceText source, Syllable before, Syllable syllable) {
        int end = before.span().end();
        int start = syllable.span().start();
        if (end == start || end < start && source.original().charAt(end) == ' ') {
            return end == start;
        }
        return source.toNormalized(before.span()).end()
                == source.toNormalized(syllable.span()).start();
    }

    /** Returns whether all of it is letters of the basic plane, as of most syllables. */
    private static boolean isPlainWord(Syllable syllable) {
        String form = syllable.form();
        if (form.length() != syllable.key().length()) {
            return false;
        }
        for (int k = 0; k < form.length(); k++) {
            if (!Character.isLetter(form.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    private static void cut(Syllable syllable, int index, boolean glued, List<Atom> atoms) {
        String form = syllable.form();
        boolean sameLength = syllable.key().length() == form.length();
        int start = 0;
        while (start < form.length()) {
            Atom.Kind kind = kindAt(form, start);
            int end = start + Character.charCount(form.codePointAt(start));
            while (kind != Atom.Kind.MARK && end < form.length() && kindAt(form, end) == kind) {
                end += Character.charCount(form.codePointAt(end));
            }
            String key = sameLength ? syllable.key().substring(start, end) : form.substring(start, end);
            boolean capitalized = Character.isUpperCase(form.codePointAt(start));
            int value = kind == Atom.Kind.NUMBER ? number(key) : -1;
            boolean adjoins = start > 0 || glued;
            atoms.add(new Atom(kind, key, value, index, start == 0, end == form.length(), adjoins, capitalized));
            start = end;
        }
    }

    private static Atom.Kind kindAt(String form, int at) {
        char c = form.charAt(at);
        if (c >= '0' && c <= '9') {
            return Atom.Kind.NUMBER;
        }
        return Character.isLetter(form.codePointAt(at)) ? Atom.Kind.WORD : Atom.Kind.MARK;
    }

    private static int number(String digits) {
        return digits.length() > MAX_DIGITS ? -1 : Integer.parseInt(digits);
    }

    int size() {
        return atoms.size();
    }

    Zone zone() {
        return zone;
    }

    Atom at(int i) {
        return i < first || i >= end ? Atom.NOTHING : atoms.get(i);
    }

    /** Returns this line as if it began with atom {@code i}; the indexes stay. */
    Line from(int i) {
        return new Line(atoms, zone, i, end);
    }

    /** Returns this line as if it ended before atom {@code i}; the indexes stay. */
    Line until(int i) {
        return new Line(atoms, zone, first, i);
    }

    String key(int i) {
        return at(i).key();
    }

    boolean is(int i, String key) {
        return at(i).key().equals(key);
    }

    boolean isNumber(int i) {
        return at(i).isNumber();
    }

    boolean isWord(int i) {
        return at(i).isWord();
    }

    boolean isMark(int i, char mark) {
        Atom atom = at(i);
        return atom.isMark() && atom.key().charAt(0) == mark;
    }

    boolean glued(int i) {
        return at(i).glued() && i > first;
    }

    int value(int i) {
        return at(i).value();
    }

    /** Returns whether a mention may begin with atom {@code i}. */
    boolean opens(int i) {
        return at(i).first();
    }

    /** Returns whether a mention may end before atom {@code end}. */
    boolean closes(int end) {
        return at(end - 1).last();
    }

    /** Returns whether the words begin at atom {@code i}. */
    boolean has(int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!is(i + k, words[k])) {
                return false;
            }
        }
        return true;
    }
}
