package io.github.vietfacts.rule;

import com.google.common.collect.ImmutableMap;
import io.github.vietfacts.rule.Lexeme.Kind;
import io.github.vietfacts.rule.RuleSet.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads rule files with the files that they name: lexicons, and imported modules beside them. */
final class RuleFileReader {

    private final Map<Path, Source> read = new LinkedHashMap<>();
    private final Set<Path> opened = new LinkedHashSet<>();

    private RuleFileReader() {}

    /** Returns a file and what it imports from its folder, what is imported first. */
    static List<Source> withImports(Path file) {
        RuleFileReader files = new RuleFileReader();
        files.add(file);
        return List.copyOf(files.read.values());
    }

    private void add(Path file) {
        if (!opened.add(file)) {
            return;
        }
        Source source = source(file);
        for (List<Lexeme> pair : pairs(source)) {
            if (pair.get(0).isName("import")) {
                Path imported = file.resolveSibling(pair.get(1).text() + ".rules");
                if (Files.isRegularFile(imported)) {
                    add(imported); // else another file of the set may declare the module
                }
            }
        }
        read.put(file, source);
    }

    private static Source source(Path file) {
        try {
            Source source = new Source(String.valueOf(file.getFileName()), text(file));
            ImmutableMap.Builder<String, String> files = ImmutableMap.builder();
            for (List<Lexeme> pair : pairs(source)) {
                if (pair.get(0).isName("from") && pair.get(1).kind() == Kind.STRING) {
                    addBeside(file, pair.get(1).text(), files);
                }
            }
            return new Source(source.name(), source.text(), files.buildKeepingLast());
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(file + ": not UTF-8; save the rule file as UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot read the rule file", e);
        }
    }

    private static void addBeside(Path file, String name, ImmutableMap.Builder<String, String> files) {
        try {
            files.put(name, text(file.resolveSibling(name)));
        } catch (IOException | InvalidPathException e) {
            // the parser tells the place at which the file is named
        }
    }

    private static String text(Path file) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
    }

    /** Returns every token with the one after it. */
    private static List<List<Lexeme>> pairs(Source source) {
        List<Lexeme> lexemes = Lexer.lex(source, new Problems(List.of(source)));
        List<List<Lexeme>> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < lexemes.size(); i++) {
            pairs.add(lexemes.subList(i, i + 2));
        }
        return pairs;
    }
}
