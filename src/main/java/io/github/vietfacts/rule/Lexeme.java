package io.github.vietfacts.rule;

/**
 * A token of a rule file.
 *
 * @param kind what it is
 * @param text a name, digits, the characters between quotes, or a symbol
 * @param place where it stands, quotes included
 * @param startsLine whether nothing stands before it on its line
 * @param adjacent whether nothing stands between it and the token before it
 */
record Lexeme(Kind kind, String text, Place place, boolean startsLine, boolean adjacent) {

    enum Kind {
        NAME,
        NUMBER,
        /** In double quotes. */
        STRING,
        /** In single quotes. */
        PHRASE,
        SYMBOL,
        END
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    /** Returns how an error message calls it. */
    String described() {
        return switch (kind) {
            case END -> "the end of the file";
            case STRING -> "\"" + text + "\"";
            default -> "'" + text + "'";
        };
    }
}
