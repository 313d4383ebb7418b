package io.github.vietfacts.eval;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.io.ArticleReader;
import io.github.vietfacts.io.Days;
import io.github.vietfacts.io.Json;
import io.github.vietfacts.io.JsonFile;
import io.github.vietfacts.rule.FactType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads gold files and finds their texts. */
final class GoldReader {

    private final Optional<Path> texts;
    private final Map<String, FactType> types;
    private final List<Gold.Document> documents = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();

    GoldReader(Optional<Path> texts, Map<String, FactType> types) {
        this.texts = texts;
        this.types = types;
    }

    Gold read(Path gold) {
        if (Files.isDirectory(gold)) {
            folder(gold).forEach(this::file);
        } else {
            file(gold);
        }
        return new Gold(documents, problems);
    }

    private List<Path> folder(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(GoldReader::isGold).sorted().toList();
            if (files.isEmpty()) {
                problems.add(folder + ": expected at least one .json or .jsonl file, there is none");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            problems.add(folder + ": cannot be read: " + e.getMessage());
            return List.of();
        }
    }

    private static boolean isGold(Path file) {
        String name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file)
                && (name.endsWith(".jsonl") || (name.endsWith(".json") && !name.endsWith(".meta.json")));
    }

    private void file(Path file) {
        for (Json json : JsonFile.read(file, problems::add)) {
            FactReader reader = new FactReader(types, true, file.toString(), problems::add);
            reader.object(json, "gold").ifPresent(object -> document(file, object, reader));
        }
    }

    private void document(Path file, Json.Obj object, FactReader reader) {
        Optional<LocalDate> published = published(object, reader);
        Optional<String> title = reader.text(object, "title").filter(t -> !t.isEmpty());
        Optional<String> body = reader.text(object, "text");
        Optional<String> name = reader.text(object, "doc").or(() -> reader.text(object, "id"));
        Optional<Article> article;
        if (body.isPresent()) {
            article = Optional.of(inside(body.get(), name, title, published));
        } else {
            article = beside(file, object, name, reader).map(found -> completed(found, title, published));
        }
        List<ScoredFact> facts = reader.facts(object, article.map(Article::text));
        if (name.isEmpty() && body.isPresent()) {
            reader.problem(object, "id: expected the document's id, there is none");
        }
        String id = name.or(() -> article.map(Article::id)).orElse("");
        if (article.isPresent() && !ids.add(id)) {
            reader.problem(object, "id '" + id + "': expected once, found twice");
        }
        if (reader.isClean() && article.isPresent()) {
            documents.add(new Gold.Document(id, article.get(), facts));
        }
    }

    private static Optional<LocalDate> published(Json.Obj object, FactReader reader) {
        Optional<String> day = reader.text(object, "published");
        Optional<LocalDate> published = day.flatMap(Days::parse);
        if (day.isPresent() && published.isEmpty()) {
            reader.problem(
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

    private Optional<Article> beside(Path file, Json.Obj object, Optional<String> name, FactReader reader) {
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
                reader.problem(
                        object,
                        "text '" + name.orElse(own) + "': expected a file in " + shown(file) + ", there is none");
                return Optional.empty();
            }
            if (ArticleReader.readText(text) instanceof ArticleReader.Read read) {
                return Optional.of(read.article());
            } else if (ArticleReader.readText(text) instanceof ArticleReader.Failed failed) {
                reader.problem(object, "text: " + failed.message());
            }
        } catch (InvalidPathException e) {
            reader.problem(object, "text '" + name.orElse(own) + "': expected the name of a file");
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
