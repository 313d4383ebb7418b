package io.github.vietfacts.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class OpenNlpNamesTest {

    private static final String[] SURNAMES = {"Lê", "Trần", "Phạm", "Đỗ"};
    private static final String[] PLACES = {"Nhật Bản", "Lào", "Hà Nội", "Pháp"};

    private static final OpenNlpNames NAMES = train();

    @TempDir
    Path folder;

    /** Learned from {@code Ông Lê Hoài Nam thăm Nhật Bản.} and its like. */
    private static OpenNlpNames train() {
        VietFacts reader = reader();
        OpenNlpNameTrainer trainer = new OpenNlpNameTrainer();
        for (String surname : SURNAMES) {
            for (String place : PLACES) {
                String person = surname + " Hoài Nam";
                String text = "Ông " + person + " thăm " + place + ".";
                int at = text.indexOf(place);
                trainer.add(
                        reader.extract(Article.of(text)).words(),
                        List.of(
                                marked(EntityType.PERSON, 4, 4 + person.length(), person),
                                marked(EntityType.COUNTRY, at, at + place.length(), place)));
            }
        }
        return trainer.train();
    }

    private static EntityMention marked(EntityType type, int start, int end, String text) {
        return new EntityMention(type, new Span(start, end), text, Optional.empty(), Provenance.of("gold", "marked"));
    }

    private static VietFacts reader() {
        return VietFacts.builder()
                .entityRecognizer((words, times) -> List.of())
                .factExtractor((words, entities, times, cast, published) -> List.of())
                .build();
    }

    private static List<String> mentions(OpenNlpNames recognizer, String text) {
        Extraction read = reader().extract(Article.of(text));
        return recognizer.recognize(read.words(), read.times()).stream()
                .map(m -> m.type() + " " + m.span() + " " + m.text()
                        + m.country().map(code -> " " + code).orElse(""))
                .toList();
    }

    @Test
    void namesStandOnSyllablesAndListsTellTheCountries() {
        assertThat(mentions(NAMES, "Ông Trần Hoài Nam thăm Nhật Bản."))
                .containsExactly("PERSON [4,17) Trần Hoài Nam", "COUNTRY [23,31) Nhật Bản JPN");
        assertThat(mentions(NAMES, "Ông Lê Hoài Nam thăm Hà Nội."))
                .containsExactly("PERSON [4,15) Lê Hoài Nam", "LOCATION [21,27) Hà Nội VNM");
    }

    @Test
    void whyTheyAreMentions() {
        Extraction read = reader().extract(Article.of("Ông Lê Hoài Nam thăm Pháp."));
        assertThat(NAMES.recognize(read.words(), read.times()).get(0).provenance())
                .isEqualTo(Provenance.of("names", "labelled by OpenNLP"));
    }

    @Test
    void aModelIsReadAsWritten() throws IOException {
        String text = "Ông Đỗ Hoài Nam thăm Lào.";
        assertThat(mentions(OpenNlpNames.load(written()), text)).isEqualTo(mentions(NAMES, text));
    }

    private Path written() throws IOException {
        Path file = folder.resolve("names.bin");
        try (OutputStream out = Files.newOutputStream(file)) {
            NAMES.write(out);
        }
        return file;
    }

    @Test
    void aTextIsForgottenAndThreadsDoNotMeet() throws IOException {
        Path file = written();
        List<String> texts = new ArrayList<>();
        for (String surname : SURNAMES) {
            texts.add("Ông " + surname + " Hoài Nam thăm Pháp. " + surname + " Bình gặp Nam ở Lào.");
            texts.add("Nam thăm " + surname + ".");
        }
        List<List<String>> alone = texts.stream()
                .map(text -> mentions(OpenNlpNames.load(file), text))
                .toList();
        List<List<String>> together = IntStream.range(0, 5 * texts.size())
                .parallel()
                .mapToObj(i -> mentions(NAMES, texts.get(i % texts.size())))
                .toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % texts.size()));
        }
    }

    @Test
    void aTextWithoutWordsHasNoNames() {
        assertThat(mentions(NAMES, "")).isEmpty();
    }

    @Test
    @Timeout(60)
    void aSentenceWithoutEndTakesLinearTime() {
        assertThat(mentions(NAMES, "Nam thăm Lào " + "và Pháp ".repeat(5_000))).isNotEmpty();
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("names.bin"), "Lê Hoài Nam");
        assertThatThrownBy(() -> OpenNlpNames.load(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(file + ": expected a name finder model of OpenNLP");
    }

    @Test
    void typesThatAreNoneOfOursAreNamed() throws IOException {
        NameSample sample = NameSample.parse("Ông <START:human> Nam <END> thăm <START:place> Lào <END>", true);
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 2);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        TokenNameFinderModel model = NameFinderME.train(
                "vi",
                null,
                ObjectStreamUtils.createObjectStream(List.of(sample, sample, sample)),
                parameters,
                new TokenNameFinderFactory(null, Map.of(), new BioCodec()));
        Path file = folder.resolve("other.bin");
        model.serialize(file);
        assertThatThrownBy(() -> OpenNlpNames.load(file))
                .hasMessage(file + ": types [human, place]: expected some of [PERSON, TITLE, ORGANIZATION, COUNTRY,"
                        + " LOCATION, FACILITY, EVENT, DOCUMENT]");
    }
}
