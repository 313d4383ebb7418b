package io.github.vietfacts.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text with its header and the file of metadata beside it. */
final class ArticleText {

    private static final List<String> KEYS = List.of("title", "published", "source", "id");
    private static final Pattern OTHER_FIELD = Pattern.compile("([A-Za-z]+):");

    private ArticleText() {}

    static ArticleReader.Result read(Path file, String id) {
        try {
            String text = content(file);
            return result(id, file.toString(), text, sidecar(file));
        } catch (Unreadable e) {
            return new ArticleReader.Failed(e.getMessage());
        }
    }

    static ArticleReader.Result parse(String id, String name, String text) {
        try {
            return result(id, name, text, Metadata.NONE);
        } catch (Unreadable e) {
            return new ArticleReader.Failed(e.getMessage());
        }
    }

    private static ArticleReader.Result result(String id, String name, String text, Metadata besides)
            throws Unreadable {
        Map<String, String> values = new HashMap<>();
        LocalDate published = null;
        int at = 0;
        int line = 1;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            String[] field = field(text.substring(at, end));
            if (field.length == 0) {
                if (at > 0) {
                    checkKey(text.substring(at, end), name + ":" + line);
                }
                break;
            }
            if (values.put(field[0], field[1]) != null) {
                throw new Unreadable(name + ":" + line + ": " + field[0] + ": expected once, found twice");
            }
            if (field[0].equals("published") && !field[1].isEmpty()) {
                published = Metadata.day(field[1], name + ":" + line);
            }
            at = end;
            line++;
        }
        if (at > 0) {
            int end = lineEnd(text, at);
            at = text.substring(at, end).isBlank() ? end : at;
        }
        Metadata header = new Metadata(
                value(values, "id"), value(values, "title"), Optional.ofNullable(published), value(values, "source"));
        return new ArticleReader.Read(header.or(besides).article(id, text.substring(at)));
    }

    private static Optional<String> value(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    /** Returns key and value of a header line, nothing where the line is none. */
    private static String[] field(String line) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT);
        return KEYS.contains(key) ? new String[] {key, line.substring(colon + 1).strip()} : new String[0];
    }

    /** Refuses a line that looks like a field of a header, for it follows one. */
    private static void checkKey(String line, String where) throws Unreadable {
        Matcher other = OTHER_FIELD.matcher(line);
        if (other.lookingAt()) {
            throw new Unreadable(
                    where + ": header field '" + other.group(1) + "': expected id, title, published or source");
        }
    }

    private static int lineEnd(String text, int start) {
        int newline = text.indexOf('\n', start);
        return newline < 0 ? text.length() : newline + 1;
    }

    private static Metadata sidecar(Path file) throws Unreadable {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        Path meta = file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".meta.json");
        if (!Files.isRegularFile(meta)) {
            return Metadata.NONE;
        }
        try {
            Json json = Json.parse(content(meta));
            if (json instanceof Json.Obj object) {
                Metadata all = Metadata.of(object, meta.toString());
                return new Metadata(Optional.empty(), all.title(), all.published(), all.source());
            }
            throw new Unreadable(meta + ":" + json.at() + ": expected an object, found " + json.describe());
        } catch (JsonSyntaxException e) {
            throw new Unreadable(meta + ":" + e.at() + ": " + e.getMessage());
        }
    }

    private static String content(Path file) throws Unreadable {
        try {
            return InputFile.text(file);
        } catch (IOException e) {
            throw new Unreadable(file + ": " + InputFile.reason(e));
        }
    }
}
