package io.github.vietfacts.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Which share of a rule's facts was right on gold data, as the command {@code rules precision} measures it. What a rule
 * found on gold that its authors knew flatters it, and a rule that found little there says little: so each share is drawn
 * towards that of all rules on gold which no author has read (the line {@code *}), else of all rules together, as if the
 * rule had found {@value #WEIGHT} more facts of that quality (m-estimate, Cestnik 1990). Shares are in thousandths.
 *
 * @param byRule shares from 0 to 1 by the rule's name
 */
public record RulePrecision(ImmutableMap<String, Double> byRule) {

    /** Nothing was measured. */
    public static final RulePrecision UNKNOWN = new RulePrecision(ImmutableMap.of());

    /** How many facts of the quality of all count with each rule's own. */
    private static final int WEIGHT = 20;

    /** The line of all rules together on gold that no author has read. */
    private static final String UNREAD = "*";

    private static final String BUNDLED = "precision.tsv";

    private static final String HEADER = "rule\tright\tfound\tprecision\tlow\thigh";

    /** Returns the precision. */
    public RulePrecision {
        requireNonNull(byRule, "byRule");
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
        int right = 0;
        int found = 0;
        for (int i = 1; i < lines.size(); i++) {
            String[] columns = lines.get(i).split("\t", -1);
            int[] count = count(columns, name + ":" + (i + 1));
            if (counts.put(columns[0], count) != null) {
                throw new IllegalArgumentException(
                        name + ":" + (i + 1) + ": rule '" + columns[0] + "': expected once, found twice");
            }
            right += count[0];
            found += count[1];
        }
        int[] unread = counts.getOrDefault(UNREAD, new int[] {right, found});
        counts.remove(UNREAD);
        double all = (double) unread[0] / Math.max(1, unread[1]);
        ImmutableMap.Builder<String, Double> byRule = ImmutableMap.builder();
        counts.forEach((rule, count) ->
                byRule.put(rule, Math.round(1000 * (count[0] + WEIGHT * all) / (count[1] + WEIGHT)) / 1000.0));
        return new RulePrecision(byRule.buildOrThrow());
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
     * Returns the precision of a rule.
     *
     * @param rule a rule's name
     * @return a share from 0 to 1, empty where it was not measured
     */
    public OptionalDouble of(String rule) {
        Double share = byRule.get(rule);
        return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
    }
}
