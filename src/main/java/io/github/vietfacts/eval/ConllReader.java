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
 * Reads columns as those of CoNLL-2003: a token a line, its tag in the last column, a blank line after a sentence. Each
 * sentence is a document, named {@code FILE:LINE}; its text has a blank between tokens and for each {@code _} in one.
 * Tags are {@code O}, {@code B-TYPE}, {@code I-TYPE}, also {@code E-} and {@code S-}; as in conlleval, an {@code I-}
 * after another type begins a mention.
 */
final class ConllReader implements GoldReader.Form<List<MarkedEntity>> {

    private final EntityLabels labels;

    ConllReader(EntityLabels labels) {
        this.labels = labels;
    }

    @Override
    public void read(Path file, GoldReader<List<MarkedEntity>> reader) {
        try {
            String[] lines = InputFile.text(file).split("\r?\n", -1);
            Sentence sentence = new Sentence();
            for (int i = 0; i <= lines.length; i++) {
                String line = i < lines.length ? lines[i].strip() : "";
                if (line.isEmpty() || line.startsWith("-DOCSTART-")) {
                    sentence.close(file, reader);
                    sentence = new Sentence();
                } else if (!line.startsWith("# ")) {
                    sentence.token(line, i + 1, file, reader);
                }
            }
        } catch (IOException e) {
            reader.problem(file + ": " + InputFile.reason(e));
        }
    }

    private final class Sentence {
        private final StringBuilder text = new StringBuilder();
        private final List<MarkedEntity> mentions = new ArrayList<>();
        private int firstLine;
        private boolean clean = true;
        /** The label of the mention that is open, empty for none. */
        private String open = "";

        private int start;
        private int end;

        void token(String line, int number, Path file, GoldReader<List<MarkedEntity>> reader) {
            firstLine = firstLine == 0 ? number : firstLine;
            String[] columns = line.split("[ \t]+", -1);
            String tag = columns[columns.length - 1];
            boolean tagged = tag.length() > 2 && "BIES".indexOf(tag.charAt(0)) >= 0 && tag.charAt(1) == '-';
            String label = tagged ? tag.substring(2) : "";
            if (columns.length < 2) {
                problem(file, number, "1 column: expected a token and its tag", reader);
            } else if (!tagged && !tag.equals("O")) {
                problem(file, number, "tag '" + tag + "': expected O, B-TYPE or I-TYPE", reader);
            } else if (tagged && !labels.isKnown(label)) {
                problem(file, number, "tag '" + tag + "': type '" + label + "': " + labels.expected(), reader);
            }
            boolean goesOn = tagged && label.equals(open) && "IE".indexOf(tag.charAt(0)) >= 0;
            if (!goesOn) {
                closeMention();
            }
            text.append(text.isEmpty() ? "" : " ");
            if (tagged && !goesOn) {
                open = label;
                start = text.length();
            }
            text.append(columns[0].equals("_") ? "_" : columns[0].replace('_', ' '));
            end = text.length();
            if (tagged && "ES".indexOf(tag.charAt(0)) >= 0) {
                closeMention();
            }
        }

        private void problem(Path file, int line, String message, GoldReader<List<MarkedEntity>> reader) {
            clean = false;
            reader.problem(file + ":" + line + ": " + message);
        }

        private void closeMention() {
            Optional<EntityType> type = labels.type(open);
            type.ifPresent(
                    t -> mentions.add(new MarkedEntity(t, new Span(start, end), Optional.empty(), Optional.empty())));
            open = "";
        }

        void close(Path file, GoldReader<List<MarkedEntity>> reader) {
            closeMention();
            String id = file.getFileName() + ":" + firstLine;
            if (!text.isEmpty() && clean && !reader.isNew(id)) {
                reader.problem(file + ":" + firstLine + ": id '" + id + "': expected once, found twice");
            } else if (!text.isEmpty() && clean) {
                reader.add(new GoldSet.Document<>(
                        id,
                        Optional.empty(),
                        Article.builder(text.toString()).id(id).build(),
                        false,
                        mentions));
            }
        }
    }
}
