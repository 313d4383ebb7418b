package io.github.vietfacts.eval;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.io.InputFile;
import io.github.vietfacts.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads brat's standoff form: {@code NAME.ann} beside {@code NAME.txt}, lines such as
 * {@code T1<TAB>PER 0 7<TAB>Lê Hoa}; relations, events and notes are skipped. Its offsets count Unicode code points of the
 * text file, all of which is text.
 */
final class BratReader implements GoldReader.Form<List<MarkedEntity>> {

    private final Optional<Path> texts;
    private final EntityLabels labels;

    BratReader(Optional<Path> texts, EntityLabels labels) {
        this.texts = texts;
        this.labels = labels;
    }

    @Override
    public void read(Path file, GoldReader<List<MarkedEntity>> reader) {
        String name = String.valueOf(file.getFileName());
        String id = name.substring(0, name.length() - ".ann".length()) + ".txt";
        Path textFile = texts.orElse(file.toAbsolutePath().getParent()).resolve(id);
        Path at = file;
        try {
            String annotations = InputFile.text(file);
            at = textFile;
            Document document = new Document(file, InputFile.text(textFile), reader);
            int number = 0;
            for (String line : annotations.split("\r?\n", -1)) {
                number++;
                if (line.startsWith("T")) {
                    document.mention(line, number);
                }
            }
            document.close(id);
        } catch (IOException e) {
            reader.problem(at + ": " + InputFile.reason(e));
        }
    }

    private final class Document {
        private final Path file;
        private final String text;
        private final GoldReader<List<MarkedEntity>> reader;
        private final List<MarkedEntity> mentions = new ArrayList<>();
        private boolean clean = true;

        Document(Path file, String text, GoldReader<List<MarkedEntity>> reader) {
            this.file = file;
            this.text = text;
            this.reader = reader;
        }

        void mention(String line, int number) {
            String[] fields = line.split("\t", 3);
            // Ranges that only the ends of lines part, as brat writes them, are one mention: 0 3;4 8.
            String[] place = fields.length == 3 ? fields[1].split(" ", -1) : new String[0];
            if (place.length > 3 && onlyLineEnds(place)) {
                place = new String[] {place[0], place[1], place[place.length - 1]};
            }
            if (place.length != 3) {
                problem(number, "'" + line + "': expected T1 TAB TYPE START END TAB text, one range in a line");
                return;
            }
            Optional<Integer> start = unit(place[1]);
            Optional<Integer> end = unit(place[2]);
            if (!labels.isKnown(place[0])) {
                problem(number, "type '" + place[0] + "': " + labels.expected());
            } else if (start.isEmpty() || end.isEmpty() || start.get() >= end.get()) {
                int points = text.codePointCount(0, text.length());
                problem(
                        number,
                        "[" + place[1] + "," + place[2] + "): expected a range in the text of " + points
                                + " characters");
            } else if (!text.substring(start.get(), end.get())
                    .replace('\n', ' ')
                    .equals(fields[2])) {
                String there = text.substring(start.get(), end.get());
                problem(
                        number,
                        "[" + place[1] + "," + place[2] + "): expected '" + fields[2] + "', found '" + there + "'");
            } else {
                Optional<EntityType> type = labels.type(place[0]);
                type.ifPresent(t -> mentions.add(
                        new MarkedEntity(t, new Span(start.get(), end.get()), Optional.empty(), Optional.empty())));
            }
        }

        /** Whether all that stands between the ranges of a mention are ends of lines. */
        private boolean onlyLineEnds(String[] place) {
            for (int i = 2; i < place.length - 1; i++) {
                String[] gap = place[i].split(";", -1);
                Optional<Integer> from = gap.length == 2 ? unit(gap[0]) : Optional.empty();
                Optional<Integer> to = gap.length == 2 ? unit(gap[1]) : Optional.empty();
                if (from.isEmpty()
                        || to.isEmpty()
                        || from.get() > to.get()
                        || !text.substring(from.get(), to.get()).chars().allMatch(c -> c == '\n')) {
                    return false;
                }
            }
            return true;
        }

        /** Returns the UTF-16 unit of a code point, empty where there is none. */
        private Optional<Integer> unit(String point) {
            try {
                return Optional.of(text.offsetByCodePoints(0, Integer.parseInt(point)));
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                return Optional.empty();
            }
        }

        private void problem(int line, String message) {
            clean = false;
            reader.problem(file + ":" + line + ": " + message);
        }

        void close(String id) {
            Optional<String> overlap = Spans.overlap(mentions, MarkedEntity::span);
            if (overlap.isPresent()) {
                reader.problem(file + ": " + overlap.get());
            } else if (clean && !reader.isNew(id)) {
                reader.problem(file + ": id '" + id + "': expected once, found twice");
            } else if (clean) {
                Article article = Article.builder(text).id(id).build();
                reader.add(new GoldSet.Document<>(id, Optional.empty(), article, false, mentions));
            }
        }
    }
}
