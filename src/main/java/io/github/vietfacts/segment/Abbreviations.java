package io.github.vietfacts.segment;

import com.google.common.collect.ImmutableSet;

/** Words after which a full stop ends no sentence. */
final class Abbreviations {

    private static final int LONGEST = 4;

    private static final ImmutableSet<String> WORDS = ImmutableSet.<String>builder()
            .add("TP", "Tp", "tp", "TX", "Tx", "tx", "TT", "Tt") // city, town, township
            .add("GS", "Gs", "PGS", "Pgs", "TS", "Ts", "ThS", "Ths", "NCS", "CN") // academic
            .add("BS", "Bs", "DS", "Ds", "LS", "Ls", "KS", "Ks", "KTS", "Kts") // professions
            .add("NSND", "NSƯT", "NGND", "NGƯT", "AHLĐ", "ĐBQH") // honours
            .add("Mr", "Mrs", "Ms", "Dr", "Prof", "Jr", "Sr", "St", "Ste", "Lt", "Gen", "Col", "Capt", "Sen", "Gov")
            .add("tr", "Tr", "No", "no", "vs", "Vol", "vol", "Fig") // page, number
            .build();

    private Abbreviations() {}

    /** Returns whether the full stop at {@code dot} belongs to a listed word or to a single capital initial. */
    static boolean endsAt(String text, int dot) {
        int start = dot;
        while (start > 0 && dot - start <= LONGEST && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean initial = dot - start == 1
                && Character.isUpperCase(text.charAt(start))
                && (start == 0 || !Character.isDigit(text.charAt(start - 1)));
        return initial || WORDS.contains(text.substring(start, dot));
    }
}
