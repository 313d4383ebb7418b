package io.github.vietfacts.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.SharedData;
import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.Layout;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zones of real pages, told by their order and number so that no publisher's text stands here. */
class SharedArticlesLayoutTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "001, LEAD BODY CAPTION BODY*24 SOURCE RELATED",
        "002, TITLE FURNITURE*2 LEAD CAPTION*2 BODY*5 CAPTION*2 BODY*11 CAPTION*2 BODY*3 RELATED*18",
        "003, TITLE LEAD CAPTION BODY*6 SOURCE RELATED*55",
    })
    void zones(String name, String expected) throws IOException {
        String text = Files.readString(SharedData.file("articles/" + name + ".txt"));
        Layout layout = NewsLayoutDetector.create().detect(Article.of(text), SourceText.of(text));
        assertThat(runs(layout.blocks().stream().map(Layout.Block::zone).toList()))
                .isEqualTo(expected);
    }

    private static String runs(List<Zone> zones) {
        StringBuilder runs = new StringBuilder();
        int start = 0;
        for (int i = 1; i <= zones.size(); i++) {
            if (i == zones.size() || zones.get(i) != zones.get(start)) {
                runs.append(runs.isEmpty() ? "" : " ").append(zones.get(start));
                runs.append(i - start > 1 ? "*" + (i - start) : "");
                start = i;
            }
        }
        return runs.toString();
    }
}
