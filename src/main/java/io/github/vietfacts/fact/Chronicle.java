package io.github.vietfacts.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.document.Article;
import io.github.vietfacts.rule.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;

/**
 * What many articles tell, one entry an occasion, ordered in time: the same meeting, visit or agreement reported by
 * several articles is one entry with all its sources, and where they differ in a date, place, amount or spelling, the
 * entry shows the readings side by side.
 *
 * <pre>{@code
 * Chronicle chronicle = vietFacts.extractAll(articles).collect(Chronicle.collector());
 * for (Chronicle.Entry entry : chronicle.ofTypes(Set.of("Meeting")).involving("JPN").entries()) {
 *   System.out.println(entry.date() + " " + entry.args().get("participants") + ", " + entry.sources().size() + " articles");
 *   entry.conflicts().forEach(System.out::println);   // date: 2023-11-27 (a.txt, b.txt) | 2023-11-28 (c.txt)
 * }
 * }</pre>
 *
 * <p>Two facts tell one occasion if type, polarity and key roles agree and their days are at most one apart; a fact
 * without a date is taken to be of the days before its article's publication, a planned one of those after. Persons agree
 * whatever the order of their names, in short forms, and in misspellings of foreign names. Where a party is named by its
 * country only and several occasions come into question, nothing is guessed and the fact is an entry of its own. The
 * result does not depend on the order of the articles. Offices held are states, no occasions, and left out.
 *
 * @param entries the entries in the order of time; none where the articles tell nothing
 */
public record Chronicle(List<Entry> entries) {

    /** Types that have no occasion. */
    private static final Set<String> STATES = Set.of("OfficeHeld");

    /** Returns the chronicle. */
    public Chronicle {
        entries = List.copyOf(entries);
    }

    /**
     * Returns the chronicle of some articles.
     *
     * @param extractions what was found in each; facts of related items are not looked at
     * @return the chronicle, without entries for no articles
     */
    public static Chronicle of(Collection<Extraction> extractions) {
        return extractions.stream().collect(collector());
    }

    /**
     * Returns a collector for streams of extractions; it keeps facts and quotations only, so that thousands of articles
     * fit into memory.
     *
     * @return a collector, for parallel streams too
     */
    public static Collector<Extraction, ?, Chronicle> collector() {
        return Collector.of(Builder::new, Builder::add, Builder::plus, Builder::build);
    }

    /**
     * Returns a builder, for extractions that come one by one.
     *
     * @return a new builder without articles
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes extractions; keeps facts and quotations only. Not thread-safe. */
    public static final class Builder {
        private final List<Telling> tellings = new ArrayList<>();

        private Builder() {}

        /**
         * Adds what an article tells; offices held and facts of related items are left out.
         *
         * @param extraction what was found in the article
         * @return this builder
         */
        public Builder add(Extraction extraction) {
            extraction.facts().forEach(fact -> add(extraction.article(), fact));
            return this;
        }

        Builder add(Article article, Fact fact) {
            if (!STATES.contains(fact.type().name())) {
                tellings.add(Telling.of(article, fact));
            }
            return this;
        }

        private Builder plus(Builder other) {
            tellings.addAll(other.tellings);
            return this;
        }

        /**
         * Returns the chronicle of the articles added so far.
         *
         * @return the chronicle, the same for any order of the articles
         */
        public Chronicle build() {
            return new Chronicle(Gathering.gather(tellings).stream()
                    .map(Joining::entry)
                    .sorted(Joining.IN_TIME)
                    .toList());
        }
    }

    /**
     * Returns the entries of some types.
     *
     * @param types names of fact types
     * @return a chronicle of these only
     */
    public Chronicle ofTypes(Set<String> types) {
        return where(entry -> types.contains(entry.type().name()));
    }

    /**
     * Returns the entries that reach into a span of days.
     *
     * @param from the first day
     * @param to the last day
     * @return a chronicle of what began by {@code to} and did not end before {@code from}; entries without a date count
     *     on the day that they were first reported on
     */
    public Chronicle between(LocalDate from, LocalDate to) {
        return where(entry -> entry.day().filter(day -> !day.isAfter(to)).isPresent()
                && entry.end().or(entry::day).filter(day -> !day.isBefore(from)).isPresent());
    }

    /**
     * Returns the entries in which somebody acts.
     *
     * @param party a country's ISO 3166-1 alpha-3 code, for the country and all who act for it, or a name or part of one
     * @return a chronicle of these only
     */
    public Chronicle involving(String party) {
        String wanted = party.toLowerCase(Locale.ROOT);
        return where(entry -> entry.args().values().stream().anyMatch(a -> isNamed(a.value(), wanted)));
    }

    private static boolean isNamed(Value value, String wanted) {
        Optional<String> country = value instanceof Value.PartyValue p
                ? p.party().country()
                : value instanceof Value.PlaceValue place ? place.country() : Optional.empty();
        boolean acts = value instanceof Value.PartyValue || value instanceof Value.PlaceValue;
        return acts
                && (country.filter(c -> c.toLowerCase(Locale.ROOT).equals(wanted))
                                .isPresent()
                        || value.text().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Chronicle where(Predicate<Entry> condition) {
        return new Chronicle(entries.stream().filter(condition).toList());
    }

    /**
     * An occasion.
     *
     * @param type its type
     * @param kind the most specific kind that an article gives it
     * @param modality {@code ACTUAL} where one article tells that it took place, though others only announce it
     * @param polarity whether the articles affirm it
     * @param args values by role: of single values the one that most articles support, then the most exact; of lists all,
     *     each party once. Without places in the text, as there are several texts; the sources have them
     * @param begin the first day, where an article states it
     * @param end the last day, where an article states it
     * @param reported the first day on which an article told it, where one has a date of publication
     * @param sources the articles, by publication and name; at least one
     * @param conflicts where the articles differ, in the order of the roles; none where they agree
     */
    public record Entry(
            FactType type,
            Optional<String> kind,
            Modality modality,
            Polarity polarity,
            ImmutableListMultimap<String, Argument> args,
            Optional<LocalDate> begin,
            Optional<LocalDate> end,
            Optional<LocalDate> reported,
            List<Source> sources,
            List<Conflict> conflicts) {
        /** Returns the entry. */
        public Entry {
            requireNonNull(type, "type");
            requireNonNull(args, "args");
            sources = List.copyOf(sources);
            conflicts = List.copyOf(conflicts);
        }

        /**
         * Returns the day by which the entry is ordered.
         *
         * @return its first day, else the day on which it was first reported; empty where neither is known
         */
        public Optional<LocalDate> day() {
            return begin.or(() -> reported);
        }

        /**
         * Returns the stated date.
         *
         * @return a day, or {@code begin/end}; empty where no article states one
         */
        public Optional<String> date() {
            return begin.map(first -> end.filter(last -> last.isAfter(first))
                    .map(last -> first + "/" + last)
                    .orElse(first.toString()));
        }
    }

    /**
     * An article that tells of an occasion.
     *
     * @param article the article's id
     * @param published the day of its publication
     * @param quotation its best evidence, as the text has it
     * @param fact what it tells, with all evidence
     */
    public record Source(String article, Optional<LocalDate> published, String quotation, Fact fact) {
        /** Returns the source. */
        public Source {
            requireNonNull(article, "article");
            requireNonNull(published, "published");
            requireNonNull(quotation, "quotation");
            requireNonNull(fact, "fact");
        }
    }

    /**
     * A role, or {@code kind}, in which articles differ.
     *
     * @param role the role's name
     * @param readings what they say, the value that the entry has first, then by the number of articles; at least two
     */
    public record Conflict(String role, List<Reading> readings) {
        /** Returns the conflict. */
        public Conflict {
            requireNonNull(role, "role");
            readings = List.copyOf(readings);
        }

        /** Returns the form {@code date: 2023-11-27 (a.txt, b.txt) | 2023-11-28 (c.txt)}. */
        @Override
        public String toString() {
            return role + ": "
                    + String.join(
                            " | ", readings.stream().map(Reading::toString).toList());
        }
    }

    /**
     * What some articles say in a role.
     *
     * @param text the value
     * @param articles the ids of the articles that say it, in the order of the sources
     */
    public record Reading(String text, List<String> articles) {
        /** Returns the reading. */
        public Reading {
            requireNonNull(text, "text");
            articles = List.copyOf(articles);
        }

        /** Returns the form {@code 2023-11-27 (a.txt, b.txt)}. */
        @Override
        public String toString() {
            return text + " (" + String.join(", ", articles) + ")";
        }
    }
}
