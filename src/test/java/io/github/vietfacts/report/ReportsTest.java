package io.github.vietfacts.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.eval.Gold;
import io.github.vietfacts.eval.ScoredFact;
import io.github.vietfacts.eval.Scorer;
import io.github.vietfacts.eval.Scores;
import io.github.vietfacts.fact.Modality;
import io.github.vietfacts.fact.Polarity;
import io.github.vietfacts.io.Json;
import io.github.vietfacts.rule.RuleSet;
import io.github.vietfacts.text.Span;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReportsTest {

    private static final String TEXT = "Bà Lê Hoa <b>lo ngại</b> lũ & hạn.";

    private final Scores scores = Scorer.of(RuleSet.bundled().types().values())
            .score(
                    new Gold(
                            List.of(
                                    document("a.txt", concern("Lê Hoa", "lũ lụt và hạn hán ở miền Trung")),
                                    document("b.txt", concern("Lê Hoa", "lũ"))),
                            List.of("c.json:1:1: gold: expected an object, found a <list>")),
                    document -> document.id().equals("a.txt")
                            ? List.of(concern("Tú", "lũ lụt và hạn hán ở miền Trung"), concern("Vinh", "\uD800 bão"))
                            : List.of(concern("Lê Hoa", "lũ")));

    private static Gold.Document document(String id, ScoredFact fact) {
        return new Gold.Document(id, Article.builder(TEXT).id(id).build(), List.of(fact));
    }

    private static ScoredFact concern(String holder, String topic) {
        return new ScoredFact(
                "Concern",
                Optional.empty(),
                Modality.ACTUAL,
                Polarity.POSITIVE,
                ImmutableListMultimap.of("holder", ScoredFact.Value.of(holder), "topic", ScoredFact.Value.of(topic)),
                List.of(),
                Optional.of(Zone.LEAD),
                List.of(new Span(3, TEXT.length())),
                TEXT.substring(3),
                false,
                ImmutableListMultimap.of());
    }

    @Test
    void thePageHoldsGoldAndPredictionSideBySide() throws Exception {
        String html = HtmlReport.of(scores);
        Document page = parsed(html);
        List<String> rows = texts(page.getElementsByTagName("tr"));
        assertThat(rows).contains("Key-Fact0.4000.3330.50012" + "3" + "0.000 to 1.000");
        assertThat(texts(page.getElementsByTagName("h2"))).containsExactly("a.txt", "b.txt");
        assertThat(texts(page.getElementsByTagName("li")))
                .containsExactly("c.json:1:1: gold: expected an object, found a <list>");
        assertThat(rows)
                .contains(
                        "missed"
                                + "Concern ACTUAL POSITIVEholderLê Hoatopiclũ lụt và hạn hán ở miền TrungLê Hoa <b>lo ngại</b> lũ & hạn."
                                + "Concern ACTUAL POSITIVEholderTútopiclũ lụt và hạn hán ở miền TrungLê Hoa <b>lo ngại</b> lũ & hạn.",
                        "spuriousConcern ACTUAL POSITIVEholderVinhtopic\uFFFD bãoLê Hoa <b>lo ngại</b> lũ & hạn.");
        assertThat(texts(page.getElementsByTagName("mark"))).containsExactly("Lê Hoa", "Tú");
        assertThat(texts(page.getElementsByTagName("summary"))).containsExactly("1 right");
    }

    private static Document parsed(String html) throws Exception {
        String xml = html.replace("<!DOCTYPE html>", "").replace("<meta charset=\"utf-8\">", "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<String> texts(NodeList nodes) {
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent().strip())
                .toList();
    }

    @Test
    void theObjectHoldsFiguresAndFacts() {
        Json.Obj report = (Json.Obj) Json.parse(JsonReport.of(scores));
        assertThat(report.fields().keySet())
                .containsExactly(
                        "keyFact",
                        "withoutOfficeHeld",
                        "macroF1",
                        "arguments",
                        "modalityAccuracy",
                        "attributionAccuracy",
                        "codeAccuracy",
                        "byType",
                        "byZone",
                        "problems",
                        "documents");
        assertThat(number(report, "keyFact", "f1")).isEqualTo("0.4");
        assertThat(number(report, "keyFact", "precision")).isEqualTo("0.3333");
        assertThat(number(report, "keyFact", "high")).isEqualTo("1.0");
        assertThat(number(report, "byZone", "LEAD", "predicted")).isEqualTo("3");
        Json.Obj first = item(report, "documents", 0);
        Json.Obj miss = item(first, "missed", 0);
        assertThat(item(miss, "spoilers")).isEqualTo("holder");
        assertThat(text((Json.Obj) field(miss, "gold", "args"), "holder")).isEqualTo("Lê Hoa");
        assertThat(text((Json.Obj) field(miss, "nearest", "args"), "holder")).isEqualTo("Tú");
        assertThat(((Json.Arr) field(first, "spurious")).items()).hasSize(2);
        assertThat(((Json.Arr) field(item(report, "documents", 1), "found")).items())
                .hasSize(1);
    }

    private static Json field(Json.Obj object, String... path) {
        Json at = object;
        for (String key : path) {
            at = ((Json.Obj) at).get(key).orElseThrow();
        }
        return at;
    }

    private static String number(Json.Obj object, String... path) {
        return ((Json.Num) field(object, path)).number().toString();
    }

    private static Json.Obj item(Json.Obj object, String list, int index) {
        return (Json.Obj) ((Json.Arr) field(object, list)).items().get(index);
    }

    private static String item(Json.Obj object, String list) {
        return ((Json.Text) ((Json.Arr) field(object, list)).items().get(0)).text();
    }

    private static String text(Json.Obj args, String role) {
        return ((Json.Text) field(item(args, role, 0), "text")).text();
    }
}
