package io.github.vietfacts.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldTest {

    private static final String CONCERN =
            "{\"type\": \"Concern\", \"args\": {\"holder\": [{\"name\": \"VNM\"}], \"topic\": \"lũ\"}, \"evidence\": \"lo ngại lũ\"}";

    @TempDir
    Path folder;

    @Test
    void aFileBesideItsText() throws IOException {
        write("a.txt", "title: Tin lũ\n\nViệt Nam lo ngại lũ. Lũ lo ngại lũ.");
        write("a.json", """
                {"doc": "a.txt", "published": "2024-03-12", "facts": [
                  {"id": "f1", "type": "Concern", "modality": "PLANNED", "polarity": "NEGATIVE", "optional": true,
                   "args": {"holder": [{"name": "VNM", "alt": ["Việt Nam"]}], "topic": "lũ", "date": null},
                   "attribution": ["A"], "alts": {"topic": ["nước lũ", "ngập"], "modality": "ACTUAL"},
                   "evidence": [{"start": 16, "end": 26, "zone": "LEAD", "text": "lo ngại lũ"}, "Lũ lo ngại"], "note": "?"},
                  {"type": "Meeting", "kind": "TALKS", "zone": "RELATED", "evidence": "Tin lũ",
                   "args": {"participants": [{"name": "A", "role": "HOST"}, {"name": "B"}]}}]}
                """);

        Gold gold = Gold.read(folder.resolve("a.json"), Catalogue.TYPES);

        assertThat(gold.problems()).isEmpty();
        Gold.Document document = gold.documents().get(0);
        assertThat(document.id()).isEqualTo("a.txt");
        assertThat(document.article())
                .isEqualTo(Article.builder("Việt Nam lo ngại lũ. Lũ lo ngại lũ.")
                        .id("a.txt")
                        .title("Tin lũ")
                        .published(LocalDate.of(2024, 3, 12))
                        .build());
        ScoredFact expected = Facts.fact("Concern PLANNED NEGATIVE OPTIONAL | holder: VNM = Việt Nam | topic: lũ"
                + " | topic? nước lũ | topic? ngập | modality? ACTUAL");
        ScoredFact concern = document.facts().get(0);
        assertThat(concern.describe()).isEqualTo("Concern PLANNED NEGATIVE  holder: VNM  topic: lũ");
        assertThat(concern.args()).isEqualTo(expected.args());
        assertThat(concern.alts()).isEqualTo(expected.alts());
        assertThat(concern.attribution()).containsExactly("A");
        assertThat(concern.optional()).isTrue();
        assertThat(concern.evidence()).containsExactly(new Span(16, 26), new Span(28, 38));
        assertThat(concern.text()).isEqualTo("lo ngại lũ");
        assertThat(concern.zone()).hasValue(Zone.LEAD);
        ScoredFact meeting = document.facts().get(1);
        assertThat(meeting.zone()).hasValue(Zone.RELATED);
        assertThat(meeting.describe()).isEqualTo("Meeting/TALKS  participants: A (HOST), B");
        assertThat(meeting.text()).isEqualTo("Tin lũ");
    }

    @Test
    void linesWithTheTextInside() throws IOException {
        write(
                "a.jsonl",
                "{\"id\": \"x\", \"title\": \"T\", \"text\": \"Ta lo ngại lũ\", \"facts\": [" + CONCERN + "]}\n\n"
                        + "{\"id\": \"y\", \"text\": \"\", \"facts\": []}\n");

        Gold gold = Gold.read(folder, Catalogue.TYPES);

        assertThat(gold.problems()).isEmpty();
        assertThat(gold.documents().get(0).article().text()).isEqualTo("T\nTa lo ngại lũ");
        assertThat(gold.documents().get(0).facts().get(0).evidence()).containsExactly(new Span(5, 15));
        assertThat(gold.documents().get(1).facts()).isEmpty();
    }

    @Test
    void textsInAnotherFolder() throws IOException {
        write("texts/a.txt", "Ta lo ngại lũ");
        write("gold/a.json", "{\"title\": \"Tin\", \"facts\": [" + CONCERN + "]}");
        write("gold/a.meta.json", "{}");

        Gold gold = Gold.read(folder.resolve("gold"), Optional.of(folder.resolve("texts")), Catalogue.TYPES);

        assertThat(gold.problems()).isEmpty();
        assertThat(gold.documents().get(0).id()).isEqualTo("a.txt");
        assertThat(gold.documents().get(0).article().text()).isEqualTo("Tin\nTa lo ngại lũ");
    }

    /** The problem of one fact in the text {@code Ta lo ngại lũ}; {@code ^} marks the place that it names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "^{'type': 'Meting', 'evidence': 'Ta'}"
                        + " > fact 1 (Meting): type 'Meting': expected one of [Accord, Agreement, Aid, Anniversary, Attendance, Commitment, Concern, Evaluation, FrameworkLaunch, Invitation, Meeting, Message, OfficeChange, OfficeHeld, PartnershipChange, Ranking, RelationEstablished, Request, Speech, Statement, Visit]",
                "^{'args': {}} > fact 1: type: expected a fact type, there is none",
                "^{'type': 'Concern', 'evidence': 'Ta', 'args': {'holder': [{'name': 'A'}]}}"
                        + " > fact 1 (Concern): role 'topic': expected a value, there is none",
                "^{'type': 'Concern', 'evidence': 'Ta', 'args': {'holder': [], 'topic': 'B'}}"
                        + " > fact 1 (Concern): role 'holder': expected a value, there is none",
                "{'type': 'Speech', 'evidence': 'Ta', 'args': {'speaker': {'name': 'A'}, 'venue': 'B', 'place': ^'C'}}"
                        + " > fact 1 (Speech): role 'place': expected one of [speaker, venue, date]",
                "^{'type': 'Meeting', 'kind': 'TALK', 'evidence': 'Ta', 'args': {'participants': [{'name': 'A'}]}}"
                        + " > fact 1 (Meeting): kind 'TALK': expected one of [TALKS, RECEPTION, AUDIENCE, COURTESY_CALL, PHONE_CALL, ONLINE, MEETING, SIDELINE, WORKING_SESSION, JOINT_PRESS, CEREMONY, SESSION]",
                "^{'type': 'Concern', 'kind': 'A', 'evidence': 'Ta', 'args': {'holder': [{'name': 'A'}], 'topic': 'B'}}"
                        + " > fact 1 (Concern): kind 'A': expected none",
                "{'type': 'Evaluation', 'evidence': 'Ta', 'args': {'speaker': [{'name': 'A'}], 'target': 'B', 'valence': ^'GOOD'}}"
                        + " > fact 1 (Evaluation): role 'valence': 'GOOD': expected one of [POSITIVE, NEGATIVE]",
                "{'type': 'Meeting', 'evidence': 'Ta', 'args': {'participants': [^{'name': 'A', 'role': 'CHEF'}]}}"
                        + " > fact 1 (Meeting): role 'participants': part 'CHEF': expected one of [HOST, GUEST, CHAIR]",
                "{'type': 'Meeting', 'evidence': 'Ta', 'args': {'participants': [^{'role': 'HOST'}]}}"
                        + " > fact 1 (Meeting): role 'participants': expected a name, there is none",
                "{'type': 'Anniversary', 'evidence': 'Ta', 'args': {'years': ^'năm mươi', 'of': 'B'}}"
                        + " > fact 1 (Anniversary): role 'years': 'năm mươi': expected a number",
                "{'type': 'Meeting', 'evidence': 'Ta', 'args': {'participants': [{'name': 'A'}], 'date': ^'12/3/2024'}}"
                        + " > fact 1 (Meeting): role 'date': '12/3/2024': expected a date as 2023-11-27, 2023-11, begin/end",
                "{'type': 'Speech', 'evidence': 'Ta', 'args': {'speaker': ^[{'name': 'A'}, {'name': 'B'}], 'venue': 'C'}}"
                        + " > fact 1 (Speech): role 'speaker': expected one value, found 2",
                "^{'type': 'Concern', 'args': {'holder': {'name': 'A'}, 'topic': 'B'}}"
                        + " > fact 1 (Concern): evidence: expected a range or a text, there is none",
                "{'type': 'Concern', 'evidence': ^'lo lũ', 'args': {'holder': {'name': 'A'}, 'topic': 'B'}}"
                        + " > fact 1 (Concern): evidence 'lo lũ': expected words of the text, to the letter",
                "{'type': 'Concern', 'evidence': [^{'start': 3, 'end': 14}], 'args': {'holder': {'name': 'A'}, 'topic': 'B'}}"
                        + " > fact 1 (Concern): evidence [3,14): expected a range in the text of 13 units",
                "{'type': 'Concern', 'evidence': [^{'start': 3, 'end': 3}], 'args': {'holder': {'name': 'A'}, 'topic': 'B'}}"
                        + " > fact 1 (Concern): evidence [3,3): expected a range in the text of 13 units",
                "{'type': 'Concern', 'evidence': [^{'start': -1, 'end': 3}], 'args': {'holder': {'name': 'A'}, 'topic': 'B'}}"
                        + " > fact 1 (Concern): evidence: expected start and end, whole numbers from 0",
                "{'type': 'Concern', 'evidence': [^{'start': 0, 'end': 2, 'text': 'lo'}], 'args': {'holder': {'name': 'A'}, 'topic': 'B'}}"
                        + " > fact 1 (Concern): evidence [0,2): expected 'lo', found 'Ta'",
                "^{'type': 'Concern', 'modality': 'MAYBE', 'evidence': 'Ta', 'args': {'holder': {'name': 'A'}, 'topic': 'B'}}"
                        + " > fact 1 (Concern): modality 'MAYBE': expected one of [ACTUAL, PLANNED, PROPOSED, HYPOTHETICAL]",
                "^{'type': 'Concern', 'zone': 'HEAD', 'evidence': 'Ta', 'args': {'holder': {'name': 'A'}, 'topic': 'B'}}"
                        + " > fact 1 (Concern): zone 'HEAD': expected one of [TITLE, LEAD, BODY, CAPTION, BYLINE, SOURCE, RELATED, FURNITURE]",
            })
    void problemsOfAFact(String fact, String problem) throws IOException {
        String line = "{'id': 'a', 'text': 'Ta lo ngại lũ', 'facts': [" + fact + "]}";
        write("a.jsonl", line.replace("^", "").replace('\'', '"'));

        Gold gold = Gold.read(folder, Catalogue.TYPES);

        String place = "1:" + (line.indexOf('^') + 1);
        assertThat(gold.documents()).isEmpty();
        assertThat(gold.problems()).containsExactly(folder.resolve("a.jsonl") + ":" + place + ": " + problem);
    }

    @Test
    void allProblemsAtOnceAndTheGoodDocumentsBesides() throws IOException {
        write(
                "a.jsonl",
                "{\"id\": \"x\", \"text\": \"Ta lo ngại lũ\", \"facts\": [" + CONCERN + "]}\n"
                        + "{\"id\": \"y\", \"published\": \"2024-02-30\", \"text\": \"\", \"facts\": {}}\n"
                        + "{\"id\": \"x\", \"text\": \"\", \"facts\": []}\n"
                        + "{\"text\": \"\", \"facts\": []}\n"
                        + "{\"id\": }\n"
                        + "[]\n");
        write("b.json", "{\n  \"doc\": \"c.txt\",\n  \"facts\": []\n}");
        write("d.json", "{\"facts\": []}");
        Files.write(folder.resolve("d.txt"), new byte[] {(byte) 0xFF});

        Gold gold = Gold.read(folder, Catalogue.TYPES);

        assertThat(gold.documents()).extracting(Gold.Document::id).containsExactly("x");
        assertThat(gold.problems().stream().map(p -> p.replace(folder + "/", "")))
                .containsExactly(
                        "a.jsonl:5:8: Unexpected character ('}' (code 125)): expected a value",
                        "a.jsonl:2:26: published '2024-02-30': expected a day as yyyy-mm-dd",
                        "a.jsonl:2:61: facts: expected a list, found an object",
                        "a.jsonl:3:1: id 'x': expected once, found twice",
                        "a.jsonl:4:1: id: expected the document's id, there is none",
                        "a.jsonl:6:1: gold: expected an object, found a list",
                        "b.json:1:1: text 'c.txt': expected a file in the folder of b.json, there is none",
                        "d.json:1:1: text: d.txt: byte 0: expected UTF-8, found 0xFF");
        Scores scores = Scorer.of(Catalogue.TYPES).score(gold, Gold.Document::facts);
        assertThat(scores.isComplete()).isFalse();
        assertThat(scores.problems()).isEqualTo(gold.problems());
        assertThat(scores.facts()).isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void noGold() throws IOException {
        assertThat(Gold.read(folder, Catalogue.TYPES).problems())
                .containsExactly(folder + ": expected at least one .json or .jsonl file, there is none");
        Path none = folder.resolve("none.jsonl");
        assertThat(Gold.read(none, Catalogue.TYPES))
                .isEqualTo(new Gold(List.of(), List.of(none + ": expected a file, there is none")));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
