package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.sequence.FeatureTable;
import io.github.vietfacts.sequence.Features;
import java.util.List;

/**
 * What tells whether a syllable begins a word: the syllables around it, their letter case, whether a blank stands
 * between them, and the words of the lexicon that begin, end or lie there.
 */
final class WordFeatures {

    /** Places before and after the sentence, so that every place has neighbours. */
    private static final int EDGE = 2;

    private static final int OUTSIDE = 0x0DD5EA1;

    private final PhraseTable lexicon;

    WordFeatures(PhraseTable lexicon) {
        this.lexicon = lexicon;
    }

    FeatureTable of(List<Syllable> sentence) {
        return new Row(sentence, lexicon).table();
    }

    /** One sentence; place {@code i} of it stands at {@code i + EDGE} of {@code key} and {@code shape}. */
    private static final class Row {
        private static final int WIDTH = 34;

        private final int places;
        private final int[] key;
        private final int[] shape;
        private final int[] greedy;
        private final PhraseTable.Matches words;

        Row(List<Syllable> sentence, PhraseTable lexicon) {
            places = sentence.size();
            key = new int[places + 2 * EDGE];
            java.util.Arrays.fill(key, OUTSIDE);
            shape = Shapes.of(sentence, EDGE);
            int[] syllables = new int[places];
            for (int i = 0; i < places; i++) {
                syllables[i] = sentence.get(i).key().hashCode();
                key[i + EDGE] = syllables[i];
            }
            words = lexicon.match(syllables);
            greedy = greedy();
        }

        /** Per place, where it stands in the words of longest match: their length, and the place in them. */
        private int[] greedy() {
            int[] greedy = new int[places + 2];
            int at = 0;
            while (at < places) {
                int length = words.from[at];
                for (int i = 0; i < length; i++) {
                    greedy[at + i + 1] = length * 8 + Math.min(i, 5);
                }
                at += length;
            }
            return greedy;
        }

        FeatureTable table() {
            FeatureTable table = new FeatureTable(places, WIDTH);
            for (int place = 0; place < places; place++) {
                addSyllables(table, place + EDGE);
                addShapes(table, place + EDGE);
                addWords(table, place);
            }
            return table;
        }

        private void addSyllables(FeatureTable table, int i) {
            int left2 = key[i - 2];
            int left = key[i - 1];
            int here = key[i];
            int right = key[i + 1];
            int right2 = key[i + 2];
            table.add(Features.of(1, left2));
            table.add(Features.of(2, left));
            table.add(Features.of(3, here));
            table.add(Features.of(4, right));
            table.add(Features.of(5, right2));
            table.add(Features.of(6, left2, left));
            table.add(Features.of(7, left, here));
            table.add(Features.of(8, here, right));
            table.add(Features.of(9, right, right2));
            table.add(Features.of(10, left, right));
            table.add(Features.of(11, left2, left, here));
            table.add(Features.of(12, left, here, right));
            table.add(Features.of(13, here, right, right2));
        }

        private void addShapes(FeatureTable table, int i) {
            int left = shape[i - 1];
            int here = shape[i];
            int right = shape[i + 1];
            table.add(Features.of(14, left, here));
            table.add(Features.of(15, left, here, right));
            table.add(Features.of(16, shape[i - 2], left, here));
            table.add(Features.of(17, left, here, key[i]));
            table.add(Features.of(18, left, here, key[i - 1]));
            table.add(Features.of(19, here, right, key[i]));
            table.add(Features.of(20, shape[i - 2] << 8 | left, here << 8 | right, shape[i + 2]));
        }

        private void addWords(FeatureTable table, int i) {
            int over = words.over[i];
            int from = words.from[i];
            int before = i > 0 ? words.to[i - 1] : 0;
            int pair = words.pair[i] ? 1 : 0;
            int overNext = i + 1 < places ? words.over[i + 1] : 0;
            int overLast = i > 0 ? words.over[i - 1] : 0;
            int around = overLast << 8 | over << 4 | overNext;
            table.add(Features.of(21, around, pair));
            table.add(Features.of(22, from << 8 | over << 4 | pair, before));
            table.add(Features.of(23, greedy[i + 1], over));
            table.add(Features.of(24, greedy[i], greedy[i + 1], greedy[i + 2]));
            table.add(Features.of(25, over << 1 | pair, key[i + EDGE]));
            table.add(Features.of(26, over << 1 | pair, key[i + EDGE - 1]));
            table.add(Features.of(27, around, shape[i + EDGE - 1], shape[i + EDGE]));
            table.add(Features.of(28, greedy[i + 1], key[i + EDGE]));
            table.add(Features.of(29, greedy[i + 1], shape[i + EDGE - 1], shape[i + EDGE]));
            table.add(Features.of(30, from << 8 | words.to[i], over << 1 | pair, before));
            table.add(Features.of(31, around, greedy[i + 1], pair));
            table.add(Features.of(32, from << 4 | before, key[i + EDGE]));
            table.add(Features.of(33, from << 4 | before, key[i + EDGE - 1]));
            table.add(Features.of(
                    34, around, words.to[i] << 8 | from, before << 8 | (i + 1 < places ? words.from[i + 1] : 0)));
        }
    }
}
