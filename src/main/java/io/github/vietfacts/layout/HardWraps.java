package io.github.vietfacts.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Line ends that only keep lines short, as mail and plain-text pages have them. A text is wrapped if none of its lines is
 * longer than {@link #WIDEST} and nearly all lines that end in the middle of a sentence end there because the next word had
 * no room.
 */
final class HardWraps {

    /** Wider lines are paragraphs of their own. */
    private static final int WIDEST = 120;

    /** In narrower columns a headline is as wide as a line. */
    private static final int NARROWEST = 50;

    /** As many lines might happen to be equally long. */
    private static final int FEWEST = 4;

    private final String view;
    private final List<int[]> lines = new ArrayList<>();
    private int width;

    private HardWraps(String view) {
        this.view = view;
        int start = 0;
        while (start <= view.length()) {
            int newline = view.indexOf('\n', start);
            int end = newline < 0 ? view.length() : newline;
            int last = end;
            while (last > start && Character.isWhitespace(view.charAt(last - 1))) {
                last--;
            }
            lines.add(new int[] {start, last, end});
            width = Math.max(width, last - start);
            start = end + 1;
        }
    }

    /** Returns where in a normalised view stand line breaks that end no paragraph; none where the text is not wrapped. */
    static BitSet of(String view) {
        HardWraps wraps = new HardWraps(view);
        return wraps.width <= WIDEST && wraps.width >= NARROWEST ? wraps.find() : new BitSet();
    }

    private BitSet find() {
        BitSet found = new BitSet();
        int open = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int[] line = lines.get(i);
            int next = lines.get(i + 1)[0];
            if (line[1] > line[0] && lines.get(i + 1)[1] > next && isOpen(view.charAt(line[1] - 1))) {
                open++;
                if (line[1] - line[0] + 1 + wordLength(next) > width) {
                    found.set(line[2]);
                }
            }
        }
        boolean wrapped = found.cardinality() >= FEWEST && 5 * found.cardinality() >= 4 * open;
        return wrapped ? found : new BitSet();
    }

    private static boolean isOpen(char last) {
        return ".?!…:;\"')]|".indexOf(last) < 0;
    }

    private int wordLength(int start) {
        int end = start;
        while (end < view.length() && end - start <= WIDEST && !Character.isWhitespace(view.charAt(end))) {
            end++;
        }
        return end - start;
    }
}
