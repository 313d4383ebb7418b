package io.github.vietfacts.time;

/**
 * The direction that a clause gives its date. A marker before the date in the same clause counts first ({@code sẽ thăm
 * ... từ ngày}), then the first marker or verb of telling after it ({@code Ngày 5/3, ông cho biết sẽ ...}), then a
 * marker before it in the sentence.
 */
final class Tense {

    /** A marker farther away belongs to something else; keeps the search linear in the text. */
    private static final int REACH = 60;

    private static final Phrases<Direction> MARKERS = new Phrases<Direction>()
            .add(Direction.PAST, "đã", "vừa", "mới", "từng", "hồi", "hôm", "vừa qua")
            .add(Direction.FUTURE, "sẽ", "sắp", "dự kiến", "chuẩn bị", "tới đây", "dự định", "lên kế hoạch");

    /** Verbs that tell what happened where nothing says otherwise. */
    private static final Phrases<Direction> TELLING = new Phrases<Direction>()
            .add(
                    Direction.PAST,
                    "cho biết",
                    "cho hay",
                    "thông báo",
                    "tuyên bố",
                    "khẳng định",
                    "công bố",
                    "cảnh báo",
                    "nói")
            .add(Direction.PAST, "yêu cầu", "đề nghị", "ban hành", "hội đàm", "tiếp", "gặp", "diễn ra", "ký");

    private Tense() {}

    static Direction of(Line line, int start, int end) {
        for (int i = start - 1; i >= start - REACH && !isBoundary(line, i); i--) {
            Phrases.Hit<Direction> marker = MARKERS.at(line, i);
            if (marker != null) {
                return marker.value();
            }
        }
        for (int i = end; i < end + REACH && line.at(i) != Atom.NOTHING && !line.isMark(i, ';'); i++) {
            Phrases.Hit<Direction> marker = MARKERS.at(line, i);
            marker = marker == null ? TELLING.at(line, i) : marker;
            if (marker != null) {
                return marker.value();
            }
        }
        for (int i = start - 1; i >= start - REACH && line.at(i) != Atom.NOTHING && !line.isMark(i, ';'); i--) {
            Phrases.Hit<Direction> marker = MARKERS.at(line, i);
            if (marker != null) {
                return marker.value();
            }
        }
        return Direction.NONE;
    }

    private static boolean isBoundary(Line line, int i) {
        Atom atom = line.at(i);
        return atom == Atom.NOTHING || atom.isMark() && ",;:()\"".contains(atom.key());
    }
}
