package io.github.vietfacts.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameMixerTest {

    private static final List<GoldSentence> NAMED = List.of(
            GoldSentence.printed("Ông Trần_Văn_Khuê gặp bà Lê_Hiên ở Hà_Nội ."),
            GoldSentence.printed("UBND tỉnh mời Bộ_trưởng Đỗ_Quang_Minh ."));

    private static List<String> words(GoldSentence sentence) {
        return IntStream.range(0, sentence.words().size())
                .mapToObj(sentence::word)
                .toList();
    }

    @Test
    void onlyNamesChangeAndKeepTheirLength() {
        NameMixer mixer = new NameMixer(NAMED, new Random(1));
        boolean changed = false;
        for (int i = 0; i < 100; i++) {
            List<String> mixed = words(mixer.mixed(NAMED.get(0)));
            assertThat(mixed).hasSize(8).startsWith("Ông").contains("gặp", "bà", "ở", ".");
            assertThat(mixed.get(1).split(" ")).hasSize(3);
            assertThat(mixed.get(1).split(" ")[0]).isIn("Trần", "Lê", "Hà", "Đỗ");
            assertThat(mixed.get(1).split(" ")[1]).isIn("Văn", "Quang");
            assertThat(mixed.get(1).split(" ")[2]).isIn("Khuê", "Hiên", "Nội", "Minh");
            changed |= !mixed.get(1).equals("Trần Văn Khuê");
        }
        assertThat(changed).isTrue();
    }

    @Test
    void aSentenceWithoutNamesStaysAsItIs() {
        GoldSentence plain = GoldSentence.printed("UBND họp về TP.HCM .");
        assertThat(words(new NameMixer(NAMED, new Random(1)).mixed(plain))).isEqualTo(words(plain));
    }
}
