package io.github.vietfacts.segment;

/** Classes of characters in the normalised view. */
final class Characters {

    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    private Characters() {}

    static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    static boolean isWord(int point) {
        return Character.isLetterOrDigit(point);
    }

    static boolean isMark(int point) {
        return (MARKS >> Character.getType(point) & 1) != 0;
    }

    static boolean isTerminator(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    static boolean isOpener(char c) {
        return isQuote(c) || c == '(' || c == '[' || c == '{';
    }

    static boolean isCloser(char c) {
        return isQuote(c) || c == ')' || c == ']' || c == '}';
    }
}
