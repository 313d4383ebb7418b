package io.github.vietfacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.fact.Argument;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.fact.Fact;
import io.github.vietfacts.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes of a text that change nothing, or only offsets. */
class MetamorphicTest {

    private static final VietFacts VIET_FACTS = VietFacts.load();

    static List<Article> articles() {
        return Articles.all();
    }

    private static Extraction extract(Article article) {
        return Invariants.check(VIET_FACTS.extract(article));
    }

    /** Without the given title, so that only the text tells what its first line is. */
    private static Extraction extract(Article article, String text) {
        return extract(Articles.withText(article, text));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("articles")
    void blanksInFrontShiftEverySpan(Article article) {
        Extraction plain = extract(article, article.text());
        for (String blanks : List.of(" ", "\n", "\n\n\n", " \t\u00A0\r\n  ")) {
            Extraction shifted = extract(article, blanks + article.text());
            assertThat(spans(shifted, 0)).isEqualTo(spans(plain, blanks.length()));
            assertThat(Articles.values(shifted)).isEqualTo(Articles.values(plain));
            assertThat(shifted.entities())
                    .extracting(e -> e.text())
                    .isEqualTo(plain.entities().stream().map(e -> e.text()).toList());
            assertThat(shifted.times())
                    .extracting(t -> t.value())
                    .isEqualTo(plain.times().stream().map(t -> t.value()).toList());
        }
    }

    private static List<String> spans(Extraction x, int shift) {
        List<String> spans = new ArrayList<>();
        x.layout().blocks().forEach(b -> spans.add(b.zone() + shifted(b.span(), shift)));
        x.words().sentences().forEach(s -> spans.add("sentence" + shifted(s.span(), shift)));
        x.words().tokens().forEach(t -> spans.add("token" + shifted(t.span(), shift)));
        x.words().syllables().forEach(s -> spans.add("syllable" + shifted(s.span(), shift)));
        x.entities().forEach(e -> spans.add(e.type() + shifted(e.span(), shift)));
        x.times().forEach(t -> spans.add(t.type() + shifted(t.span(), shift)));
        x.cast().references().forEach(r -> spans.add(r.parties() + shifted(r.span(), shift)));
        for (Fact fact : x.allFacts()) {
            fact.evidence().forEach(e -> spans.add(fact.type().name() + shifted(e.span(), shift)));
            for (Argument argument : fact.args().values()) {
                argument.span().ifPresent(s -> spans.add(argument.value().text() + shifted(s, shift)));
            }
        }
        return spans;
    }

    private static String shifted(Span span, int shift) {
        return new Span(span.start() + shift, span.end() + shift).toString();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("articles")
    void decomposedTextGivesTheSameFacts(Article article) {
        String text = Normalizer.normalize(article.text(), Normalizer.Form.NFD);
        assertThat(Articles.values(extract(article, text)))
                .isEqualTo(Articles.values(extract(article, article.text())));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("articles")
    void lineEndsDoNotCount(Article article) {
        List<String> plain = Articles.values(extract(article, article.text()));
        assertThat(Articles.values(extract(article, article.text().replace("\n", "\r\n"))))
                .isEqualTo(plain);
    }

    /** The old and the new place of the tone mark, in syllables without a final letter. */
    private static final Map<String, String> TONES = Map.of(
            "òa", "oà", "óa", "oá", "ỏa", "oả", "ọa", "oạ", "ủy", "uỷ", "úy", "uý", "ùy", "uỳ", "ỏe", "oẻ", "ụy", "uỵ");

    @ParameterizedTest(name = "{index}")
    @MethodSource("articles")
    void bothTonePlacementsGiveTheSameFacts(Article article) {
        String older = article.text();
        String newer = article.text();
        for (Map.Entry<String, String> tone : TONES.entrySet()) {
            String open = "(?!\\p{L})";
            older = older.replaceAll("(?<![qQ])" + tone.getValue() + open, tone.getKey());
            newer = newer.replaceAll("(?<![qQ])" + tone.getKey() + open, tone.getValue());
        }
        List<String> values = Articles.values(extract(article, newer));
        assertThat(values).isEqualTo(Articles.values(extract(article, older)));
    }

    @Test
    void theSameFromEightThreadsInAnyOrder() throws Exception {
        List<Article> articles = Articles.all();
        Map<String, String> expected = new ConcurrentHashMap<>();
        articles.forEach(a -> expected.put(a.id(), Articles.all(extract(a))));
        List<Article> work = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            work.addAll(articles);
        }
        Collections.shuffle(work, new Random(8));
        VietFacts fresh = VietFacts.load();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> calls = new ArrayList<>();
            work.forEach(a -> calls.add(() -> Articles.all(fresh.extract(a))));
            List<Future<String>> done = threads.invokeAll(calls);
            for (int i = 0; i < work.size(); i++) {
                assertThat(done.get(i).get()).isEqualTo(expected.get(work.get(i).id()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void idsStayTheSame() {
        for (Article article : Articles.all()) {
            List<String> ids =
                    extract(article).allFacts().stream().map(Fact::id).toList();
            assertThat(VietFacts.load().extract(article).allFacts())
                    .extracting(Fact::id)
                    .isEqualTo(ids);
        }
    }
}
