package io.github.vietfacts.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Which share of a rule's facts was right on gold data, as the command {@code rules precision} measures it.
 *
 * @param byRule shares from 0 to 1 by the rule's name
 */
public record RulePrecision(ImmutableMap<String, Double> byRule) {

    /** Nothing was measured. */
    public static final RulePrecision UNKNOWN = new RulePrecision(ImmutableMap.of());

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
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot read the precision of rules", e);
        }
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException(
                    file + ":1: expected the header '" + HEADER.replace("\t", " TAB ") + "'");
        }
        ImmutableMap.Builder<String, Double> byRule = ImmutableMap.builder();
        for (int i = 1; i < lines.size(); i++) {
            String[] columns = lines.get(i).split("\t", -1);
            byRule.put(columns[0], share(columns, file + ":" + (i + 1)));
        }
        return new RulePrecision(byRule.buildKeepingLast());
    }

    private static double share(String[] columns, String place) {
        try {
            double share = columns.length < 4 ? -1 : Double.parseDouble(columns[3]);
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException(
                place + ": expected a share from 0 to 1 in column 4, found '" + String.join(" TAB ", columns) + "'");
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
