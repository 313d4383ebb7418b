package io.github.vietfacts.vncorenlp;

import io.github.vietfacts.text.SourceText;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a tree of ripple-down rules as RDRPOSTagger and RDRsegmenter write it: a rule a line, an exception one tab
 * deeper than its rule.
 *
 * <pre>{@code
 * True : object.conclusion = "NN"
 * 	object.tag == "I" : object.conclusion = "I"
 * 		object.prevWord1 == "con" and object.word == "gái" : object.conclusion = "B"
 * }</pre>
 */
final class RuleTree {

    private static final String CONCLUSION = "object.conclusion = \"";
    private static final String FIELD = "object.";
    private static final String EQUALS = " == \"";
    /** More rules than any published tree. */
    private static final int MAX_RULES = 100_000;

    private final String name;
    private final List<String> errors = new ArrayList<>();
    /** The last rule at each depth. */
    private final List<RippleRule> path = new ArrayList<>();

    private RuleTree(String name) {
        this.name = name;
    }

    /**
     * Returns the root: it concludes nothing itself, so what concludes at the root leaves the first pass as it is.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if lines are no rules, with a line of message for each
     */
    static RippleRule read(String name, BufferedReader lines) throws IOException {
        return new RuleTree(name).read(lines);
    }

    private RippleRule read(BufferedReader lines) throws IOException {
        RippleRule root = new RippleRule(Map.of(), true);
        path.add(root);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (number > 1 && !line.isBlank()) {
                add(line, number);
            }
            if (number > MAX_RULES) {
                throw new IllegalArgumentException(name + ": more than " + MAX_RULES + " rules");
            }
        }
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", errors));
        }
        root.index();
        return root;
    }

    private void add(String line, int number) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '\t') {
            depth++;
        }
        int colon = line.lastIndexOf(" : " + CONCLUSION);
        Map<RippleRule.Field, String> conditions = new EnumMap<>(RippleRule.Field.class);
        if (colon < depth || depth < 1 || depth > path.size() || !parse(line.substring(depth, colon), conditions)) {
            errors.add(name + ":" + number + ":" + (depth + 1)
                    + ": expected object.FIELD == \"...\" : object.conclusion = \"B\" or \"I\", at most one tab deeper than"
                    + " the line before");
            return;
        }
        boolean begins = line.startsWith("B\"", colon + 3 + CONCLUSION.length());
        RippleRule rule = new RippleRule(conditions, begins);
        path.get(depth - 1).addException(rule);
        path.subList(depth, path.size()).clear();
        path.add(rule);
    }

    private static boolean parse(String text, Map<RippleRule.Field, String> conditions) {
        for (String condition : text.split(" and (?=object\\.)")) {
            int equals = condition.indexOf(EQUALS);
            if (!condition.startsWith(FIELD) || equals < 0 || !condition.strip().endsWith("\"")) {
                return false;
            }
            String field = condition.substring(FIELD.length(), equals);
            String value = condition.substring(equals + EQUALS.length(), condition.lastIndexOf('"'));
            try {
                conditions.put(RippleRule.Field.valueOf(field), field.contains("ag") ? value : key(value));
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
        return true;
    }

    /** The form in which the library looks words up, whatever placement of tone marks the file uses. */
    static String key(String word) {
        return SourceText.of(word).normalized().toLowerCase(Locale.ROOT);
    }
}
