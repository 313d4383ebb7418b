package io.github.vietfacts.layout;

import io.github.vietfacts.document.Layout;
import io.github.vietfacts.document.Zone;
import java.util.ArrayList;
import java.util.List;

/** One page being read: first its head down to the lead, then its foot up to the story's last paragraph, then between. */
final class PageReading {

    private static final int LONGEST_TITLE = 160;
    /** More lines of only names in a row are a list in the story. */
    private static final int MOST_BYLINES = 2;

    private final List<Line> lines;
    private final Zone[] zones;
    private final int titleEnd;

    /** Reads the lines; those that begin before {@code titleEnd} in the original are the title. */
    PageReading(List<Line> lines, int titleEnd) {
        this.lines = lines;
        this.zones = new Zone[lines.size()];
        this.titleEnd = titleEnd;
    }

    Layout layout() {
        int lead = readHead();
        if (lead < lines.size()) {
            zones[lead] = Zone.LEAD;
            int tail = tail(lead + 1);
            int foot = foot(lead, tail);
            readStory(lead + 1, foot);
            readFoot(foot, tail);
            fill(tail, lines.size(), Zone.RELATED);
        }
        List<Layout.Block> blocks = new ArrayList<>(zones.length);
        for (int i = 0; i < zones.length; i++) {
            blocks.add(new Layout.Block(lines.get(i).span(), zones[i]));
        }
        return new Layout(blocks);
    }

    private void fill(int from, int to, Zone zone) {
        for (int i = from; i < to; i++) {
            zones[i] = zone;
        }
    }

    /** Returns the index of the lead. */
    private int readHead() {
        int at = 0;
        String title = "";
        while (at < lines.size() && lines.get(at).span().start() < titleEnd) {
            title = lines.get(at).key();
            zones[at++] = Zone.TITLE;
        }
        boolean related = false;
        while (at < lines.size()) {
            Line line = lines.get(at);
            related = Related.isHeading(line) || (related && line.isHeadline());
            if (related) {
                zones[at] = Zone.RELATED;
            } else if (Furniture.isOutsideStory(line)) {
                zones[at] = Zone.FURNITURE;
            } else if (Related.isPointer(line)) {
                zones[at] = Zone.RELATED;
            } else if (isHeadByline(at, !title.isEmpty())) {
                zones[at] = Zone.BYLINE;
            } else if (Captions.isCaption(line)) {
                zones[at] = Zone.CAPTION;
            } else if (title.isEmpty() ? isTitle(at) : line.key().equals(title)) {
                zones[at] = Zone.TITLE;
                title = line.key();
            } else {
                return at;
            }
            at++;
        }
        return at;
    }

    private boolean isHeadByline(int at, boolean afterTitle) {
        Line line = lines.get(at);
        return Credits.isLabelledByline(line) || (afterTitle && Credits.isNameOnly(line) && longerFollows(at));
    }

    private boolean isTitle(int at) {
        Line line = lines.get(at);
        return line.isAtMost(LONGEST_TITLE) && line.isHeadline() && !line.hasDateline() && longerFollows(at);
    }

    private boolean longerFollows(int at) {
        int length = lines.get(at).length();
        int limit = Math.min(lines.size(), at + 12);
        for (int i = at + 1; i < limit; i++) {
            if (lines.get(i).length() > length && lines.get(i).isParagraph()) {
                return true;
            }
        }
        return false;
    }

    /** Returns where related items begin that go on to the page's end. */
    private int tail(int from) {
        int teaser = Related.firstTeaser(lines, from);
        for (int i = from; i < teaser; i++) {
            if (Related.isHeading(lines.get(i))) {
                return i;
            }
        }
        return teaser;
    }

    /** Returns the index after the story's last paragraph. */
    private int foot(int lead, int tail) {
        int foot = tail;
        while (foot > lead + 1 && !isStoryParagraph(lines.get(foot - 1))) {
            foot--;
        }
        return foot;
    }

    private static boolean isStoryParagraph(Line line) {
        return line.isParagraph()
                && !Captions.isCaption(line)
                && !Furniture.isOutsideStory(line)
                && !Related.isPointer(line)
                && !Related.isTagList(line)
                && !Credits.isSource(line);
    }

    private void readStory(int from, int to) {
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            zones[i] = Furniture.isAnywhere(line)
                    ? Zone.FURNITURE
                    : Captions.isCaption(line) ? Zone.CAPTION : Related.isPointer(line) ? Zone.RELATED : Zone.BODY;
        }
    }

    private void readFoot(int from, int to) {
        boolean names = countNames(from, to) <= MOST_BYLINES;
        boolean credited = false;
        for (int i = from; i < to; i++) {
            zones[i] = footZone(lines.get(i), names, credited, i == from);
            credited |= zones[i] == Zone.BYLINE || zones[i] == Zone.SOURCE || zones[i] == Zone.RELATED;
        }
    }

    private int countNames(int from, int to) {
        int names = 0;
        for (int i = from; i < to; i++) {
            names += Credits.isNameOnly(lines.get(i)) ? 1 : 0;
        }
        return names;
    }

    private static Zone footZone(Line line, boolean names, boolean credited, boolean first) {
        if (Furniture.isOutsideStory(line)) {
            return Zone.FURNITURE;
        } else if (Related.isPointer(line)) {
            return Zone.RELATED;
        } else if (Credits.isLabelledByline(line)) {
            return Zone.BYLINE;
        } else if (Credits.isSource(line)) {
            return Zone.SOURCE;
        } else if (Captions.isCaption(line)) {
            return Zone.CAPTION;
        } else if (names && Credits.isNameOnly(line)) {
            return Zone.BYLINE;
        } else if (Related.isTagList(line)) {
            return Zone.RELATED;
        }
        return credited && line.isHeadline() ? Zone.RELATED : Zone.BODY;
    }
}
