package io.github.vietfacts;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.fact.Argument;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.fact.Fact;
import io.github.vietfacts.io.ArticleReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The articles of {@code testdata}, and facts as lines that a person can read. */
public final class Articles {

    private Articles() {}

    /**
     * Returns the articles of {@code testdata/articles}.
     *
     * @return the articles in the order of their names
     */
    public static List<Article> all() {
        try (Stream<ArticleReader.Result> results = ArticleReader.read(List.of("testdata/articles"))) {
            return results.map(result -> ((ArticleReader.Read) result).article())
                    .toList();
        }
    }

    /**
     * Returns the path of an article.
     *
     * @param name its name without ending
     * @return the path
     */
    public static Path file(String name) {
        return Path.of("testdata/articles", name + ".txt");
    }

    /**
     * Returns an article that is the same but for its text.
     *
     * @param article an article
     * @param text another text
     * @return an article without title
     */
    public static Article withText(Article article, String text) {
        return new Article(article.id(), text, Optional.empty(), article.published(), article.source());
    }

    /**
     * Returns an article.
     *
     * @param published the day of publication
     * @param body the text
     * @return the article, without a title
     */
    public static Article of(String published, String body) {
        return Article.builder(body).published(LocalDate.parse(published)).build();
    }

    /**
     * Returns what facts say, without where they stand.
     *
     * @param extraction what was found
     * @return lines such as {@code Meeting TALKS ACTUAL POSITIVE LEAD participants=[A HOST, B] date=[2024-03-12]}
     */
    public static List<String> values(Extraction extraction) {
        return extraction.allFacts().stream().map(Articles::values).toList();
    }

    private static String values(Fact fact) {
        String args = fact.args().asMap().entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + entry.getValue().stream().map(Articles::value).toList())
                .collect(Collectors.joining(" "));
        return fact.type().name() + fact.kind().map(k -> " " + k).orElse("") + " " + fact.modality() + " "
                + fact.polarity() + " " + fact.zone() + " x" + fact.evidence().size() + " " + args;
    }

    private static String value(Argument argument) {
        return argument.value().text() + argument.subrole().map(s -> " " + s).orElse("");
    }

    /**
     * Returns everything that was found, for comparison.
     *
     * @param x what was found
     * @return one text; equal for equal results
     */
    public static String all(Extraction x) {
        return List.of(
                        x.layout(),
                        x.words().sentences(),
                        x.words().tokens(),
                        x.words().syllables(),
                        x.entities(),
                        x.times(),
                        x.cast(),
                        x.allFacts())
                .toString();
    }
}
