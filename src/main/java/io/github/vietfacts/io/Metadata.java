package io.github.vietfacts.io;

import io.github.vietfacts.document.Article;
import java.time.LocalDate;
import java.util.Optional;

/** What is known of an article besides its text. */
record Metadata(Optional<String> id, Optional<String> title, Optional<LocalDate> published, Optional<String> source) {

    static final Metadata NONE = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns this, completed with what only {@code other} knows. */
    Metadata or(Metadata other) {
        return new Metadata(
                id.or(other::id), title.or(other::title), published.or(other::published), source.or(other::source));
    }

    /** Returns the metadata in the fields of an object; {@code null} and empty values count as unknown. */
    static Metadata of(Json.Obj object, String file) throws Unreadable {
        Optional<String> day = text(object, "published", file);
        Json.At at = object.get("published").map(Json::at).orElse(object.at());
        return new Metadata(
                text(object, "id", file),
                text(object, "title", file),
                day.isEmpty() ? Optional.empty() : Optional.of(day(day.get(), file + ":" + at)),
                text(object, "source", file));
    }

    private static Optional<String> text(Json.Obj object, String key, String file) throws Unreadable {
        Json value = object.get(key).orElse(null);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Json.Text text) {
            return Optional.of(text.text()).filter(t -> !t.isEmpty());
        }
        if (value instanceof Json.Num number && key.equals("id")) {
            return Optional.of(number.number().toString());
        }
        throw new Unreadable(file + ":" + value.at() + ": " + key + ": expected a text, found " + value.describe());
    }

    static LocalDate day(String value, String where) throws Unreadable {
        return Days.parse(value)
                .orElseThrow(() -> new Unreadable(where + ": published '" + value + "': expected a day as yyyy-mm-dd"));
    }

    /** Returns the article of a text; the text's first line is not doubled where it is the title. */
    Article article(String defaultId, String text) {
        String body = title.map(t -> withoutTitle(text, t)).orElse(text);
        Article.Builder article = Article.builder(body).id(id.orElse(defaultId));
        title.ifPresent(article::title);
        published.ifPresent(article::published);
        source.ifPresent(article::source);
        return article.build();
    }

    private static String withoutTitle(String text, String title) {
        if (!text.startsWith(title)) {
            return text;
        }
        String rest = text.substring(title.length());
        if (rest.startsWith("\r\n")) {
            return rest.substring(2);
        }
        return rest.isEmpty() || rest.startsWith("\n") ? rest.substring(Math.min(1, rest.length())) : text;
    }
}
