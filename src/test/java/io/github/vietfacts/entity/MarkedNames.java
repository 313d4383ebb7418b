package io.github.vietfacts.entity;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.layout.NewsLayoutDetector;
import io.github.vietfacts.segment.NewsSegmenter;
import io.github.vietfacts.segment.Segmenter;
import io.github.vietfacts.text.SourceText;
import io.github.vietfacts.time.NewsTimeTagger;
import io.github.vietfacts.time.TimeTagger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Marks up what a recogniser finds: {@code [TITLE Thủ tướng] [COUNTRY Nhật Bản] [PERSON Kishida Fumio]}. */
final class MarkedNames {

    private static final Segmenter SEGMENTER = NewsSegmenter.load();
    private static final TimeTagger TIMES = NewsTimeTagger.create();
    static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 3, 12));

    private MarkedNames() {}

    /** Takes the markup off: a bracket, its type and the blank behind it. */
    static String plain(String marked) {
        return marked.replaceAll("\\[[A-Z]+ ", "").replace("]", "");
    }

    static SegmentedText words(String text) {
        SourceText source = SourceText.of(text);
        return SEGMENTER.segment(source, NewsLayoutDetector.create().detect(Article.of(text), source));
    }

    static List<TimeMention> times(SegmentedText words) {
        return TIMES.tag(words, PUBLISHED);
    }

    static String mark(EntityRecognizer recognizer, String text) {
        SegmentedText words = words(text);
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (EntityMention mention : recognizer.recognize(words, times(words))) {
            marked.append(text, at, mention.span().start())
                    .append('[')
                    .append(mention.type())
                    .append(' ');
            marked.append(text, mention.span().start(), mention.span().end()).append(']');
            at = mention.span().end();
        }
        return marked.append(text.substring(at)).toString();
    }
}
