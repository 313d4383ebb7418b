package io.github.vietfacts.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityGoldTest {

    private static final String KNOWN =
            "expected one of [COUNTRY, DOC, DOCUMENT, EVENT, FAC, FACILITY, LOC, LOCATION, ORG, ORGANIZATION, PER, PERSON, TITLE]";

    @TempDir
    Path folder;

    @Test
    void linesOfSpans() throws IOException {
        write("a.jsonl", """
                {"id": "x", "source": "leads", "text": "Lê Hoa thăm Lào", "spans": [[12, 15, "COUNTRY"], [0, 6, "PER"]]}
                {"id": "y", "text": "Mưa to", "spans": []}
                {"id": "z", "text": "Mưa to"}
                """);
        GoldSet<List<MarkedEntity>> gold = EntityGold.read(List.of(folder));
        assertThat(gold.problems()).isEmpty();
        assertThat(gold.unmarked()).containsExactly("z");
        assertThat(gold.documents().get(0).source()).hasValue("leads");
        assertThat(gold.documents().get(0).page()).isFalse();
        assertThat(shown(gold)).containsExactly("x PERSON Lê Hoa, LOCATION Lào", "y ");
    }

    @Test
    void aFileBesideItsText() throws IOException {
        write("a.txt", "title: Tin\n\nLê Hoa thăm Lào");
        write("a.json", """
                {"doc": "a.txt", "facts": [], "entities": [
                 {"type": "PERSON", "start": 4, "end": 10, "text": "Lê Hoa", "canonical": "Lê Thị Hoa", "country": "VNM"},
                 {"type": "COUNTRY", "start": 16, "end": 19, "text": "Lào", "country": "LAO"}]}
                """);
        GoldSet<List<MarkedEntity>> gold = EntityGold.read(List.of(folder.resolve("a.json")));
        assertThat(gold.problems()).isEmpty();
        assertThat(gold.documents().get(0).page()).isTrue();
        assertThat(gold.documents().get(0).gold())
                .containsExactly(
                        new MarkedEntity(
                                EntityType.PERSON, new Span(4, 10), Optional.of("Lê Thị Hoa"), Optional.of("VNM")),
                        new MarkedEntity(EntityType.LOCATION, new Span(16, 19), Optional.empty(), Optional.of("LAO")));
    }

    @Test
    void columns() throws IOException {
        write("a.conll", """
                -DOCSTART-\tX\tO

                # from a page
                Bà\tN\tO
                Lê_Thị\tNp\tB-PER
                Hoa\tNp\tI-PER
                thăm\tV\tO
                Lào\tNp\tI-LOC
                ,\tCH\tO
                Huế\tNp\tS-LOC
                Vinh\tNp\tB-LOC

                An O
                Tú B-PER
                Vinh B-PER
                Giang E-PER
                Minh I-PER""");
        GoldSet<List<MarkedEntity>> gold = EntityGold.read(List.of(folder.resolve("a.conll")));
        assertThat(gold.problems()).isEmpty();
        assertThat(gold.documents().get(0).article().text()).isEqualTo("Bà Lê Thị Hoa thăm Lào , Huế Vinh");
        assertThat(shown(gold))
                .containsExactly(
                        "a.conll:4 PERSON Lê Thị Hoa, LOCATION Lào, LOCATION Huế, LOCATION Vinh",
                        "a.conll:13 PERSON Tú, PERSON Vinh Giang, PERSON Minh");
    }

    @Test
    void brat() throws IOException {
        // brat counts the character of two units as one
        write("a.txt", "😀 Lê Hoa\nthăm Lào");
        write(
                "a.ann",
                "T1\tPER 2 8\tLê Hoa\nT2\tLOC 14 17\tLào\nR1\tvisits Arg1:T1 Arg2:T2\n#1\tAnnotatorNotes T1\t?\n");
        GoldSet<List<MarkedEntity>> gold = EntityGold.read(List.of(folder));
        assertThat(gold.problems()).isEmpty();
        assertThat(shown(gold)).containsExactly("a.txt PERSON Lê Hoa, LOCATION Lào");
    }

    @Test
    void labelsOfACollection() throws IOException {
        write("a.bio", "SEA B-MISC\nGames I-MISC\nLào B-GPE\n");
        EntityLabels labels = EntityLabels.KNOWN.with(Map.of("MISC", "-", "GPE", "LOC"));
        assertThat(shown(EntityGold.read(List.of(folder.resolve("a.bio")), Optional.empty(), labels)))
                .containsExactly("a.bio:1 LOCATION Lào");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> EntityLabels.KNOWN.with(Map.of("MISC", "THING"))))
                .hasMessage("label MISC=THING: " + KNOWN + " or -");
    }

    /** The problem of one line of JSON Lines with the text {@code Lê Hoa đến}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "'spans': [[0, 6, ^'PERS']] > entity 1: type 'PERS': " + KNOWN,
                "'spans': [^[0, 6]] > entity 1: expected [start, end, type]",
                "'spans': [^[0, 0.5, 'PER']] > entity 1: expected [start, end, type]",
                "'spans': [^[0, 11, 'PER']] > entity 1 [0,11): expected a range in the text of 10 units",
                "'spans': ^[[0, 6, 'PER'], [3, 6, 'PER']] > spans: [0,6) and [3,6): expected mentions that do not overlap",
                "'spans': ^{} > spans: expected a list, found an object",
                "'entities': [^1] > entity 1: expected an object, found a number",
                "'entities': [^{'type': 'PERSON', 'start': 0}] > entity 1: expected start and end, whole numbers from 0",
                "'entities': [^{'start': 0, 'end': 6}] > entity 1: type: " + KNOWN,
                "'entities': [^{'type': 'PERSON', 'start': 0, 'end': 6, 'text': 'Lê Ho'}] > entity 1 [0,6): expected 'Lê Ho', found 'Lê Hoa'",
                "'entities': [^{'type': 'PERSON', 'start': 0, 'end': 6, 'country': 'VN'}] > entity 1: country 'VN': expected an ISO 3166-1 alpha-3 code, as VNM",
            })
    void problemsOfALine(String spans, String problem) throws IOException {
        String line = "{'id': 'a', 'text': 'Lê Hoa đến', " + spans + "}";
        write("a.jsonl", line.replace("^", "").replace('\'', '"'));
        GoldSet<List<MarkedEntity>> gold = EntityGold.read(List.of(folder));
        // a triple is named where it begins, not where its type stands
        int place = line.indexOf("[[0, 6, ^") >= 0 ? line.indexOf("[0") + 1 : line.indexOf('^') + 1;
        assertThat(gold.documents()).isEmpty();
        assertThat(gold.problems()).containsExactly(folder.resolve("a.jsonl") + ":1:" + place + ": " + problem);
    }

    @Test
    void allProblemsOfColumnsAndBratAtOnce() throws IOException {
        write("a.conll", "An O\nTú\nLan B\nHoa B-PERS\n\nVinh B-PER\n");
        write("b.ann", "T1\tPERS 0 2\tLê\nT2\tPER 0 9\tLê\nT3\tPER 0 2\tHoa\nT4\tPER 0 2;3 6\tLê Hoa\nT5\tPER\n");
        write("b.txt", "Lê Hoa");
        write("c.ann", "T1\tPER 0 6\tLê Hoa\nT2\tPER 3 6\tHoa\n");
        write("c.txt", "Lê Hoa");
        write("d.ann", "");

        GoldSet<List<MarkedEntity>> gold = EntityGold.read(List.of(folder.resolve("a.conll"), folder));

        assertThat(shown(gold)).containsExactly("a.conll:6 PERSON Vinh");
        assertThat(gold.problems().stream().map(p -> p.replace(folder + "/", "")))
                .containsExactly(
                        "a.conll:2: 1 column: expected a token and its tag",
                        "a.conll:3: tag 'B': expected O, B-TYPE or I-TYPE",
                        "a.conll:4: tag 'B-PERS': type 'PERS': " + KNOWN,
                        "b.ann:1: type 'PERS': " + KNOWN,
                        "b.ann:2: [0,9): expected a range in the text of 6 characters",
                        "b.ann:3: [0,2): expected 'Hoa', found 'Lê'",
                        "b.ann:4: 'T4\tPER 0 2;3 6\tLê Hoa': expected T1 TAB TYPE START END TAB text, one range in a line",
                        "b.ann:5: 'T5\tPER': expected T1 TAB TYPE START END TAB text, one range in a line",
                        "c.ann: [0,6) and [3,6): expected mentions that do not overlap",
                        "d.txt: expected a file, there is none");
    }

    @Test
    void aMentionOverTheEndOfALineHasSeveralRanges() throws IOException {
        write("a.ann", "T1\tPER 0 2;3 6\tLê Hoa\n");
        write("a.txt", "Lê\nHoa");

        GoldSet<List<MarkedEntity>> gold = EntityGold.read(List.of(folder.resolve("a.ann")));

        assertThat(gold.problems()).isEmpty();
        assertThat(gold.documents().get(0).gold().get(0).span()).isEqualTo(new Span(0, 6));
    }

    @Test
    void predictionsOfAFile() throws IOException {
        write("a.jsonl", """
                {"id": "x", "text": "Lê Hoa thăm Lào", "spans": [[0, 6, "PER"], [12, 15, "LOC"]]}
                {"id": "y", "text": "Tú", "spans": [[0, 2, "PER"]]}
                """);
        write("p.jsonl", """
                {"id": "x", "entities": [{"type": "PERSON", "start": 0, "end": 6, "text": "Lê Hoa"}, {"type": "COUNTRY", "start": 12, "end": 15}]}
                """);
        GoldSet<List<MarkedEntity>> gold = EntityGold.read(List.of(folder.resolve("a.jsonl")));
        EntityScores scores = EntityGold.score(gold, folder.resolve("p.jsonl"), EntityLabels.KNOWN, EntityScorer.all());
        assertThat(scores.all().strict()).isEqualTo(new Counts(2, 3, 2));
        assertThat(scores.problems())
                .containsExactly("y: expected a prediction, there is none; scored as without entities");
    }

    private static List<String> shown(GoldSet<List<MarkedEntity>> gold) {
        return gold.documents().stream()
                .map(document -> document.id() + " "
                        + String.join(
                                ", ",
                                document.gold().stream()
                                        .map(m -> m.type() + " "
                                                + document.article()
                                                        .text()
                                                        .substring(
                                                                m.span().start(),
                                                                m.span().end()))
                                        .toList()))
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
