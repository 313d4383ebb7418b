package io.github.vietfacts.document;

import static java.util.Objects.requireNonNull;

/**
 * Why a mention or a fact exists.
 *
 * @param source the file or stage that made it: a rule file, a gazetteer, a model, a table of the time tagger
 * @param line the line in that file, from 1; 0 where lines say nothing
 * @param name the rule, entry or method there
 */
public record Provenance(String source, int line, String name) {

    /**
     * Returns the provenance.
     *
     * @throws IllegalArgumentException if {@code line} is negative
     */
    public Provenance {
        requireNonNull(source, "source");
        requireNonNull(name, "name");
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + ": expected 0 or more");
        }
    }

    /**
     * Returns the provenance of something that no line of a file tells.
     *
     * @param source the stage that made it
     * @param name its method
     * @return the provenance, with line 0
     */
    public static Provenance of(String source, String name) {
        return new Provenance(source, 0, name);
    }

    /** Returns the form {@code diplomacy.rules:41 meeting.receive}. */
    @Override
    public String toString() {
        return source + (line > 0 ? ":" + line : "") + " " + name;
    }
}
