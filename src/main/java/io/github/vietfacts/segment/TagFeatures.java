package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.sequence.FeatureTable;
import io.github.vietfacts.sequence.Features;
import java.util.Arrays;
import java.util.List;

/**
 * What tells a word's part of speech: the word, its first and last syllable, its letter case, its class, and the words around
 * it and their classes.
 */
final class TagFeatures {

    private static final int WIDTH = 41;
    private static final int EDGE = 2;
    private static final int OUTSIDE = 0x0DD5EA1;

    private final int words;
    private final int[] word;
    private final int[] first;
    private final int[] last;
    private final int[] shape;
    private final int[] length;
    private final int[] group;
    private final int[] wider;
    private final int[] firstGroup;
    private final int[] lastGroup;

    private TagFeatures(List<Syllable> sentence, List<Integer> ends, WordClasses classes) {
        words = ends.size();
        word = padded();
        first = padded();
        last = padded();
        shape = padded();
        length = padded();
        group = padded();
        wider = padded();
        firstGroup = padded();
        lastGroup = padded();
        int[] shapes = Shapes.of(sentence, 0);
        int start = 0;
        for (int i = 0; i < words; i++) {
            int end = ends.get(i);
            int at = i + EDGE;
            int hash = 0;
            int form = 0;
            for (int s = start; s < end; s++) {
                hash = 31 * hash + Escapes.key(sentence.get(s)).hashCode();
                form = Math.max(form, shapes[s] & 7);
            }
            word[at] = hash;
            first[at] = Escapes.key(sentence.get(start)).hashCode();
            last[at] = Escapes.key(sentence.get(end - 1)).hashCode();
            shape[at] = shapes[start] & 7 | form << 4;
            length[at] = Math.min(4, end - start);
            int own = classes.classOf(sentence, start, end);
            group[at] = own == WordClasses.NONE ? WordClasses.NONE - form : own;
            wider[at] = own == WordClasses.NONE ? WordClasses.NONE - form : classes.wider(own);
            boolean compound = end - start > 1;
            firstGroup[at] = compound ? classes.wider(classes.classOf(sentence, start, start + 1)) : OUTSIDE;
            lastGroup[at] = compound ? classes.wider(classes.classOf(sentence, end - 1, end)) : OUTSIDE;
            start = end;
        }
    }

    private int[] padded() {
        int[] values = new int[words + 2 * EDGE];
        Arrays.fill(values, OUTSIDE);
        return values;
    }

    static FeatureTable of(List<Syllable> sentence, List<Integer> wordEnds, WordClasses classes) {
        TagFeatures features = new TagFeatures(sentence, wordEnds, classes);
        FeatureTable table = new FeatureTable(wordEnds.size(), WIDTH);
        for (int i = EDGE; i < wordEnds.size() + EDGE; i++) {
            features.addWord(table, i);
            features.addNeighbours(table, i);
            features.addClasses(table, i, 25, features.wider);
            features.addClasses(table, i, 32, features.group);
            features.addSyllableClasses(table, i);
        }
        return table;
    }

    private void addWord(FeatureTable table, int i) {
        boolean begins = i == EDGE;
        table.add(Features.of(1, word[i]));
        table.add(Features.of(2, word[i], shape[i]));
        table.add(Features.of(3, first[i], length[i]));
        table.add(Features.of(4, last[i], length[i]));
        table.add(Features.of(5, first[i]));
        table.add(Features.of(6, last[i]));
        table.add(Features.of(7, shape[i], length[i], begins ? 1 : 0));
        table.add(Features.of(8, shape[i], shape[i - 1], shape[i + 1]));
        table.add(Features.of(9, shape[i], begins ? 1 : 0));
    }

    private void addNeighbours(FeatureTable table, int i) {
        table.add(Features.of(10, word[i - 1]));
        table.add(Features.of(11, word[i + 1]));
        table.add(Features.of(12, word[i - 2]));
        table.add(Features.of(13, word[i + 2]));
        table.add(Features.of(14, word[i - 1], word[i]));
        table.add(Features.of(15, word[i], word[i + 1]));
        table.add(Features.of(16, word[i - 1], word[i + 1]));
        table.add(Features.of(17, word[i - 2], word[i - 1]));
        table.add(Features.of(18, word[i + 1], word[i + 2]));
        table.add(Features.of(19, last[i - 1]));
        table.add(Features.of(20, first[i + 1]));
        table.add(Features.of(21, shape[i], word[i - 1]));
        table.add(Features.of(22, shape[i], word[i + 1]));
        table.add(Features.of(23, first[i - 1], length[i]));
        table.add(Features.of(24, shape[i - 1], length[i], shape[i]));
    }

    private void addClasses(FeatureTable table, int i, int column, int[] classes) {
        table.add(Features.of(column, classes[i]));
        table.add(Features.of(column + 1, classes[i - 1]));
        table.add(Features.of(column + 2, classes[i + 1]));
        table.add(Features.of(column + 3, classes[i - 1], classes[i]));
        table.add(Features.of(column + 4, classes[i], classes[i + 1]));
        table.add(Features.of(column + 5, classes[i], shape[i]));
        table.add(Features.of(column + 6, classes[i - 1], classes[i + 1]));
    }

    private void addSyllableClasses(FeatureTable table, int i) {
        table.add(Features.of(39, firstGroup[i], lastGroup[i]));
        table.add(Features.of(40, firstGroup[i]));
        table.add(Features.of(41, lastGroup[i]));
    }
}
