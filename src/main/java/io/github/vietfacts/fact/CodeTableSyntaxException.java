package io.github.vietfacts.fact;

import java.util.List;

/** A table of codes is not in the form that {@link CodeTable} describes. The message has one line a problem. */
public final class CodeTableSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CodeTableSyntaxException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
