package io.github.vietfacts.layout;

/**
 * Lines under pictures.
 *
 * <table>
 * <caption>Captions</caption>
 * <tr><th>pattern</th><th>example</th></tr>
 * <tr><td>credit at the end</td><td>{@code ... tại lễ ký. Ảnh: TTXVN |}, {@code ... (Ảnh: Minh Anh)}</td></tr>
 * <tr><td>credit without a colon</td><td>{@code ... | Ảnh TTXVN}</td></tr>
 * <tr><td>{@code ảnh minh họa}, {@code nguồn ảnh}</td><td>{@code Ảnh minh họa: Reuters}</td></tr>
 * <tr><td>number of a picture</td><td>{@code Lễ hội đền Hùng - Ảnh 2.}</td></tr>
 * </table>
 *
 * <p>A credit in the midst of a line, with a story after it, makes no caption.
 */
final class Captions {

    private static final int LONGEST = 600;
    private static final int LONGEST_LABEL = 250;
    private static final int LONGEST_CREDIT = 80;
    private static final int LONGEST_BARE_CREDIT = 40;

    private Captions() {}

    static boolean isCaption(Line line) {
        return line.isAtMost(LONGEST)
                && (isCredited(line)
                        || hasCredit(line, "ảnh minh họa")
                        || hasCredit(line, "nguồn ảnh")
                        || isSourced(line)
                        || isLabel(line));
    }

    private static boolean isCredited(Line line) {
        int at = line.text().lastIndexOf("Ảnh");
        if (at < 0) {
            at = line.text().lastIndexOf("(ảnh") + 1;
        }
        if (at <= 0 && !line.text().startsWith("Ảnh")) {
            return false;
        }
        String rest = line.text().substring(at + "ảnh".length());
        if (rest.stripLeading().startsWith(":")) {
            return (at == 0 || !Character.isLetterOrDigit(line.text().charAt(at - 1)))
                    && isCredit(rest, LONGEST_CREDIT);
        }
        return at > 0
                && isParted(line.text(), at)
                && rest.length() > 1
                && Character.isUpperCase(rest.charAt(1))
                && !rest.endsWith(".")
                && isCredit(rest, LONGEST_BARE_CREDIT);
    }

    private static boolean hasCredit(Line line, String phrase) {
        int at = line.key().lastIndexOf(phrase);
        return at >= 0
                && line.key().length() == line.length()
                && isParted(line.text(), at)
                && isCredit(line.text().substring(at + phrase.length()), LONGEST_CREDIT);
    }

    /** Only a mark, not a word of the same sentence, stands before the credit. */
    private static boolean isParted(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || ".,;(|[-\"?!…".indexOf(text.charAt(before)) >= 0;
    }

    /** Short, and no sentence begins in it. */
    private static boolean isCredit(String rest, int longest) {
        int closed = rest.indexOf(')');
        return rest.length() <= longest && (closed < 0 || rest.length() - closed <= 3);
    }

    /** {@code ... (Nguồn: AFP)} after a text. */
    private static boolean isSourced(Line line) {
        int at = line.key().lastIndexOf("(nguồn:");
        return at > 0
                && line.isAtMost(LONGEST_LABEL)
                && line.key().length() - at <= LONGEST_CREDIT
                && line.key().endsWith(")");
    }

    private static boolean isLabel(Line line) {
        String key = line.key();
        int end = key.endsWith(".") ? key.length() - 1 : key.length();
        int digits = end;
        while (digits > 0 && end - digits < 4 && Character.isDigit(key.charAt(digits - 1))) {
            digits--;
        }
        if (!line.isAtMost(LONGEST_LABEL)
                || digits == end
                || end - digits > 3
                || !key.startsWith(" ảnh ", digits - 5)) {
            return false;
        }
        String before = key.substring(0, digits - 5).stripTrailing();
        boolean dash = before.endsWith("-");
        return dash || (end == key.length() && before.split(" +").length >= 4);
    }
}
