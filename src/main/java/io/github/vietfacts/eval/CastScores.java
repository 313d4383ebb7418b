package io.github.vietfacts.eval;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;

/**
 * How well it was found out who is who.
 *
 * @param documents the score of each document, in the order of gold
 * @param problems one line for each thing that could not be scored as given; none for a complete run
 */
public record CastScores(List<Document> documents, List<String> problems) {

    /** How many there are, and how many of them are right. */
    public record Share(int right, int all) {

        static final Share NONE = new Share(0, 0);

        /** Returns the share. */
        public Share {
            if (right < 0 || right > all) {
                throw new IllegalArgumentException("right " + right + " of " + all);
            }
        }

        static Share of(boolean right) {
            return new Share(right ? 1 : 0, 1);
        }

        Share plus(Share other) {
            return new Share(right + other.right, all + other.all);
        }

        /**
         * Returns the share of right ones.
         *
         * @return 0 to 1; 1 where there are none
         */
        public double value() {
            return all == 0 ? 1 : (double) right / all;
        }
    }

    /**
     * The counts of who is who.
     *
     * @param links mentions of persons linked to the right person
     * @param countries persons with the right country
     * @param single phrases for one party, whose party is right
     * @param several phrases for several parties, which are right as a set
     * @param open phrases that the text leaves open, for which no party was given
     */
    public record Figures(Share links, Share countries, Share single, Share several, Share open) {

        static final Figures NONE = new Figures(Share.NONE, Share.NONE, Share.NONE, Share.NONE, Share.NONE);

        Figures plus(Figures other) {
            return new Figures(
                    links.plus(other.links),
                    countries.plus(other.countries),
                    single.plus(other.single),
                    several.plus(other.several),
                    open.plus(other.open));
        }

        /**
         * Returns the counts of all phrases that stand for parties.
         *
         * @return their sum
         */
        public Share references() {
            return single.plus(several).plus(open);
        }
    }

    /**
     * What went wrong.
     *
     * @param what {@code person}, {@code country} or {@code reference}
     * @param place the phrase with its place, or the person
     * @param expected what gold says
     * @param found what was found instead
     */
    public record Error(String what, String place, String expected, String found) {}

    /**
     * The score of a document.
     *
     * @param id names the document
     * @param figures its counts
     * @param errors what is not right
     */
    public record Document(String id, Figures figures, List<Error> errors) {
        /** Returns the score. */
        public Document {
            requireNonNull(id, "id");
            requireNonNull(figures, "figures");
            errors = List.copyOf(errors);
        }
    }

    /** Returns the scores. */
    public CastScores {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /**
     * Returns the counts of all documents.
     *
     * @return their sum
     */
    public Figures all() {
        return documents.stream().map(Document::figures).reduce(Figures.NONE, Figures::plus);
    }

    /**
     * Returns the interval that holds a share with 95 % confidence, by resampling documents.
     *
     * @param share which of the shares
     * @return the interval
     */
    public Interval interval(Function<Figures, Share> share) {
        return Interval.bootstrap(documents.stream()
                .map(document -> share.apply(document.figures()))
                .map(s -> new Counts(s.right(), s.all(), s.all()))
                .toList());
    }
}
