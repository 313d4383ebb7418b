package io.github.vietfacts.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SequenceModelTest {

    private static final SequenceTrainer.Settings SETTINGS = new SequenceTrainer.Settings(4, 2, 0.1, 1e-4, 1, 1);
    private static final List<String> BIO = List.of("O", "B-x", "I-x", "B-y", "I-y");

    /** Letters {@code x} and {@code y} begin segments that go on with {@code +}; everything else lies outside. */
    private static FeatureTable table(String letters) {
        FeatureTable table = new FeatureTable(0, 2);
        for (int i = 0; i < letters.length(); i++) {
            table.add(Features.of(1, letters.charAt(i)));
            table.add(i == 0 ? Features.NONE : Features.of(2, letters.charAt(i - 1), letters.charAt(i)));
        }
        return table;
    }

    private static int[] gold(String letters) {
        int[] gold = new int[letters.length()];
        for (int i = 0; i < gold.length; i++) {
            gold[i] = switch (letters.charAt(i)) {
                case 'x' -> 1;
                case 'y' -> 3;
                case '+' -> i == 0 || gold[i - 1] == 0 ? 0 : gold[i - 1] + gold[i - 1] % 2;
                default -> 0;
            };
        }
        return gold;
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 0, 5)
                .mapToObj(i -> "xy++.".substring(i, i + 1))
                .reduce("", String::concat);
    }

    private static SequenceModel model() {
        SequenceTrainer trainer = new SequenceTrainer(BIO, SETTINGS);
        Random random = new Random(3);
        for (int i = 0; i < 400; i++) {
            String letters = letters(random, 1 + i % 20);
            trainer.add(table(letters), gold(letters), i % 2 == 0);
        }
        return trainer.train(line -> {});
    }

    @Test
    void learnsWhatDependsOnALabelFarBack() {
        SequenceModel model = model();
        for (String letters : List.of("..x++++++++y++++.", "y+++++.+++.x+", "x", "")) {
            assertThat(model.label(table(letters))).as(letters).isEqualTo(gold(letters));
        }
    }

    @Test
    void neverBreaksTheOrderOfLabels() {
        SequenceModel model = model();
        Labels labels = new Labels(BIO);
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            FeatureTable noise = new FeatureTable(0, 2);
            random.ints(2 * (1 + round % 30)).forEach(noise::add);
            for (FeatureTable table : List.of(table(letters(random, 1 + round % 30)), noise)) {
                int[] found = model.label(table);
                assertThat(labels.mayBegin(found[0])).isTrue();
                IntStream.range(1, found.length)
                        .forEach(i -> assertThat(labels.mayFollow(found[i - 1], found[i]))
                                .isTrue());
            }
        }
    }

    @Test
    void theSameSequencesGiveTheSameBytesOnAnyNumberOfThreads() throws Exception {
        byte[] alone = bytes(model());
        ForkJoinPool pool = new ForkJoinPool(7);
        try {
            assertThat(pool.submit(() -> bytes(model())).get()).isEqualTo(alone);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void readsWhatItWrites() throws IOException {
        byte[] bytes = bytes(model());
        SequenceModel read = SequenceModel.read("m", new ByteArrayInputStream(bytes));
        assertThat(bytes(read)).isEqualTo(bytes);
        assertThat(read.labels()).isEqualTo(BIO);
        assertThat(read.label(table("x++."))).isEqualTo(gold("x++."));
    }

    @Test
    void aBrokenFileIsNoModel() throws IOException {
        byte[] bytes = bytes(model());
        for (int length : new int[] {0, 5, bytes.length / 2, bytes.length - 9}) {
            assertThatThrownBy(() -> SequenceModel.read("m", new ByteArrayInputStream(Arrays.copyOf(bytes, length))))
                    .isInstanceOf(IOException.class)
                    .hasMessage("m: the model is cut short");
        }
        assertThatThrownBy(() -> SequenceModel.read("m", new ByteArrayInputStream(new byte[50])))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("m: expected a sequence model: ");
    }

    @Test
    void tellsWhatIsWrongWithLabels() {
        SequenceTrainer trainer = new SequenceTrainer(BIO, SETTINGS);
        assertThatThrownBy(() -> trainer.add(table("x."), new int[] {1}, true)).hasMessage("1 labels for 2 places");
        assertThatThrownBy(() -> trainer.add(table("x."), new int[] {1, 4}, true))
                .hasMessage("label I-y at place 1: may not stand here");
        assertThatThrownBy(() -> new SequenceTrainer(List.of("a", "a"), SETTINGS))
                .hasMessage("labels [a, a]: expected each once");
    }

    /** Scores do not overflow, however long the sequence. */
    @Test
    @Timeout(60)
    void isLinear() {
        String letters = "x++.".repeat(500_000);
        assertThat(model().label(table(letters))).isEqualTo(gold(letters));
    }

    private static byte[] bytes(SequenceModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
