package io.github.vietfacts.eval;

import com.google.common.collect.Multiset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/**
 * Country names in Vietnamese and English (the JDK's CLDR), and a few that newspapers use, to ISO 3166-1 alpha-3 codes;
 * so that a prediction that names a country matches gold's code. Codes are upper case, names are not: {@code NGA} is
 * Nigeria, {@code Nga} is Russia.
 */
final class Countries {

    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Map<Multiset<String>, String> NAMES = names();

    private Countries() {}

    /** Returns the code of a country's name or code; empty for any other name. */
    static Optional<String> code(String name) {
        return isCode(name) ? Optional.of(name) : Optional.ofNullable(NAMES.get(Syllables.nameParts(name)));
    }

    /** Returns whether a text is a code, to the letter: {@code NGA} is Nigeria, {@code Nga} is Russia. */
    static boolean isCode(String text) {
        return CODES.contains(text);
    }

    private static Map<Multiset<String>, String> names() {
        Map<Multiset<String>, String> names = new HashMap<>();
        Locale vietnamese = Locale.forLanguageTag("vi");
        for (String country : Locale.getISOCountries()) {
            Locale locale = new Locale.Builder().setRegion(country).build();
            try {
                String code = locale.getISO3Country();
                names.put(Syllables.nameParts(locale.getDisplayCountry(vietnamese)), code);
                names.putIfAbsent(Syllables.nameParts(locale.getDisplayCountry(Locale.ENGLISH)), code);
            } catch (MissingResourceException e) {
                continue; // a code of two letters without one of three
            }
        }
        Map.of(
                        "Mỹ",
                        "USA",
                        "Hoa Kỳ",
                        "USA",
                        "Anh",
                        "GBR",
                        "Nhật",
                        "JPN",
                        "Úc",
                        "AUS",
                        "Triều Tiên",
                        "PRK",
                        "Séc",
                        "CZE")
                .forEach((name, code) -> names.put(Syllables.nameParts(name), code));
        return Map.copyOf(names);
    }
}
