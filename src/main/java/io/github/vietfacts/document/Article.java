package io.github.vietfacts.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A news article. Its {@link #text()} is the title, a newline and the body where a title was given, else the body
 * alone; all offsets of all results count in it.
 *
 * @param id names the article in output, empty where nobody named it
 * @param text the document's text
 * @param title the title, which is then the first line of {@code text}
 * @param published the day of publication, to which dates without a year and {@code hôm nay} refer
 * @param source the newspaper or site
 */
public record Article(
        String id, String text, Optional<String> title, Optional<LocalDate> published, Optional<String> source) {

    /**
     * Returns the article.
     *
     * @throws IllegalArgumentException if there is a title and the text does not begin with it and a newline, or
     *     {@code published} is not in the years 1 to 9999
     */
    public Article {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
        requireNonNull(published, "published").ifPresent(Article::checkYear);
        requireNonNull(source, "source");
        if (requireNonNull(title, "title").isPresent() && !text.startsWith(title.get() + "\n")) {
            throw new IllegalArgumentException("text: expected it to begin with the title and a newline");
        }
    }

    private static void checkYear(LocalDate published) {
        if (published.getYear() < 1 || published.getYear() > 9999) {
            throw new IllegalArgumentException("published '" + published + "': expected a day in the years 1 to 9999");
        }
    }

    /**
     * Returns an article of which only the text is known.
     *
     * @param text the document's text, perhaps empty
     * @return the article
     */
    public static Article of(String text) {
        return builder(text).build();
    }

    /**
     * Returns a builder for an article with this body.
     *
     * <pre>{@code
     * Article.builder("Chiều 12/3, ...").title("Thủ tướng tiếp Đại sứ Lào").published(LocalDate.of(2024, 3, 12)).build();
     * }</pre>
     *
     * @param body the text without the title
     * @return a new builder
     */
    public static Builder builder(String body) {
        return new Builder(requireNonNull(body, "text"));
    }

    /** Collects what is known of an article; every property is optional. */
    public static final class Builder {
        private final String body;
        private String id = "";
        private Optional<String> title = Optional.empty();
        private Optional<LocalDate> published = Optional.empty();
        private Optional<String> source = Optional.empty();

        private Builder(String body) {
            this.body = body;
        }

        /**
         * Sets the name that the article has in output.
         *
         * @param id any text
         * @return this builder
         */
        public Builder id(String id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the title, which becomes the first line of the document's text.
         *
         * @param title the title, without a line end
         * @return this builder
         */
        public Builder title(String title) {
            this.title = Optional.of(requireNonNull(title, "title"));
            return this;
        }

        /**
         * Sets the day of publication.
         *
         * @param published the day, in the place of publication, in the years 1 to 9999
         * @return this builder
         */
        public Builder published(LocalDate published) {
            this.published = Optional.of(requireNonNull(published, "published"));
            return this;
        }

        /**
         * Sets the newspaper or site.
         *
         * @param source its name
         * @return this builder
         */
        public Builder source(String source) {
            this.source = Optional.of(requireNonNull(source, "source"));
            return this;
        }

        /**
         * Returns the article.
         *
         * @return a new article
         */
        public Article build() {
            String text = title.map(t -> t + "\n" + body).orElse(body);
            return new Article(id, text, title, published, source);
        }
    }
}
