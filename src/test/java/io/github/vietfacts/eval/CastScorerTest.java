package io.github.vietfacts.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastScorerTest {

    private static final String TEXT =
            "Thủ tướng Lê Hoa tiếp ông Komura Jun. Bà Hoa cảm ơn. Thủ tướng và ông Komura tin hai nước sẽ gần nhau hơn.";

    @TempDir
    Path folder;

    /** Persons as {@code words = full name COUNTRY}, references as {@code words > parties}; right and all of each. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lê Hoa = Lê Hoa VNM; Hoa cảm = Lê Hoa VNM | Lê Hoa = Lê Hoa VNM; Hoa cảm = Lê Hoa VNM | 2 2 of persons, 1 1 of countries, 0 0 of references",
                "Komura Jun = Komura Jun JPN | Komura Jun = Jun Komura JPN | 1 1 of persons, 1 1 of countries, 0 0 of references", // the order of parts says nothing
                "Komura Jun = Komura Jun JPN | Komura = Komura Jun KOR | 1 1 of persons, 0 1 of countries, 0 0 of references",
                "Komura Jun = Komura Jun JPN | Komura Jun = Komura JPN | 0 1 of persons, 1 1 of countries, 0 0 of references",
                "Komura Jun = Komura Jun JPN | | 0 1 of persons, 0 1 of countries, 0 0 of references",
                "Lê Hoa = Lê Hoa VNM; Hoa cảm = Lê Hoa VNM | Lê Hoa = Lê Hoa VNM; Hoa cảm = Hoa LAO | 1 2 of persons, 0 1 of countries, 0 0 of references",
                "Lê Hoa = Lê Hoa | Lê Hoa = Lê Hoa LAO | 1 1 of persons, 0 0 of countries, 0 0 of references", // gold
                // leaves
                // it
                // open
                "hai nước > VNM, JPN | hai nước > JPN, VNM | 0 0 of persons, 0 0 of countries, 1 1 of references",
                "hai nước > VNM, JPN | hai nước > Nhật Bản, Việt Nam | 0 0 of persons, 0 0 of countries, 1 1 of references", // names of countries
                "hai nước > VNM, JPN | hai nước > VNM | 0 0 of persons, 0 0 of countries, 0 1 of references",
                "hai nước > VNM | hai nước > VNM, JPN | 0 0 of persons, 0 0 of countries, 0 1 of references",
                "hai nước > VNM, JPN | | 0 0 of persons, 0 0 of countries, 0 1 of references",
                "Thủ tướng và ông Komura > Lê Hoa, Komura Jun | Thủ tướng và > Lê Hoa; ông Komura tin > Komura Jun | 0 0 of persons, 0 0 of countries, 1 1 of references", // in parts
                "hai nước > | | 0 0 of persons, 0 0 of countries, 1 1 of references", // both leave it open
                "hai nước > | hai nước > VNM, JPN | 0 0 of persons, 0 0 of countries, 0 1 of references",
                "Thủ tướng và > Lê Hoa; hai nước > VNM, JPN | Thủ tướng > Lê Hoa; hai > VNM, JPN | 0 0 of persons, 0 0 of countries, 1 2 of references", // the office of the first sentence
            })
    void sharesOfWhatIsRight(String gold, String predicted, String expected) {
        CastScores.Figures figures = CastScorer.score(document(cast(gold)), cast(predicted == null ? "" : predicted))
                .figures();
        assertThat(shown(figures.links()) + " of persons, " + shown(figures.countries()) + " of countries, "
                        + shown(figures.references()) + " of references")
                .isEqualTo(expected);
    }

    @Test
    void goldAgainstItselfIsRight() {
        MarkedCast gold = cast("Lê Hoa = Lê Hoa VNM; Komura Jun = Komura Jun JPN; hai nước > VNM, JPN; Bà > Lê Hoa");
        CastScores.Document score = CastScorer.score(document(gold), gold);
        assertThat(score.errors()).isEmpty();
        assertThat(score.figures().links().value()).isEqualTo(1);
        assertThat(score.figures().references().value()).isEqualTo(1);
    }

    @Test
    void theReport() {
        CastScores scores = new CastScores(
                List.of(CastScorer.score(
                        document(cast(
                                "Lê Hoa = Lê Hoa VNM; Komura Jun = Komura Jun JPN; hai nước > VNM, JPN; Bà > Lê Hoa")),
                        cast("Lê Hoa = Lê Hoa LAO; hai nước > VNM; Bà > Lê Hoa"))),
                List.of());
        assertThat(CastReport.summary(scores)).isEqualTo("""
                documents            1
                person links         0.500  right    1  of    2  95 % 0.500 to 0.500
                countries of persons 0.000  right    0  of    2  95 % 0.000 to 0.000
                references           0.500  right    1  of    2  95 % 0.500 to 0.500
                  to one party       1.000  right    1  of    1  95 % 1.000 to 1.000
                  to several         0.000  right    0  of    1  95 % 0.000 to 0.000
                  left open          1.000  right    0  of    0  95 % 1.000 to 1.000
                """);
        assertThat(CastReport.errors(scores)).isEqualTo("""
                a
                  person    26-36 Komura Jun
                    gold    Komura Jun
                    found   nothing
                  country   Lê Hoa
                    gold    VNM
                    found   LAO
                  country   Komura Jun
                    gold    JPN
                    found   nothing
                  reference 81-89 hai nước
                    gold    JPN, VNM
                    found   VNM
                """);
    }

    @Test
    void goldIsReadAndItsProblemsToldAtOnce() throws IOException {
        write("a.jsonl", """
                {"id": "a", "text": "Bà Lê Hoa thăm Lào, hai nước vui", "entities": [{"type": "PERSON", "start": 3, "end": 9, "canonical": "Lê Hoa", "country": "VNM"}], "references": [{"start": 20, "end": 28, "text": "hai nước", "parties": ["VNM", "LAO"]}]}
                {"id": "b", "text": "Bà Lê Hoa và bà Tú", "entities": [{"type": "PERSON", "start": 3, "end": 9, "canonical": "Lê Hoa"}, {"type": "PERSON", "start": 16, "end": 18}]}
                {"id": "c", "text": "Hai bên", "references": [{"start": 0, "end": 7, "parties": "VNM"}, {"start": 0, "end": 9, "parties": []}]}
                {"id": "d", "text": "Bà Lê Hoa", "spans": [[3, 9, "PER"]]}
                """);
        GoldSet<MarkedCast> gold = CastScorer.gold(List.of(folder), Optional.empty());
        assertThat(gold.unmarked()).containsExactly("d");
        assertThat(gold.documents()).hasSize(1);
        assertThat(gold.documents().get(0).gold())
                .isEqualTo(new MarkedCast(
                        List.of(new MarkedEntity(
                                EntityType.PERSON, new Span(3, 9), Optional.of("Lê Hoa"), Optional.of("VNM"))),
                        Optional.of(List.of(new MarkedCast.MarkedReference(new Span(20, 28), List.of("VNM", "LAO"))))));
        assertThat(gold.problems().stream().map(p -> p.replace(folder + "/", "")))
                .containsExactly(
                        "a.jsonl:2:55: PERSON [16,18): canonical: expected the person's full name, there is none",
                        "a.jsonl:3:47: reference 1: parties: expected a list of names and country codes",
                        "a.jsonl:3:89: reference 2 [0,9): expected a range in the text of 7 units");
    }

    @Test
    void predictionsWithoutReferencesAreNotScoredForThem() throws IOException {
        write("g.jsonl", """
                {"id": "a", "text": "Bà Lê Hoa vui, hai nước vui", "entities": [{"type": "PERSON", "start": 3, "end": 9, "canonical": "Lê Hoa"}], "references": [{"start": 15, "end": 23, "parties": ["VNM", "LAO"]}]}
                """);
        write("p.jsonl", """
                {"id": "a", "entities": [{"type": "PERSON", "start": 3, "end": 9, "canonical": "Hoa Lê"}], "facts": []}
                """);
        CastScores scores = CastScorer.score(
                CastScorer.gold(List.of(folder.resolve("g.jsonl")), Optional.empty()), folder.resolve("p.jsonl"));
        assertThat(scores.problems()).isEmpty();
        assertThat(scores.all().links()).isEqualTo(new CastScores.Share(1, 1));
        assertThat(CastReport.summary(scores)).endsWith("references           none to compare\n");
    }

    @Test
    void anExtractionGivesPersonsAndReferences() {
        MarkedCast cast =
                MarkedCast.of(VietFacts.load().extract(document(cast("")).article()));
        assertThat(cast.people())
                .contains(new MarkedEntity(
                        EntityType.PERSON, new Span(10, 16), Optional.of("Lê Hoa"), Optional.of("VNM")));
        assertThat(cast.references().orElseThrow())
                .contains(new MarkedCast.MarkedReference(new Span(53, 62), List.of("Lê Hoa")));
    }

    private static String shown(CastScores.Share share) {
        return share.right() + " " + share.all();
    }

    private static MarkedCast cast(String lines) {
        List<MarkedEntity> people = new ArrayList<>();
        List<MarkedCast.MarkedReference> references = new ArrayList<>();
        for (String item : lines.split("; *")) {
            String[] person = item.split(" = ");
            String[] reference = item.split(" ?> ?", -1);
            if (person.length == 2) {
                String[] words = person[1].split(" ");
                String last = words[words.length - 1];
                boolean hasCountry = last.equals(last.toUpperCase(java.util.Locale.ROOT));
                String name = hasCountry ? person[1].substring(0, person[1].length() - 4) : person[1];
                people.add(new MarkedEntity(
                        EntityType.PERSON,
                        at(person[0]),
                        Optional.of(name),
                        hasCountry ? Optional.of(last) : Optional.empty()));
            } else if (reference.length == 2) {
                List<String> parties = reference[1].isBlank() ? List.of() : List.of(reference[1].split(", "));
                references.add(new MarkedCast.MarkedReference(at(reference[0]), parties));
            }
        }
        return new MarkedCast(people, Optional.of(references));
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static GoldSet.Document<MarkedCast> document(MarkedCast gold) {
        return new GoldSet.Document<>(
                "a",
                Optional.empty(),
                io.github.vietfacts.document.Article.builder(TEXT).id("a").build(),
                true,
                gold);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
