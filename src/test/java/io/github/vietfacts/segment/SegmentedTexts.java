package io.github.vietfacts.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Token;
import io.github.vietfacts.layout.NewsLayoutDetector;
import io.github.vietfacts.text.SourceText;
import io.github.vietfacts.text.Span;

/** Segmented texts for tests, and what must be true of every one. */
final class SegmentedTexts {

    private SegmentedTexts() {}

    static SegmentedText of(Segmenter segmenter, String text) {
        SegmentedText words = unchecked(segmenter, text);
        assertSound(words);
        return words;
    }

    /** The check costs more than the work: for texts of megabytes. */
    static SegmentedText unchecked(Segmenter segmenter, String text) {
        SourceText source = SourceText.of(text);
        return segmenter.segment(source, NewsLayoutDetector.create().detect(Article.of(text), source));
    }

    static void assertSound(SegmentedText text) {
        int syllable = 0;
        int token = 0;
        for (Sentence sentence : text.sentences()) {
            assertThat(sentence.firstSyllable()).isEqualTo(syllable);
            assertThat(sentence.firstToken()).isEqualTo(token);
            assertThat(sentence.span()).isEqualTo(text.span(sentence.firstSyllable(), sentence.endSyllable()));
            assertThat(text.layout().blocks())
                    .anyMatch(block -> block.span().contains(sentence.span()) && block.zone() == sentence.zone());
            for (Token word : text.tokens(sentence)) {
                assertThat(word.firstSyllable()).isEqualTo(syllable);
                assertThat(word.span()).isEqualTo(text.span(word.firstSyllable(), word.endSyllable()));
                syllable = word.endSyllable();
            }
            assertThat(sentence.endSyllable()).isEqualTo(syllable);
            token = sentence.endToken();
        }
        assertThat(text.syllables()).hasSize(syllable);
        assertThat(text.tokens()).hasSize(token);
        assertCoversWhatIsVisible(text);
    }

    private static void assertCoversWhatIsVisible(SegmentedText text) {
        String view = text.source().normalized();
        boolean[] covered = new boolean[view.length()];
        int end = 0;
        for (Syllable syllable : text.syllables()) {
            Span span = syllable.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
            assertThat(text.source().normalized(span)).isEqualTo(syllable.form());
            Span units = text.source().toNormalized(span);
            for (int i = units.start(); i < units.end(); i++) {
                covered[i] = true;
            }
        }
        for (int i = 0; i < covered.length; i++) {
            boolean blank = Character.isWhitespace(view.charAt(i)) || Character.isSpaceChar(view.charAt(i));
            assertThat(covered[i]).as("unit %d of %s", i, view).isEqualTo(!blank);
        }
    }
}
