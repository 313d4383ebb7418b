package io.github.vietfacts.segment;

import com.google.common.collect.Lists;
import io.github.vietfacts.document.Layout;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Syllables;
import io.github.vietfacts.document.Token;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.text.SourceText;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.List;

/** One text being cut, block by block. */
final class Segmentation {

    private final SourceText source;
    private final SentenceSplitter splitter;
    private final WordSegmenter segmenter;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Syllable> syllables = new ArrayList<>();

    Segmentation(SourceText source, SentenceSplitter splitter, WordSegmenter segmenter) {
        this.source = source;
        this.splitter = splitter;
        this.segmenter = segmenter;
    }

    SegmentedText result(Layout layout) {
        return new SegmentedText(source, layout, sentences, tokens, syllables);
    }

    void add(Layout.Block block) {
        Span view = source.toNormalized(block.span());
        String text = source.normalized().substring(view.start(), view.end());
        List<Span> spans = splitter.split(text);
        int start = view.start();
        for (int i = 1; i <= Math.max(1, spans.size()); i++) {
            int end =
                    i < spans.size() ? clusterStart(view.start() + spans.get(i).start(), view) : view.end();
            List<Syllable> sentence = Syllables.of(source, new Span(start, end));
            for (List<Syllable> part : Lists.partition(sentence, NewsSegmenter.MAX_SENTENCE_SYLLABLES)) {
                addSentence(part, block.zone());
            }
            start = end;
        }
    }

    /** A sentence never begins inside what is one character of the original. */
    private int clusterStart(int at, Span view) {
        int start = at;
        while (start > view.start()
                && start < view.end()
                && original(start).start() < original(start - 1).end()) {
            start++;
        }
        return start;
    }

    private Span original(int unit) {
        return source.toOriginal(new Span(unit, unit + 1));
    }

    private void addSentence(List<Syllable> sentence, Zone zone) {
        int firstSyllable = syllables.size();
        int firstToken = tokens.size();
        syllables.addAll(sentence);
        addWords(sentence, firstSyllable);
        Span span =
                sentence.get(0).span().cover(sentence.get(sentence.size() - 1).span());
        sentences.add(new Sentence(span, zone, firstSyllable, syllables.size(), firstToken, tokens.size()));
    }

    private void addWords(List<Syllable> sentence, int offset) {
        int first = 0;
        for (int end : segmenter.wordEnds(List.copyOf(sentence))) {
            if (end <= first || end > sentence.size()) {
                throw badEnd(end, sentence.size());
            }
            Span head = sentence.get(first).span();
            Span span =
                    end - first == 1 ? head : head.cover(sentence.get(end - 1).span());
            tokens.add(new Token(span, offset + first, offset + end));
            first = end;
        }
        if (first < sentence.size()) {
            throw badEnd(first, sentence.size());
        }
    }

    private static IllegalStateException badEnd(int end, int syllables) {
        return new IllegalStateException("word segmenter: word end " + end
                + ": expected ends that rise to the sentence's " + syllables + " syllables");
    }
}
