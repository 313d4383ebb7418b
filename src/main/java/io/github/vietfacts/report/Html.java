package io.github.vietfacts.report;

import java.util.Locale;

/** HTML under construction; all text is escaped. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Adds tags as they stand. */
    Html tag(String tags) {
        out.append(tags);
        return this;
    }

    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(isForbidden(text, i) ? '\uFFFD' : c);
            }
        }
        return this;
    }

    /** Control characters and halves of surrogate pairs have no place in HTML or no form in UTF-8. */
    private static boolean isForbidden(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return Character.isISOControl(c) && !Character.isWhitespace(c);
    }

    Html element(String name, String text) {
        return tag("<" + name + ">").text(text).tag("</" + name + ">");
    }

    Html cells(Object... values) {
        for (Object value : values) {
            String text =
                    value instanceof Double figure ? String.format(Locale.ROOT, "%.3f", figure) : value.toString();
            element("td", text);
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
