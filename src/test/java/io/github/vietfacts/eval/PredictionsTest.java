package io.github.vietfacts.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.fact.Argument;
import io.github.vietfacts.fact.Evidence;
import io.github.vietfacts.fact.Fact;
import io.github.vietfacts.fact.Modality;
import io.github.vietfacts.fact.Polarity;
import io.github.vietfacts.fact.Value;
import io.github.vietfacts.io.JsonLinesWriter;
import io.github.vietfacts.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictionsTest {

    @TempDir
    Path folder;

    @Test
    void whatTheWriterWritesIsReadAsTheFactsThatItWasGiven() throws IOException {
        Article article = Article.builder("Nga tặng 5 tỷ đồng").id("a").build();
        Fact fact = new Fact(
                "f1",
                Catalogue.type("Aid"),
                Optional.empty(),
                ImmutableListMultimap.<String, Argument>builder()
                        .put(
                                "donor",
                                argument(new Value.PartyValue(new Party(Party.Type.COUNTRY, "RUS", Optional.empty()))))
                        .put("instrument", argument(new Value.TextValue("5 tỷ đồng")))
                        .put("amount", argument(new Value.NumberValue(new BigDecimal("5000000000"))))
                        .put("item", argument(new Value.TextValue("tiền")))
                        .put("date", argument(new Value.DateValue("2024-01", Optional.empty(), Optional.empty())))
                        .build(),
                Modality.PLANNED,
                Polarity.NEGATIVE,
                List.of("A"),
                List.of(new Evidence(new Span(0, 8), Zone.BODY)),
                OptionalDouble.empty(),
                Provenance.of("aid.rules", "aid.give"),
                "hash");
        write(JsonLinesWriter.line(article, List.of(), List.of(), List.of(fact)));

        Predictions read = Predictions.read(folder.resolve("p.jsonl"), Catalogue.TYPES);

        assertThat(read.problems()).isEmpty();
        assertThat(read.byDocument().get("a").get(0).withText(article.text()))
                .isEqualTo(ScoredFact.of(fact, article.text()));
        assertThat(ScoredFact.of(fact, article.text()).text()).isEqualTo("Nga tặng");
    }

    @Test
    void predictionsNeedNotFollowTheDeclarations() throws IOException {
        write(
                "{\"id\": \"a\", \"facts\": [{\"type\": \"Storm\", \"args\": {\"where\": \"biển\"}}, {\"type\": \"Concern\", \"optional\": true, \"args\": {}}]}");

        Predictions read = Predictions.read(folder.resolve("p.jsonl"), Catalogue.TYPES);

        assertThat(read.problems()).isEmpty();
        assertThat(read.byDocument().get("a"))
                .extracting(ScoredFact::describe)
                .containsExactly("Storm  where: biển", "Concern");
        assertThat(read.byDocument().get("a")).noneMatch(ScoredFact::optional);
        assertThat(Scorer.of(Catalogue.TYPES)
                        .score(Facts.document("a", ""), read.byDocument().get("a"))
                        .facts())
                .isEqualTo(new Counts(0, 0, 2));
    }

    @Test
    void problemsAreCarriedIntoTheScores() throws IOException {
        write("{\"id\": \"a\", \"facts\": []}\n{\"id\": \"a\", \"facts\": []}\n{\"facts\": []}\n{\"id\": \"b\"}\n{");
        Gold gold = new Gold(
                List.of(Facts.document("a", ""), Facts.document("c", "Concern | holder: A | topic: B")), List.of());

        Scores scores =
                Scorer.of(Catalogue.TYPES).score(gold, Predictions.read(folder.resolve("p.jsonl"), Catalogue.TYPES));

        assertThat(scores.problems().stream().map(p -> p.replace(folder + "/", "")))
                .containsExactly(
                        "p.jsonl:5:2: Unexpected end-of-input: expected close marker for Object",
                        "p.jsonl:2:1: id 'a': expected once, found twice",
                        "p.jsonl:3:1: id: expected the document's id, there is none",
                        "p.jsonl:4:1: facts: expected a list, there is none",
                        "c: expected a prediction, there is none; scored as without facts");
        assertThat(scores.facts()).isEqualTo(new Counts(0, 1, 0));
    }

    private static Argument argument(Value value) {
        return new Argument(value, Optional.empty(), Optional.empty());
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("p.jsonl"), text);
    }
}
