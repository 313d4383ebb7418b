package io.github.vietfacts.rule;

/** A place in a rule file: line and column from 1, and how many units it spans. */
record Place(RuleSet.Source source, int line, int column, int length) {

    /** Returns the form {@code file:line:column}. */
    @Override
    public String toString() {
        return source.name() + ":" + line + ":" + column;
    }
}
