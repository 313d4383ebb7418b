package io.github.vietfacts.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a command printed, and its exit code. */
record CommandLineRun(int exit, String out, String err) {

    /** Runs a command without standard input. */
    static CommandLineRun of(Object... arguments) {
        return withInput("", arguments);
    }

    static CommandLineRun withInput(String input, Object... arguments) {
        return withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    /** Runs a command whose output is shown on a screen. */
    static CommandLineRun on(Screen screen, Object... arguments) {
        return run(new byte[0], screen, arguments);
    }

    static CommandLineRun withInput(byte[] input, Object... arguments) {
        return run(input, Screen.NONE, arguments);
    }

    private static CommandLineRun run(byte[] input, Screen screen, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int exit = Main.run(new Main.Streams(new ByteArrayInputStream(input), outStream, errStream, screen), words);
        outStream.flush();
        return new CommandLineRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> errors() {
        return err.lines().toList();
    }
}
