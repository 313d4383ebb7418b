package io.github.vietfacts.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.Syllables;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapitalTrainerTest {

    private static WordClasses learned(String... lines) {
        CapitalTrainer trainer = new CapitalTrainer();
        trainer.add(List.of(lines).stream().map(GoldSentence::printed).toList());
        return trainer.train();
    }

    private static int classOf(WordClasses classes, String syllable) {
        return classes.classOf(Syllables.of(syllable), 0, 1);
    }

    @Test
    void syllablesOfNamesAndOfOtherWordsAreApart() {
        WordClasses classes =
                learned("Ông Nguyễn_Văn_Khuê gặp bà Nguyễn_Thị_Hiên .", "Sau_đó ông Nguyễn_Khuê và bà Hiên gặp nhau .");
        int family = classOf(classes, "nguyễn");
        int given = classOf(classes, "khuê");
        int verb = classOf(classes, "gặp");
        assertThat(classes.wider(family)).isEqualTo(classes.wider(given)).isEqualTo(9);
        assertThat(family).isNotEqualTo(given);
        assertThat(classes.wider(verb)).isZero();
        assertThat(classOf(classes, "bà")).isEqualTo(verb);
    }

    /** Half the occurrences are capitals: the share from .5 to .75. */
    @Test
    void theWiderClassIsTheShareOfCapitals() {
        WordClasses classes = learned("Ở Sơn_La có sơn .", "Ở Tây_Sơn có sơn .");
        assertThat(classes.wider(classOf(classes, "sơn"))).isEqualTo(6);
    }

    @Test
    void theFirstWordOfASentenceAndAbbreviationsSayNothing() {
        WordClasses classes = learned("Họp với UBND .", "Họp với UBND .", "Họp với UBND .");
        assertThat(classOf(classes, "họp")).isEqualTo(WordClasses.NONE);
        assertThat(classes.wider(classOf(classes, "ubnd"))).isZero();
    }

    @Test
    void ofNoSentencesNothingIsKnown() {
        assertThat(learned().size()).isZero();
    }
}
