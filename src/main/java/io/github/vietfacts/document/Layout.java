package io.github.vietfacts.document;

import io.github.vietfacts.text.Span;
import java.util.List;

/**
 * The zones of an article: its paragraphs in order. Between two blocks there is only white space.
 *
 * @param blocks the paragraphs, ordered and disjoint; none for a blank text
 */
public record Layout(List<Block> blocks) {

    /**
     * A paragraph, which is one line of the text without its outer blanks.
     *
     * @param span where it stands, never empty
     * @param zone what part of the page it is
     */
    public record Block(Span span, Zone zone) {

        /**
         * Returns the block.
         *
         * @throws IllegalArgumentException if the span is empty
         */
        public Block {
            if (span.isEmpty()) {
                throw new IllegalArgumentException("block " + span + ": expected at least one character");
            }
        }
    }

    /**
     * Returns the layout.
     *
     * @throws IllegalArgumentException if blocks overlap or are out of order
     */
    public Layout {
        blocks = List.copyOf(blocks);
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).span().start() < blocks.get(i - 1).span().end()) {
                throw new IllegalArgumentException("block " + blocks.get(i).span() + ": expected it to begin after "
                        + blocks.get(i - 1).span());
            }
        }
    }

    /**
     * Returns the zone of the block that holds the unit at {@code offset}; between blocks, that of the block before.
     *
     * @param offset a unit of the original text
     * @return its zone; {@link Zone#BODY} before the first block
     */
    public Zone zoneAt(int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Zone.BODY : blocks.get(low - 1).zone();
    }
}
