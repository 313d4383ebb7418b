package io.github.vietfacts.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class TimesCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsATable() {
        assertThat(run("Chiều 9/2, hai bên hội đàm.", "times", "--published", "2023-02-09"))
                .isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("""
                span\ttype\tvalue\treason\ttext
                0-9\tTIME\t2023-02-09TAF\tyear from the publication date\tChiều 9/2
                """);
    }

    @Test
    void namesModifierAndLunarDate() {
        run("Cuối năm 2023, lễ hội mở ngày 10/3 âm lịch.", "times", "--published", "2024-05-01");
        assertThat(out.toString(UTF_8))
                .contains("explicit, mod END")
                .contains("\t2024-04-18\t")
                .contains(", lunar 10/3 Giáp Thìn");
    }

    @Test
    void printsALinePerLine() {
        String in =
                "a\tĐoàn thăm từ 27-30/11.\t2023-11-25\nb\tTrời nắng.\t2023-11-25\nc\tHôm qua, ngày mai.\t2024-01-01\n";
        assertThat(run(in, "times", "--format", "tsv")).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("""
                a\tRANGE|2023-11-27/2023-11-30|13|21|27-30/11
                b\t
                c\tDATE|2023-12-31|0|7|Hôm qua || DATE|2024-01-02|9|17|ngày mai
                """);
    }

    @Test
    void countsUnitsOfTheTextAsGiven() {
        // Decomposed letters and an emoji before the date.
        run("a\tHo\u0323p \uD83D\uDE00 nga\u0300y 5/3.\t2024-03-06\n", "times", "--format", "tsv");
        assertThat(out.toString(UTF_8)).isEqualTo("a\tDATE|2024-03-05|8|17|nga\u0300y 5/3\n");
    }

    @Test
    void aLineWithoutADayHasNoYear() {
        run("a\tNgày 5/3, mưa.\t\nb\tNgày 5/3, mưa.\n", "times", "--format", "tsv");
        assertThat(out.toString(UTF_8)).isEqualTo("a\tDATE|XXXX-03-05|0|8|Ngày 5/3\nb\tDATE|XXXX-03-05|0|8|Ngày 5/3\n");
    }

    @Test
    void reportsBadLinesAndGoesOn() {
        String in = "a\tNgày 5/3.\t2024-03-06\nb\nc\tNgày 5/3.\tyesterday\nd\tNgày 6/3.\t2024-03-06\n";
        assertThat(run(in, "times", "--format", "tsv", "-")).isEqualTo(1);
        assertThat(out.toString(UTF_8)).isEqualTo("a\tDATE|2024-03-05|0|8|Ngày 5/3\nd\tDATE|2024-03-06|0|8|Ngày 6/3\n");
        assertThat(err.toString(UTF_8)).isEqualTo("""
                vietfacts: -:2: expected id TAB text TAB yyyy-mm-dd, found 1 fields
                vietfacts: -:3: 'yesterday': expected a day as yyyy-mm-dd
                """);
    }

    @Test
    void reportsAMissingFile() {
        assertThat(run("", "times", "no-such-file.txt")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).isEqualTo("vietfacts: no-such-file.txt: expected a file, there is none\n");
    }

    private int run(String in, String... arguments) {
        return Main.run(
                new ByteArrayInputStream(in.getBytes(UTF_8)),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                arguments);
    }
}
