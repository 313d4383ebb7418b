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

    /** What {@link #unify} returns for a character that the view leaves out; no character of any text itself. */
    private static final char REMOVED = '\uFFFF';

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
            } else if (isStable(c) && (next == original.length() || endsCluster(original.charAt(next)))) {
                emitUnified(c, at, next); // the fast path: nothing that follows can change the character
            } else {
                next = clusterEnd(at);
                cluster(at, next);
            }
            at = next;
        }
    }

    /** Latin letters of Vietnamese and all of ASCII: their NFC is the character itself. */
    private static boolean isStable(char c) {
        return c < 0x300 || (c >= 0x1EA0 && c <= 0x1EF9);
    }

    private static boolean endsCluster(char next) {
        return next < 0x300 && next != '\u00AD'; // a mark may follow a soft hyphen
    }

    /** Invisible characters before a mark belong to the cluster, those after its last mark do not. */
    private int clusterEnd(int start) {
        int at = start + Character.charCount(original.codePointAt(start));
        int end = at;
        if (isBlank(original.charAt(start))) {
            return end; // a blank or line end takes no marks, so lines and words end where they seem to
        }
        while (at < original.length() && at - start < MAX_CLUSTER) {
            int point = original.codePointAt(at);
            at += Character.charCount(point);
            if (continues(point)) {
                end = at;
            } else if (!isRemoved(point)) {
                break;
            }
        }
        return end;
    }

    private static boolean isBlank(char c) {
        char unified = unify(c);
        return unified == ' ' || unified == '\n' || unified == '\t';
    }

    private static boolean isRemoved(int point) {
        return point >= 0xAD && point <= 0xFFFF && unify((char) point) == REMOVED;
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
        String text = visible(start, end);
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            emitUnified(composed.charAt(i), start, end);
        }
    }

    private String visible(int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (!isRemoved(original.charAt(i))) {
                text.append(original.charAt(i));
            }
        }
        return text.toString();
    }

    private void emitUnified(char c, int start, int end) {
        char unified = unify(c);
        if (unified != REMOVED) {
            emit(unified, start, end);
        }
    }

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
