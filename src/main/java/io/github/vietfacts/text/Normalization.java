package io.github.vietfacts.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Builds the normalised view. Works cluster by cluster (a character and the marks that follow it), so that the map to
 * the original is exact and time is linear whatever the text.
 */
final class Normalization {

    /** More marks on one character than any writing system uses; a longer run is cut, which keeps NFC linear. */
    private static final int MAX_CLUSTER = 64;

    private final String original;
    private final StringBuilder view;
    private int[] starts;
    private int[] ends;

    private Normalization(String original) {
        this.original = original;
        this.view = new StringBuilder(original.length());
        this.starts = new int[original.length() + 16];
        this.ends = new int[original.length() + 16];
    }

    static SourceText of(String original) {
        Normalization work = new Normalization(original);
        work.run();
        String normalized = Tones.modernPlacement(work.view);
        boolean sameCoordinates = normalized.length() == original.length() && work.isIdentity();
        if (sameCoordinates) {
            return new SourceText(original, normalized.equals(original) ? original : normalized, null, null);
        }
        int length = normalized.length();
        return new SourceText(
                original, normalized, Arrays.copyOf(work.starts, length), Arrays.copyOf(work.ends, length));
    }

    private boolean isIdentity() {
        for (int i = 0; i < view.length(); i++) {
            if (starts[i] != i || ends[i] != i + 1) {
                return false;
            }
        }
        return true;
    }

    private void run() {
        int at = 0;
        while (at < original.length()) {
            char c = original.charAt(at);
            int next = at + 1;
            if (c == '\r') {
                boolean crlf = next < original.length() && original.charAt(next) == '\n';
                next += crlf ? 1 : 0;
                emit('\n', at, next);
            } else if (c < 0x80 && (next == original.length() || original.charAt(next) < 0x80)) {
                emit(c, at, next); // the fast path: ASCII that no mark follows
            } else {
                next = clusterEnd(at);
                cluster(at, next);
            }
            at = next;
        }
    }

    private int clusterEnd(int start) {
        int at = start + Character.charCount(original.codePointAt(start));
        while (at < original.length() && at - start < MAX_CLUSTER) {
            int point = original.codePointAt(at);
            if (!continues(point)) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /** Marks, and the Hangul vowels and finals that compose with what stands before them. */
    private static boolean continues(int point) {
        if (point < 0x300) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (point >= 0x1160 && point <= 0x11FF);
    }

    private void cluster(int start, int end) {
        String text = original.substring(start, end);
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char unified = unify(composed.charAt(i));
            if (unified != REMOVED) {
                emit(unified, start, end);
            }
        }
    }

    private static final char REMOVED = '\uFFFF';

    private static char unify(char c) {
        return switch (c) {
            case '\u00A0', '\u1680', '\u2000', '\u2001', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006' -> ' ';
            case '\u2007', '\u2008', '\u2009', '\u200A', '\u202F', '\u205F', '\u3000' -> ' ';
            case '\u2028', '\u2029', '\u0085' -> '\n';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE58', '\uFE63', '\uFF0D' ->
                '-';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033', '\uFF02' -> '"';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '\u02BC', '\uFF07' -> '\'';
            case '\u00D0' -> '\u0110'; // Eth written for Đ
            case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E', '\u200F' -> REMOVED;
            default -> c;
        };
    }

    private void emit(char c, int start, int end) {
        if (view.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[view.length()] = start;
        ends[view.length()] = end;
        view.append(c);
    }
}
