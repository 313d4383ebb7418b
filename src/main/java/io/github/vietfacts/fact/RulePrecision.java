package io.github.vietfacts.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much a fact is worth, from what the command {@code rules precision} counted on gold.
 *
 * <p>A rule that found little says little, so its share of right facts is drawn towards that of all rules together, as if
 * it had found {@value #WEIGHT} more facts of that quality (m-estimate, Cestnik 1990). Gold that a rule's authors have
 * read flatters it: how much better or worse than all others a rule is counts (the ratio of their odds), and how much all
 * are worth comes from gold that nobody has read (the lines {@code *}), apart for each {@link Certainty} of the
 * arguments. The two are taken as independent (naive Bayes).
 *
 * @param byRule shares of right facts from 0 to 1 by the rule's name, on the gold that was counted
 * @param all the share of all rules together there
 * @param byCertainty shares on gold that nobody has read; empty where none was counted, and a fact is then worth what its
 *     rule is
 */
public record RulePrecision(
        ImmutableMap<String, Double> byRule, double all, ImmutableMap<Certainty, Double> byCertainty) {

    /** Nothing was measured. */
    public static final RulePrecision UNKNOWN = new RulePrecision(ImmutableMap.of(), 0, ImmutableMap.of());

    /** How many facts of the quality of all count with each rule's own. */
    private static final int WEIGHT = 20;

    /** The lines of all rules together on gold that no author has read: {@code * named}. */
    private static final String UNREAD = "* ";

    private static final String BUNDLED = "precision.tsv";

    private static final String HEADER = "rule\tright\tfound\tprecision\tlow\thigh";

    /** Returns the precision. */
    public RulePrecision {
        requireNonNull(byRule, "byRule");
        requireNonNull(byCertainty, "byCertainty");
    }

    /**
     * Returns what a file in UTF-8 says that {@code rules precision} wrote.
     *
     * @param file the file
     * @return the precision of its rules
     * @throws IllegalArgumentException if a line is not as expected; the message has file and line
     * @throws UncheckedIOException if it cannot be read or is not UTF-8
     */
    public static RulePrecision load(Path file) {
        try {
            return parse(file.toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot read the precision of rules", e);
        }
    }

    /**
     * Returns what was measured of the bundled rules when the library was built.
     *
     * @return the precision of its rules
     */
    public static RulePrecision bundled() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                requireNonNull(RulePrecision.class.getResourceAsStream(BUNDLED), BUNDLED), StandardCharsets.UTF_8))) {
            return parse(BUNDLED, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(BUNDLED, e);
        }
    }

    private static RulePrecision parse(String name, List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException(
                    name + ":1: expected the header '" + HEADER.replace("\t", " TAB ") + "'");
        }
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] columns = lines.get(i).split("\t", -1);
            int[] count = count(columns, name + ":" + (i + 1));
            if (counts.put(columns[0], count) != null) {
                throw new IllegalArgumentException(
                        name + ":" + (i + 1) + ": rule '" + columns[0] + "': expected once, found twice");
            }
        }
        Map<Certainty, int[]> unread = new EnumMap<>(Certainty.class);
        for (Certainty certainty : Certainty.values()) {
            unread.put(
                    certainty,
                    Optional.ofNullable(counts.remove(UNREAD + certainty.label()))
                            .orElse(new int[2]));
        }
        double all = share(counts.values());
        double allUnread = share(unread.values());
        boolean known = unread.values().stream().anyMatch(count -> count[1] > 0);
        return new RulePrecision(
                ImmutableMap.copyOf(Maps.transformValues(counts, count -> drawn(count, all))),
                all,
                known
                        ? ImmutableMap.copyOf(Maps.transformValues(unread, count -> drawn(count, allUnread)))
                        : ImmutableMap.of());
    }

    private static double share(Collection<int[]> counts) {
        int right = counts.stream().mapToInt(count -> count[0]).sum();
        int found = counts.stream().mapToInt(count -> count[1]).sum();
        return (double) right / Math.max(1, found);
    }

    private static double drawn(int[] count, double towards) {
        return (count[0] + WEIGHT * towards) / (count[1] + WEIGHT);
    }

    private static int[] count(String[] columns, String place) {
        try {
            int[] count = {Integer.parseInt(columns[1]), Integer.parseInt(columns[2])};
            if (0 <= count[0] && count[0] <= count[1]) {
                return count;
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            // told below
        }
        throw new IllegalArgumentException(
                place + ": expected how many facts were right and how many found in columns 2" + " and 3, found '"
                        + String.join(" TAB ", columns) + "'");
    }

    /**
     * Returns how likely a fact is right.
     *
     * @param fact a fact with all its arguments and evidence
     * @return a share from 0 to 1 in thousandths, empty where its rule was not measured
     */
    public OptionalDouble of(Fact fact) {
        Double rule = byRule.get(fact.rule().name());
        if (rule == null) {
            return OptionalDouble.empty();
        }
        Double unread = byCertainty.get(Certainty.of(fact));
        double share = unread == null ? rule : shifted(rule, all, unread);
        return OptionalDouble.of(Math.round(1000 * share) / 1000.0);
    }

    /** Returns the share whose odds are to those of {@code to} as the odds of {@code share} are to those of {@code of}. */
    private static double shifted(double share, double of, double to) {
        if (of == 0 || of == 1) {
            return to; // no rule is better or worse than all
        }
        double right = share * (1 - of) * to;
        double wrong = (1 - share) * of * (1 - to);
        return right / (right + wrong);
    }
}
