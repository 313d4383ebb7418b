package io.github.vietfacts.eval;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.io.Days;
import io.github.vietfacts.io.InputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads gold in lines {@code id TAB text TAB published TAB expected}; lines that begin with {@code #} say nothing. */
final class TimeLines implements GoldReader.Form<List<MarkedTime>> {

    @Override
    public void read(Path file, GoldReader<List<MarkedTime>> reader) {
        try {
            int number = 0;
            for (String line : InputFile.text(file).split("\r?\n", -1)) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    line(line, file + ":" + number, reader);
                }
            }
        } catch (IOException e) {
            reader.problem(file + ": " + InputFile.reason(e));
        }
    }

    private static void line(String line, String where, GoldReader<List<MarkedTime>> reader) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 4) {
            reader.problem(where + ": " + fields.length + " fields: expected id TAB text TAB yyyy-mm-dd TAB expected");
            return;
        }
        String day = fields[2].strip();
        Article.Builder article = Article.builder(fields[1]).id(fields[0]);
        boolean clean = day.isEmpty() || Days.parse(day).map(article::published).isPresent();
        if (!clean) {
            reader.problem(where + ": '" + fields[2] + "': expected a day as yyyy-mm-dd");
        }
        TimeItems items = new TimeItems(fields[3].strip(), fields[1]);
        List<MarkedTime> times = items.read();
        items.problem().ifPresent(problem -> reader.problem(where + ": " + problem));
        if (!reader.isNew(fields[0])) {
            reader.problem(where + ": id '" + fields[0] + "': expected once, found twice");
        } else if (clean && items.problem().isEmpty()) {
            reader.add(new GoldSet.Document<>(fields[0], Optional.empty(), article.build(), false, times));
        }
    }
}
