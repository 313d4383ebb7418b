package io.github.vietfacts.layout;

import java.util.List;

/**
 * Other stories on the page.
 *
 * <table>
 * <caption>Related items</caption>
 * <tr><th>pattern</th><th>what is related</th><th>example</th></tr>
 * <tr><td>heading</td><td>all that follows</td><td>{@code Tin liên quan}</td></tr>
 * <tr><td>headline said twice, or headlines each with a report's begin or a time stamp, and nothing else to the
 * end</td><td>all that follows</td><td>{@code 09:45 | 03/08/2021 Tin tức}</td></tr>
 * <tr><td>label or arrows before a headline or tags</td><td>the line</td><td>{@code Xem thêm: ...}, {@code >> ...}</td></tr>
 * <tr><td>phrases parted by commas after the story</td><td>the line</td><td>{@code Hà Nội, lễ hội, đền thờ}</td></tr>
 * </table>
 */
final class Related {

    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_STAMP = 60;
    private static final int LONGEST_TAGS = 400;
    private static final int LONGEST_TAG = 14;

    private Related() {}

    static boolean isHeading(Line line) {
        return line.isAtMost(LONGEST_HEADING) && Phrases.RELATED_HEADINGS.contains(Phrases.bare(line.key()));
    }

    static boolean isPointer(Line line) {
        String key = line.key();
        return key.startsWith(">>")
                || (line.isAtMost(LONGEST_TAGS)
                        && !key.endsWith(".")
                        && Phrases.RELATED_LABELS.contains(Phrases.label(key)))
                || (key.startsWith("#") && line.isAtMost(LONGEST_TAGS) && isHashTags(key));
    }

    private static boolean isHashTags(String key) {
        for (String piece : key.split(" +")) {
            if (!piece.startsWith("#")) {
                return false;
            }
        }
        return true;
    }

    /** Three or more short phrases, nothing that parts sentences. */
    static boolean isTagList(Line line) {
        if (!line.isAtMost(LONGEST_TAGS) || line.endsSentence() || hasSentenceMark(line.text())) {
            return false;
        }
        String[] tags = line.text().split("[,;]");
        for (String tag : tags) {
            if (tag.isBlank() || tag.strip().split(" +").length > LONGEST_TAG) {
                return false;
            }
        }
        return tags.length >= 3;
    }

    private static boolean hasSentenceMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blankAfter = i + 1 < text.length() && text.charAt(i + 1) == ' ';
            if (c == '?' || c == '!' || c == ':' || c == '"' || (c == '.' && blankAfter)) {
                return true;
            }
        }
        return false;
    }

    /** A clock time or date, and at most the name of a section after it. */
    static boolean isStampedSection(Line line) {
        String text = line.text();
        if (!line.isAtMost(LONGEST_STAMP) || line.endsSentence() || !Character.isDigit(text.charAt(0))) {
            return false;
        }
        int blank = text.indexOf(' ');
        String first = blank < 0 ? text : text.substring(0, blank);
        return first.matches("\\d{1,2}:\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}") && line.pieces() <= 10;
    }

    /**
     * Returns where teasers without a heading begin: from there to the end stand only headlines, report's begins, stamps,
     * captions and furniture, with two teasers at least or one whose headline is said twice before a report's begin.
     *
     * @return the index of the first teaser's headline, the number of lines where there is none
     */
    static int firstTeaser(List<Line> lines, int afterLead) {
        int from = lines.size();
        while (from > afterLead && isTeaserPart(lines.get(from - 1))) {
            from--;
        }
        int first = lines.size();
        int teasers = 0;
        for (int i = from; i + 1 < lines.size(); i++) {
            int weight = teaserWeight(lines, i);
            if (weight > 0 && first == lines.size()) {
                first = i;
            }
            teasers += weight;
        }
        return teasers >= 2 ? first : lines.size();
    }

    private static boolean isTeaserPart(Line line) {
        return line.isHeadline()
                || line.hasDateline()
                || isStampedSection(line)
                || Captions.isCaption(line)
                || Furniture.isOutsideStory(line);
    }

    private static int teaserWeight(List<Line> lines, int i) {
        Line headline = lines.get(i);
        Line next = lines.get(i + 1);
        if (!headline.isHeadline()
                || headline.pieces() < 3
                || Captions.isCaption(headline)
                || headline.hasDateline()
                || isStampedSection(headline)) {
            return 0;
        }
        if (headline.key().equals(next.key())) {
            return i + 2 < lines.size() && lines.get(i + 2).hasDateline() ? 2 : 1;
        }
        return next.hasDateline() || isStampedSection(next) ? 1 : 0;
    }
}
