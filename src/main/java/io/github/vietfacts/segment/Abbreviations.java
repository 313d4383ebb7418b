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
            .add("Co", "Ltd", "Inc", "Corp", "Ng") // companies; Nguyễn in names of streets
            .add("tr", "Tr", "No", "no", "vs", "Vol", "vol", "Fig") // page, number
            .build();

    /** Letters that names are shortened to; a letter with a tone, as in {@code Đông Nam Á}, is a word. */
    private static final String INITIALS = "AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ";

    /** Words that begin sentences and no names: after one of these a sentence did end, {@code 29 độ C. Tại ...}. */
    private static final ImmutableSet<String> OPENERS = ImmutableSet.<String>builder()
            .add("Tại", "Ở", "Trong", "Trên", "Theo", "Khi", "Lúc", "Sau", "Trước", "Đến", "Với", "Về", "Ngoài", "Nếu")
            .add("Các", "Những", "Mỗi", "Một", "Đây", "Đó", "Này", "Nhưng", "Tuy", "Vì", "Do", "Để")
            .add("Ông", "Bà", "Chị", "Họ", "Ngày", "Cùng", "Cũng", "Được", "Thay", "Không")
            .build();

    private Abbreviations() {}

    /** Returns whether the full stop at {@code dot} goes with the word before it and ends no sentence. */
    static boolean holds(String text, int dot) {
        return endsAt(text, dot) && !OPENERS.contains(wordAfter(text, dot + 1));
    }

    private static String wordAfter(String text, int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start <= LONGEST + 1 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return start == from ? "" : text.substring(start, end);
    }

    /** Returns whether the full stop at {@code dot} follows a listed word or a single capital initial. */
    private static boolean endsAt(String text, int dot) {
        int start = dot;
        while (start > 0 && dot - start <= LONGEST && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean initial = dot - start == 1
                && INITIALS.indexOf(text.charAt(start)) >= 0
                && (start == 0 || !Character.isDigit(text.charAt(start - 1)));
        return initial || WORDS.contains(text.substring(start, dot));
    }
}
