package io.github.vietfacts.cli;

import java.util.Map;

/** What standard output is shown on. */
enum Screen {
    /** A file or another program. */
    NONE,
    /** A terminal whose user wants no colours. */
    PLAIN,
    /** A terminal. */
    COLOURS;

    /** What the start script says about standard output, which Java cannot ask the system for. */
    private static final String PROPERTY = "vietfacts.terminal";

    /** The first Java whose console does not tell a terminal from a pipe. */
    private static final int CONSOLE_ALWAYS = 22;

    /** Returns what this process writes to. */
    static Screen ofProcess() {
        String told = System.getProperty(PROPERTY);
        boolean terminal = told == null
                ? Runtime.version().feature() < CONSOLE_ALWAYS && System.console() != null
                : Boolean.parseBoolean(told);
        return of(terminal, System.getenv());
    }

    /** Honours {@code NO_COLOR} (https://no-color.org): set and not empty, it wants no colours. */
    static Screen of(boolean terminal, Map<String, String> environment) {
        if (!terminal) {
            return NONE;
        }
        return environment.getOrDefault("NO_COLOR", "").isEmpty() ? COLOURS : PLAIN;
    }
}
