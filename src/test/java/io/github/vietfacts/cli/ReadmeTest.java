package io.github.vietfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program does. */
class ReadmeTest {

    /** A comment that names where a block comes from, and the block. */
    private static final Pattern BLOCK = Pattern.compile("<!-- (\\w+): (.+?) -->\\n```\\w*\\n(.*?)```", Pattern.DOTALL);

    private record Block(String kind, String source, String text) {}

    @Test
    void outputIsWhatTheCommandPrints() throws IOException {
        List<Block> outputs = blocks("output");
        assertThat(outputs).isNotEmpty();
        for (Block block : outputs) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            String[] arguments = block.source().replace("./vietfacts ", "").split(" ");
            int exit = Main.run(
                    InputStream.nullInputStream(),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                    arguments);
            assertThat(exit).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(block.text());
        }
    }

    @Test
    void examplesAreCodeThatRuns() throws IOException {
        String code =
                withoutBlanks(Files.readString(Path.of("src/test/java/io/github/vietfacts/ReadmeExampleTest.java")));
        assertThat(blocks("example"))
                .isNotEmpty()
                .allSatisfy(b -> assertThat(code).contains(withoutBlanks(b.text())));
    }

    @Test
    void theFlowIsTheMethod() throws IOException {
        String code = withoutBlanks(Files.readString(Path.of("src/main/java/io/github/vietfacts/VietFacts.java")));
        assertThat(blocks("flow")).isNotEmpty().allSatisfy(b -> assertThat(code).contains(withoutBlanks(b.text())));
    }

    private static List<Block> blocks(String kind) throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(Path.of("README.md")));
        while (matcher.find()) {
            if (matcher.group(1).equals(kind)) {
                blocks.add(new Block(matcher.group(1), matcher.group(2), matcher.group(3)));
            }
        }
        return blocks;
    }

    private static String withoutBlanks(String code) {
        return code.replaceAll("\\s+", "");
    }
}
