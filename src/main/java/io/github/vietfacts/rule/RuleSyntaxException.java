package io.github.vietfacts.rule;

import java.util.List;
import java.util.stream.Collectors;

/** Rule files that cannot be used; the message lists every error of all files. */
public final class RuleSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> errors;

    RuleSyntaxException(List<RuleProblem> errors) {
        super(errors.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /**
     * Returns the errors.
     *
     * @return the errors in the order of files and lines, at least one
     */
    public List<RuleProblem> errors() {
        return errors;
    }
}
