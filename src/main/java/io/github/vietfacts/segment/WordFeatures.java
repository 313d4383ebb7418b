package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.sequence.FeatureTable;
import io.github.vietfacts.sequence.Features;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether a syllable begins a word: the syllables around it, their letter case, whether a blank stands
 * between them, the words of the lexicon that begin, end or lie there, and how often the syllables are capitalised in
 * other text.
 */
final class WordFeatures {

    /** Places before and after the sentence, so that every place has neighbours. */
    private static final int EDGE = 2;

    private static final int OUTSIDE = 0x0DD5EA1;

    private final PhraseTable lexicon;
    /** Tells names where letter case does not. */
    private final @Nullable WordClasses capitals;

    private WordFeatures(PhraseTable lexicon, @Nullable WordClasses capitals) {
        this.lexicon = lexicon;
        this.capitals = capitals;
    }

    static WordFeatures cased(PhraseTable lexicon) {
        return new WordFeatures(lexicon, null);
    }

    static WordFeatures uncased(PhraseTable lexicon, WordClasses capitals) {
        return new WordFeatures(lexicon, capitals);
    }

    FeatureTable of(List<Syllable> sentence) {
        Row row = new Row(sentence, lexicon);
        FeatureTable table =
                new FeatureTable(sentence.size(), capitals == null ? Row.WIDTH : Row.WIDTH + CapitalRow.WIDTH);
        CapitalRow capitalRow = capitals == null ? null : new CapitalRow(sentence, capitals);
        for (int place = 0; place < sentence.size(); place++) {
            row.add(table, place);
            if (capitalRow != null) {
                capitalRow.add(table, place, row);
            }
        }
        return table;
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
                syllables[i] = Escapes.key(sentence.get(i)).hashCode();
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

        void add(FeatureTable table, int place) {
            addSyllables(table, place + EDGE);
            addShapes(table, place + EDGE);
            addWords(table, place);
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

    /** How often the syllables of a sentence are capitalised in other text; see {@link CapitalTrainer}. */
    private static final class CapitalRow {
        private static final int WIDTH = 14;

        /** By how often a syllable is capitalised: 1 where nothing is known of it, 0 where it is no word. */
        private final int[] share;
        /** By that and where in names it stands: 1 where nothing is known of it, 0 where it is no word. */
        private final int[] role;

        CapitalRow(List<Syllable> sentence, WordClasses capitals) {
            share = new int[sentence.size() + 2 * EDGE];
            role = new int[share.length];
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.get(i).isWord() && !Escapes.isEscape(sentence.get(i))) {
                    int known = capitals.classOf(sentence, i, i + 1);
                    role[i + EDGE] = known - WordClasses.NONE + 1;
                    share[i + EDGE] = capitals.wider(known) - WordClasses.NONE + 1;
                }
            }
        }

        void add(FeatureTable table, int place, Row row) {
            int i = place + EDGE;
            int around = share[i - 1] << 4 | share[i];
            int[] key = row.key;
            table.add(Features.of(35, around));
            table.add(Features.of(36, share[i - 2], around));
            table.add(Features.of(37, around, share[i + 1]));
            table.add(Features.of(38, key[i - 2], around));
            table.add(Features.of(39, around, row.words.over[place] << 1 | (row.words.pair[place] ? 1 : 0)));
            table.add(Features.of(40, key[i - 1], share[i] << 4 | share[i + 1]));
            table.add(Features.of(41, share[i - 2] << 4 | share[i + 1], around, share[i + 2]));
            table.add(Features.of(42, key[i - 1], share[i]));
            table.add(Features.of(43, key[i], share[i - 1]));
            table.add(Features.of(44, role[i - 1], role[i]));
            table.add(Features.of(45, role[i - 2], role[i - 1], role[i]));
            table.add(Features.of(46, role[i - 1], role[i], role[i + 1]));
            table.add(Features.of(47, key[i - 2], role[i - 1], role[i]));
            table.add(Features.of(48, row.greedy[place + 1], role[i - 1], role[i]));
        }
    }
}
