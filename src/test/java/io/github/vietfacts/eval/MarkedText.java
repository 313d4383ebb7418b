package io.github.vietfacts.eval;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text with its mentions in brackets: {@code "[PERSON Lê Hoa] đến [COUNTRY Lào]"}. */
record MarkedText(String text, List<MarkedEntity> mentions) {

    static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<MarkedEntity> mentions = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
            int blank = marked.indexOf(' ', open);
            int close = marked.indexOf(']', open);
            text.append(marked, at, open);
            Span span = new Span(text.length(), text.length() + close - blank - 1);
            EntityType type = EntityType.valueOf(marked.substring(open + 1, blank));
            mentions.add(new MarkedEntity(type, span, Optional.empty(), Optional.empty()));
            text.append(marked, blank + 1, close);
            at = close + 1;
        }
        return new MarkedText(text.append(marked, at, marked.length()).toString(), mentions);
    }

    GoldSet.Document<List<MarkedEntity>> document(String id) {
        return new GoldSet.Document<>(
                id, Optional.empty(), Article.builder(text).id(id).build(), false, mentions);
    }
}
