package io.github.vietfacts.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.vietfacts.rule.RuleSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Numbers and currencies as newspapers write them. */
final class Quantities {

    private static final ImmutableMap<String, BigDecimal> SCALES = ImmutableMap.of(
            "trăm", BigDecimal.valueOf(100),
            "nghìn", BigDecimal.valueOf(1_000),
            "ngàn", BigDecimal.valueOf(1_000),
            "vạn", BigDecimal.valueOf(10_000),
            "triệu", BigDecimal.valueOf(1_000_000),
            "tỷ", BigDecimal.valueOf(1_000_000_000),
            "tỉ", BigDecimal.valueOf(1_000_000_000));

    private static final ImmutableMap<String, BigDecimal> WORDS = ImmutableMap.<String, BigDecimal>builder()
            .put("nửa", new BigDecimal("0.5"))
            .put("một", BigDecimal.ONE)
            .put("hai", BigDecimal.valueOf(2))
            .put("ba", BigDecimal.valueOf(3))
            .put("bốn", BigDecimal.valueOf(4))
            .put("năm", BigDecimal.valueOf(5))
            .put("sáu", BigDecimal.valueOf(6))
            .put("bảy", BigDecimal.valueOf(7))
            .put("tám", BigDecimal.valueOf(8))
            .put("chín", BigDecimal.valueOf(9))
            .put("mười", BigDecimal.TEN)
            .buildOrThrow();

    /** The lexicon of the rules about aid: a phrase and its code a line. */
    private static final ImmutableMap<String, String> CODES = codes("currencies.tsv");

    private Quantities() {}

    /**
     * Returns the number of a text: digits or a word, then words of scale ({@code 1,4 tỷ}, {@code nửa triệu}); empty where
     * it is none. A dot stands for thousands and a comma for decimals; before groups of other than three digits it is the
     * other way round ({@code 7.2 triệu}), and so is a comma before three digits without a word of scale
     * ({@code 500,000 đồng}).
     */
    static Optional<BigDecimal> number(String text) {
        List<String> parts = Splitter.on(' ').omitEmptyStrings().splitToList(text.toLowerCase(Locale.ROOT));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal number = WORDS.get(parts.get(0));
        if (number == null) {
            try {
                number = new BigDecimal(plain(parts.get(0), parts.size() > 1));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        for (String scale : parts.subList(1, parts.size())) {
            BigDecimal factor = SCALES.get(scale);
            if (factor == null) {
                return Optional.empty();
            }
            number = number.multiply(factor);
        }
        BigDecimal plain = number.stripTrailingZeros();
        return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain); // 40, not 4E+1
    }

    private static String plain(String digits, boolean scaled) {
        boolean commas = digits.indexOf('.') < 0 && isGrouped(digits, ',') && !scaled;
        boolean dot = digits.indexOf('.') >= 0 && !isGrouped(digits, '.') && digits.indexOf(',') < 0;
        return commas
                ? CharMatcher.is(',').removeFrom(digits)
                : dot ? digits : CharMatcher.is('.').removeFrom(digits).replace(',', '.');
    }

    /** Whether every mark is before three digits. */
    private static boolean isGrouped(String digits, char mark) {
        List<String> groups = Splitter.on(CharMatcher.anyOf(".,")).splitToList(digits);
        int whole = digits.indexOf(mark == '.' ? ',' : '.') < 0 ? groups.size() : groups.size() - 1;
        return whole > 1 && groups.subList(1, whole).stream().allMatch(g -> g.length() == 3);
    }

    /** Returns the ISO 4217 code of a currency, the text itself where it is not known. */
    static String currency(String text) {
        return CODES.getOrDefault(text.toLowerCase(Locale.ROOT), text);
    }

    private static ImmutableMap<String, String> codes(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                requireNonNull(RuleSet.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
            for (String line : lines.lines().toList()) {
                List<String> fields = Splitter.on('\t').splitToList(line);
                codes.put(fields.get(0), fields.get(1));
            }
            return codes.buildOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
