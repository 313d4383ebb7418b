package io.github.vietfacts.text;

import java.text.Normalizer;
import java.util.Random;

/** Seeded random text that holds what stages must survive: both Unicode forms, invisible and broken characters. */
public final class RandomText {

    private static final String[] PIECES = {
        "Thủ tướng",
        "hoà",
        "hóa",
        "khoẻ",
        "thuỷ",
        "quý",
        "ngoằn ngoèo",
        "Đắk Lắk",
        "Côte d'Ivoire",
        "TP.HCM",
        "PGS.TS.",
        "27/11/2023",
        "500.000",
        "14:05",
        "1,5",
        "v.v.",
        "hai nước.Ông",
        "nói",
        "tháng",
        "ANH",
        "Q",
        "x",
        "7",
        " ",
        " ",
        " ",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\u00A0",
        "\u2028",
        "\u3000",
        ".",
        "...",
        "…",
        "?",
        "!",
        ",",
        ";",
        ":",
        "/",
        "./.",
        "-",
        "–",
        "—",
        "----",
        "\"",
        "“",
        "”",
        "‘",
        "’",
        "«",
        "»",
        "(",
        ")",
        "[",
        "]",
        "\u200B",
        "\uFEFF",
        "\u00AD",
        "\u0301",
        "\u0323",
        "e\u0302\u0301",
        "e\u0323\u0302",
        "a\u200B\u0301",
        "\uD83D\uDE00",
        "\uD83C\uDDFB\uD83C\uDDF3",
        "\uD800",
        "\uDC00",
        "\u0000",
        "\uFFFF",
        "\uFB1D",
        "\u1100\u1161\u11A8",
        ",\u1161",
        "漢字",
        "ไทย",
        "\uD834\uDD5E",
        "\u2126",
    };

    private RandomText() {}

    /**
     * Returns a text of up to {@code pieces} random pieces.
     *
     * @param random the source of chance; the same seed gives the same text
     * @param pieces the greatest number of pieces
     * @return the text, perhaps empty, sometimes in NFD
     */
    public static String next(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces + 1); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return random.nextInt(4) == 0 ? Normalizer.normalize(text, Normalizer.Form.NFD) : text.toString();
    }
}
