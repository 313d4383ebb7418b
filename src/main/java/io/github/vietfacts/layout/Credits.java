package io.github.vietfacts.layout;

import java.util.Locale;

/**
 * Lines that tell who wrote a story and where it was taken from.
 *
 * <table>
 * <caption>Credits</caption>
 * <tr><th>pattern</th><th>zone</th><th>example</th></tr>
 * <tr><td>label and names</td><td>byline</td><td>{@code Tác giả: Minh Anh}, {@code PV}</td></tr>
 * <tr><td>only names, perhaps with an agency</td><td>byline</td><td>{@code Nguyễn Minh Anh/TTXVN}</td></tr>
 * <tr><td>{@code Theo} and a name</td><td>source</td><td>{@code Theo Nhân Dân}, {@code (Theo TTXVN)}</td></tr>
 * <tr><td>label and name, or an address</td><td>source</td><td>{@code Nguồn: VOV}</td></tr>
 * </table>
 */
final class Credits {

    private static final int LONGEST = 80;
    private static final int LONGEST_NAMES = 60;
    private static final int MOST_SYLLABLES = 8;

    private Credits() {}

    static boolean isLabelledByline(Line line) {
        return line.isAtMost(LONGEST)
                && !line.endsSentence()
                && (Phrases.BYLINES.contains(line.key()) || isLabelled(line));
    }

    private static boolean isLabelled(Line line) {
        String label = Phrases.label(line.key());
        return Phrases.BYLINE_LABELS.contains(label)
                && isNames(line.text().substring(line.text().indexOf(':') + 1).strip());
    }

    /** One to eight capitalised syllables, perhaps {@code /TTXVN} or a bracket after them. */
    static boolean isNameOnly(Line line) {
        return line.isAtMost(LONGEST_NAMES) && isNames(withoutBracket(line.text()));
    }

    private static String withoutBracket(String text) {
        int open = text.indexOf('(');
        return open > 0 && text.endsWith(")") ? text.substring(0, open).strip() : text;
    }

    private static boolean isNames(String text) {
        String[] pieces = text.split(" +");
        int syllables = 0;
        for (String piece : pieces) {
            if (piece.equals("-") || piece.equals("&") || piece.equals("và") || piece.equals("/")) {
                continue;
            }
            if (!isNamePiece(piece)) {
                return false;
            }
            syllables++;
        }
        return syllables > 0 && syllables <= MOST_SYLLABLES && text.length() > 1;
    }

    private static boolean isNamePiece(String piece) {
        if (!Character.isUpperCase(piece.charAt(0))) {
            return false;
        }
        for (int i = 1; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean mark = c == '.' || c == '-' || c == '/' || (c == ',' && i == piece.length() - 1);
            if (!Character.isLetter(c) && !mark) {
                return false;
            }
        }
        return true;
    }

    static boolean isSource(Line line) {
        if (!line.isAtMost(LONGEST) || isAddress(line.key())) {
            return isAddress(line.key()) && line.isAtMost(300);
        }
        String text = line.text();
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        String bare = bracketed ? text.substring(1, text.length() - 1).strip() : text;
        String key = bare.toLowerCase(Locale.ROOT);
        if (Phrases.SOURCE_LABELS.contains(Phrases.label(key))) {
            return true;
        }
        String[] pieces = bare.split(" +");
        return key.startsWith("theo ")
                && pieces.length <= 6
                && Character.isUpperCase(pieces[1].charAt(0))
                && bare.indexOf(',') < 0
                && !line.endsSentence();
    }

    private static boolean isAddress(String key) {
        return (key.startsWith("http://") || key.startsWith("https://") || key.startsWith("www."))
                && key.indexOf(' ') < 0;
    }
}
