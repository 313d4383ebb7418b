package io.github.vietfacts.layout;

/**
 * Lines that belong to the page.
 *
 * <table>
 * <caption>Furniture</caption>
 * <tr><th>pattern</th><th>where</th><th>example</th></tr>
 * <tr><td>fixed wording, perhaps with a count</td><td>anywhere</td><td>{@code Chia sẻ:}, {@code Bình luận (3)}</td></tr>
 * <tr><td>position of a player</td><td>anywhere</td><td>{@code 0:00 / 3:12}</td></tr>
 * <tr><td>date or time stamp</td><td>outside the story</td><td>{@code Thứ Ba, 12/03/2024 - 14:05}</td></tr>
 * <tr><td>only figures, or path of menus</td><td>outside the story</td><td>{@code 1.204}</td></tr>
 * </table>
 */
final class Furniture {

    private static final int LONGEST = 60;

    private Furniture() {}

    static boolean isAnywhere(Line line) {
        return line.isAtMost(LONGEST)
                && (Phrases.FURNITURE.contains(Phrases.bare(line.key())) || isPlayer(line.text()));
    }

    static boolean isOutsideStory(Line line) {
        return isAnywhere(line)
                || (line.isAtMost(LONGEST) && (isStamp(line.key()) || isCounter(line.key()) || isMenuPath(line)));
    }

    /** Clock values of which one is zero or two are parted by a stroke. */
    private static boolean isPlayer(String text) {
        boolean zero = true;
        boolean clock = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("0123456789:/- ".indexOf(c) < 0) {
                return false;
            }
            zero &= c < '1' || c > '9';
            clock |= c == ':';
        }
        int stroke = text.indexOf('/');
        return clock && (zero || (stroke > text.indexOf(':') && text.indexOf(':', stroke) > 0));
    }

    /** Only figures and words of dates, and among them a date or a clock time. */
    static boolean isStamp(String key) {
        boolean dated = false;
        for (String piece : key.split("[ ,|()+-]+")) {
            if (piece.isEmpty()) {
                continue;
            }
            boolean figures = Character.isDigit(piece.charAt(0));
            String word = piece.endsWith(":") ? piece.substring(0, piece.length() - 1) : piece;
            if (!figures && !Phrases.STAMP_WORDS.contains(word)) {
                return false;
            }
            dated |= figures && (piece.indexOf('/') > 0 || piece.indexOf(':') > 0 || piece.indexOf('.') > 0);
            dated |= figures && key.startsWith("ngày");
        }
        return dated || (key.length() <= 10 && key.matches("\\d{1,2}-\\d{1,2}-\\d{4}"));
    }

    private static boolean isCounter(String key) {
        return key.matches("[0-9][0-9.,]{0,9}( (lượt xem|bình luận|lượt thích|chia sẻ|thích))?");
    }

    private static boolean isMenuPath(Line line) {
        return line.key().startsWith("trang chủ ") && !line.endsSentence();
    }
}
