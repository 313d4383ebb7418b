package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Token;
import io.github.vietfacts.segment.Shapes;
import io.github.vietfacts.sequence.FeatureTable;
import io.github.vietfacts.sequence.Features;
import io.github.vietfacts.text.Vietnamese;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What tells whether a syllable belongs to a name: the syllables and words around it, their letter case and spelling,
 * what the lists say of them, and which name the {@linkplain ListedNames lists and shapes} alone would find there.
 */
final class NameFeatures {

    private static final int EDGE = 2;
    private static final int OUTSIDE = 0x0DD5EA1;
    private static final String[] HEADS = {"org_head", "facility_head", "event_head", "document_head"};

    private static final Set<String> STOPS = Set.of(".", ";", ":", "!", "?");

    private final NameLists lists;
    private final List<Syllable> text;
    private final int places;
    private final int[] key;
    private final int[] form;
    private final int[] shape;
    private final int[] word;
    private final int[] place;
    private final int[] listed;
    private final int[] known;
    private final int[] title;
    private final int[] heads;
    private final int[] lastHead;
    private final int[] spelled;
    private final int[] runBegin;
    private final int[] runEnd;
    private final int[] open;

    private NameFeatures(NameLists lists, SegmentedText words, Sentence sentence, List<EntityMention> candidates) {
        this.lists = lists;
        text = words.syllables(sentence);
        places = text.size();
        key = padded(OUTSIDE);
        form = padded(OUTSIDE);
        word = padded(OUTSIDE);
        place = padded(0);
        listed = padded(0);
        known = padded(0);
        title = padded(0);
        heads = padded(0);
        lastHead = padded(0);
        spelled = padded(0);
        runBegin = padded(0);
        runEnd = padded(0);
        open = padded(0);
        shape = Shapes.of(text, EDGE);
        for (int i = 0; i < places; i++) {
            key[i + EDGE] = text.get(i).key().hashCode();
            form[i + EDGE] = text.get(i).form().hashCode();
        }
        readWords(words, sentence);
        readCandidates(words, sentence, candidates);
        readLists();
        readRuns();
    }

    private int[] padded(int filling) {
        int[] values = new int[places + 2 * EDGE];
        Arrays.fill(values, filling);
        return values;
    }

    static FeatureTable of(NameLists lists, SegmentedText words, Sentence sentence, List<EntityMention> candidates) {
        return new NameFeatures(lists, words, sentence, candidates).table();
    }

    private void readWords(SegmentedText words, Sentence sentence) {
        for (Token token : words.tokens(sentence)) {
            int hash = 0;
            for (Syllable syllable : words.syllables(token)) {
                hash = 31 * hash + syllable.key().hashCode();
            }
            int length = token.endSyllable() - token.firstSyllable();
            for (int i = token.firstSyllable(); i < token.endSyllable(); i++) {
                int at = i - sentence.firstSyllable() + EDGE;
                word[at] = hash;
                place[at] = (i == token.firstSyllable() ? 1 : 2)
                        + (i == token.endSyllable() - 1 ? 4 : 0)
                        + (length > 1 ? 8 : 0);
            }
        }
    }

    /** Candidates are ordered, so those of the sentence stand side by side. */
    private void readCandidates(SegmentedText words, Sentence sentence, List<EntityMention> candidates) {
        int begin = sentence.firstSyllable();
        for (int c = firstFrom(candidates, sentence.span().start()); c < candidates.size(); c++) {
            EntityMention mention = candidates.get(c);
            if (mention.span().start() >= sentence.span().end()) {
                return;
            }
            int first = words.syllableAt(mention.span().start()) - begin;
            int end = Math.min(places, words.syllableAt(mention.span().end()) - begin);
            for (int i = first; i < end; i++) {
                int edges = (i == first ? 1 : 0) + (i == end - 1 ? 2 : 0);
                listed[i + EDGE] = 4 * (mention.type().ordinal() + 1) + edges;
            }
        }
    }

    private static int firstFrom(List<EntityMention> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void readLists() {
        for (int i = 0; i < places; i++) {
            int in = lists.listsOf(text.get(i).key());
            if ((in & NameLists.IN_NAMES) != 0) {
                readName(i);
            }
            if ((in & NameLists.IN_TITLES) != 0) {
                readTitle(i);
            }
            int mask = 0;
            for (int h = 0; h < HEADS.length && (in & NameLists.IN_HEADS) != 0; h++) {
                mask |= lists.head(HEADS[h], text, i, places) > 0 ? 1 << h : 0;
            }
            heads[i + EDGE] = mask | ((in & NameLists.IN_SURNAMES) != 0 ? 16 : 0);
            String spelling = text.get(i).form();
            spelled[i + EDGE] = !text.get(i).isWord() ? 0 : Vietnamese.isSyllable(spelling) ? 1 : 2;
        }
        int head = 0;
        int since = 0;
        for (int i = 0; i < places; i++) {
            int mask = heads[i + EDGE] & 15;
            if (mask != 0 && (text.get(i).isCapitalized() || (mask & 8) != 0)) {
                head = mask | (text.get(i).isCapitalized() ? 16 : 0);
                since = 0;
            } else if (!text.get(i).isWord()
                    && !text.get(i).isNumber()
                    && STOPS.contains(text.get(i).key())) {
                head = 0;
            }
            since++;
            lastHead[i + EDGE] = head == 0 || since > 24 ? 0 : head * 8 + bucket(since);
        }
    }

    private void readName(int at) {
        NameTrie.Match<NameLists.Known> name = lists.names.longest(text, at, places, false);
        if (name != null) {
            NameLists.Known value = name.value();
            cover(known, at, name.size(), value.type().ordinal() * 2 + (value.ambiguous() ? 1 : 0));
        }
    }

    private void readTitle(int at) {
        NameTrie.Match<NameLists.Title> office = lists.titles.longest(text, at, places, true);
        if (office != null) {
            cover(title, at, office.size(), 1);
        }
    }

    private static int bucket(int distance) {
        return distance < 4 ? distance : distance < 7 ? 4 : distance < 12 ? 5 : 6;
    }

    /** The first name to cover a place keeps it. */
    private void cover(int[] row, int from, int size, int value) {
        for (int i = 0; i < size; i++) {
            int at = from + i + EDGE;
            if (row[at] == 0) {
                row[at] = 4 * (value + 1) + (i == 0 ? 1 : 0) + (i == size - 1 ? 2 : 0);
            }
        }
    }

    private void readRuns() {
        int depth = 0;
        int quote = 0;
        for (int i = 0; i < places; i++) {
            boolean capital = text.get(i).isCapitalized();
            int at = i + EDGE;
            runBegin[at] = capital && i > 0 && text.get(i - 1).isCapitalized() ? runBegin[at - 1] : i;
            String mark = text.get(i).key();
            depth = mark.equals("(") ? 1 : mark.equals(")") ? 0 : depth;
            quote = mark.equals("\"") ? 1 - quote : quote;
            open[at] = depth + 2 * quote;
        }
        for (int i = places - 1; i >= 0; i--) {
            boolean capital = text.get(i).isCapitalized();
            runEnd[i + EDGE] =
                    capital && i + 1 < places && text.get(i + 1).isCapitalized() ? runEnd[i + 1 + EDGE] : i + 1;
        }
    }

    private FeatureTable table() {
        FeatureTable table = new FeatureTable(places, WIDTH);
        for (int i = EDGE; i < places + EDGE; i++) {
            addSyllables(table, i);
            addWords(table, i);
            addShapes(table, i);
            addLists(table, i);
            addRun(table, i);
        }
        return table;
    }

    private static final int WIDTH = 13 + 8 + 12 + 20 + 8;

    private void addSyllables(FeatureTable table, int i) {
        table.add(Features.of(1, key[i - 2]));
        table.add(Features.of(2, key[i - 1]));
        table.add(Features.of(3, key[i]));
        table.add(Features.of(4, key[i + 1]));
        table.add(Features.of(5, key[i + 2]));
        table.add(Features.of(6, form[i]));
        table.add(Features.of(7, form[i - 1], form[i]));
        table.add(Features.of(8, form[i], form[i + 1]));
        table.add(Features.of(9, form[i - 1], form[i + 1]));
        table.add(Features.of(10, key[i - 2], key[i - 1]));
        table.add(Features.of(11, key[i + 1], key[i + 2]));
        table.add(Features.of(12, key[i - 2], key[i - 1], key[i]));
        table.add(Features.of(13, key[i], key[i + 1], key[i + 2]));
    }

    private void addWords(FeatureTable table, int i) {
        table.add(Features.of(14, word[i], place[i]));
        table.add(Features.of(15, place[i], shape[i], place[i + 1]));
        int before = i - EDGE - 1;
        while (before >= 0 && word[before + EDGE] == word[i]) {
            before--;
        }
        int after = i - EDGE + 1;
        while (after < places && word[after + EDGE] == word[i]) {
            after++;
        }
        int left = word[before + EDGE];
        int right = word[after + EDGE];
        table.add(Features.of(16, left));
        table.add(Features.of(17, right));
        table.add(Features.of(18, left, word[i]));
        table.add(Features.of(19, word[i], right));
        table.add(Features.of(20, left, shape[i]));
        table.add(Features.of(21, right, shape[i]));
    }

    private void addShapes(FeatureTable table, int i) {
        String s = text.get(i - EDGE).form();
        int n = s.length();
        table.add(Features.of(22, shape[i - 1], shape[i], shape[i + 1]));
        table.add(Features.of(23, shape[i - 2] << 8 | shape[i - 1], shape[i]));
        table.add(Features.of(24, shape[i], shape[i + 1], shape[i + 2]));
        table.add(Features.of(25, shape[i], key[i - 1]));
        table.add(Features.of(26, shape[i], key[i + 1]));
        table.add(Features.of(27, i == EDGE ? 1 : 0, shape[i]));
        table.add(Features.of(28, s.substring(0, Math.min(n, 2)).hashCode(), spelled[i]));
        table.add(Features.of(29, s.substring(Math.max(0, n - 2)).hashCode(), spelled[i]));
        table.add(Features.of(30, s.substring(Math.max(0, n - 3)).hashCode(), spelled[i]));
        table.add(Features.of(31, spelled[i - 1] * 3 + spelled[i], spelled[i + 1], shape[i]));
        table.add(Features.of(32, spelled[i] * 2 + (i == EDGE ? 1 : 0), shape[i - 1] << 4 | shape[i + 1], shape[i]));
        table.add(Features.of(33, open[i], shape[i]));
    }

    private void addLists(FeatureTable table, int i) {
        table.add(Features.of(34, listed[i]));
        table.add(Features.of(35, listed[i - 1], listed[i], listed[i + 1]));
        table.add(Features.of(36, listed[i - 1], listed[i]));
        table.add(Features.of(37, listed[i], listed[i + 1]));
        table.add(Features.of(38, listed[i], key[i]));
        table.add(Features.of(39, listed[i], key[i - 1]));
        table.add(Features.of(40, listed[i], key[i + 1]));
        table.add(Features.of(41, listed[i], shape[i - 1] << 4 | shape[i], shape[i + 1]));
        table.add(Features.of(42, known[i], shape[i]));
        table.add(Features.of(43, known[i - 1], known[i], known[i + 1]));
        table.add(Features.of(44, known[i], key[i - 1]));
        table.add(Features.of(45, title[i], shape[i]));
        table.add(Features.of(46, title[i - 1], title[i], title[i + 1]));
        table.add(Features.of(47, title[i - 1], shape[i], known[i]));
        table.add(Features.of(48, heads[i], shape[i]));
        table.add(Features.of(49, heads[i], heads[i + 1], shape[i] << 4 | shape[i + 1]));
        table.add(Features.of(50, heads[i - 1], heads[i], shape[i]));
        table.add(Features.of(51, lastHead[i], key[i]));
        table.add(Features.of(52, lastHead[i], shape[i], shape[i + 1]));
        table.add(Features.of(53, lastHead[i], listed[i]));
    }

    private void addRun(FeatureTable table, int i) {
        int from = runBegin[i];
        int to = runEnd[i];
        int length = Math.min(6, to - from);
        int at = i - EDGE - from;
        int left = key[from + EDGE - 1];
        int left2 = key[from + EDGE - 1 > 0 ? from + EDGE - 2 : 0];
        int right = key[Math.min(to, places) + EDGE];
        table.add(Features.of(54, left, length * 8 + Math.min(7, at)));
        table.add(Features.of(55, right, length * 8 + Math.min(7, to - 1 - (i - EDGE))));
        table.add(Features.of(56, left2, left));
        table.add(Features.of(57, left, right));
        table.add(Features.of(58, length, Math.min(7, at), spelled[i]));
        table.add(Features.of(59, key[from + EDGE], Math.min(7, at)));
        table.add(Features.of(60, listed[from + EDGE - 1], Math.min(7, at), length));
        table.add(Features.of(61, left, listed[i]));
    }
}
