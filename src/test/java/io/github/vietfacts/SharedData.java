package io.github.vietfacts;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that may be read but not published with the project; where they are absent, tests on them are skipped. */
public final class SharedData {

    private SharedData() {}

    /**
     * Returns a file under {@code ../shared/data}, or under the folder that the system property {@code vietfacts.shared}
     * names; skips the test where it is absent.
     *
     * @param name the path under {@code data}
     * @return the file
     */
    public static Path file(String name) {
        Path file = Path.of(System.getProperty("vietfacts.shared", "../shared"), "data")
                .resolve(name);
        assumeTrue(Files.exists(file), () -> "no shared data: " + file);
        return file;
    }
}
