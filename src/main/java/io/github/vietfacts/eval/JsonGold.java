package io.github.vietfacts.eval;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.io.ArticleReader;
import io.github.vietfacts.io.Days;
import io.github.vietfacts.io.Json;
import io.github.vietfacts.io.JsonFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Gold in JSON: the text inside the object, or in a file of its own. */
final class JsonGold<G> implements GoldReader.Form<G> {

    /** What a document's object holds of what is asked for. */
    @FunctionalInterface
    interface Items<G> {
        /** Returns what the object says, empty where it says nothing of it; {@code text} is empty if it was not found. */
        Optional<G> read(Json.Obj document, Optional<String> text, Fields fields);
    }

    private final Optional<Path> texts;
    private final Items<G> items;

    JsonGold(Optional<Path> texts, Items<G> items) {
        this.texts = texts;
        this.items = items;
    }

    /** Returns a reader of {@code .json} and {@code .jsonl} files; a file of another name is read as {@code .json}. */
    static <G> GoldReader<G> reader(Optional<Path> texts, Items<G> items) {
        JsonGold<G> json = new JsonGold<>(texts, items);
        return new GoldReader<G>().form(".json", json).form(".jsonl", json).form("", json);
    }

    @Override
    public void read(Path file, GoldReader<G> reader) {
        for (Json json : JsonFile.read(file, reader::problem)) {
            Fields fields = new Fields(file.toString(), reader::problem);
            fields.object(json, "gold").ifPresent(object -> document(file, object, fields, reader));
        }
    }

    private void document(Path file, Json.Obj object, Fields fields, GoldReader<G> reader) {
        Optional<LocalDate> published = published(object, fields);
        Optional<String> title = fields.text(object, "title").filter(t -> !t.isEmpty());
        Optional<String> body = fields.text(object, "text");
        Optional<String> name = fields.text(object, "doc").or(() -> fields.text(object, "id"));
        Optional<String> source = fields.text(object, "source");
        Optional<Article> article;
        if (body.isPresent()) {
            article = Optional.of(inside(body.get(), name, title, published));
        } else {
            article = beside(file, object, name, fields).map(found -> completed(found, title, published));
        }
        Optional<G> gold = items.read(object, article.map(Article::text), fields);
        if (name.isEmpty() && body.isPresent()) {
            fields.problem(object, "id: expected the document's id, there is none");
        }
        String id = name.or(() -> article.map(Article::id)).orElse("");
        if (article.isPresent() && !reader.isNew(id)) {
            fields.problem(object, "id '" + id + "': expected once, found twice");
        }
        if (!fields.isClean() || article.isEmpty()) {
            return;
        }
        if (gold.isEmpty()) {
            reader.leaveOut(id);
        } else {
            boolean page = body.isEmpty() || title.isPresent();
            reader.add(new GoldSet.Document<>(id, source, article.get(), page, gold.get()));
        }
    }

    private static Optional<LocalDate> published(Json.Obj object, Fields fields) {
        Optional<String> day = fields.text(object, "published");
        Optional<LocalDate> published = day.flatMap(Days::parse);
        if (day.isPresent() && published.isEmpty()) {
            fields.problem(
                    object.get("published").orElse(object),
                    "published '" + day.get() + "': expected a day as yyyy-mm-dd");
        }
        return published;
    }

    /** The document's text is title, newline, text, to the letter: gold's offsets count in it. */
    private static Article inside(
            String body, Optional<String> id, Optional<String> title, Optional<LocalDate> published) {
        Article.Builder article = Article.builder(body).id(id.orElse(""));
        title.ifPresent(article::title);
        published.ifPresent(article::published);
        return article.build();
    }

    private Optional<Article> beside(Path file, Json.Obj object, Optional<String> name, Fields fields) {
        String fileName = String.valueOf(file.getFileName());
        String own = (fileName.endsWith(".json") ? fileName.substring(0, fileName.length() - 5) : fileName) + ".txt";
        try {
            Path folder = texts.orElse(file.toAbsolutePath().getParent());
            Path text = Stream.of(name.orElse(own), name.orElse(own) + ".txt", own)
                    .map(folder::resolve)
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElse(null);
            if (text == null) {
                fields.problem(
                        object,
                        "text '" + name.orElse(own) + "': expected a file in " + shown(file) + ", there is none");
                return Optional.empty();
            }
            if (ArticleReader.readText(text) instanceof ArticleReader.Read read) {
                return Optional.of(read.article());
            } else if (ArticleReader.readText(text) instanceof ArticleReader.Failed failed) {
                fields.problem(object, "text: " + failed.message());
            }
        } catch (InvalidPathException e) {
            fields.problem(object, "text '" + name.orElse(own) + "': expected the name of a file");
        }
        return Optional.empty();
    }

    private String shown(Path file) {
        return texts.map(Path::toString).orElse("the folder of " + file.getFileName());
    }

    /** Returns the article with what gold knows besides; a title that the text begins with is not doubled. */
    private static Article completed(Article article, Optional<String> title, Optional<LocalDate> published) {
        Optional<LocalDate> day = article.published().or(() -> published);
        if (article.title().isPresent() || title.isEmpty()) {
            return new Article(article.id(), article.text(), article.title(), day, article.source());
        }
        String text =
                article.text().startsWith(title.get() + "\n") ? article.text() : title.get() + "\n" + article.text();
        return new Article(article.id(), text, title, day, article.source());
    }
}
