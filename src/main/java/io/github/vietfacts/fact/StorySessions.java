package io.github.vietfacts.fact;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.entity.Cast;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Between which two countries a session is that a sentence begins with: those in its name ({@code Kỳ họp lần thứ ba Ủy ban
 * hỗn hợp Lào - Cuba diễn ra ...}), else the two of which the text spoke last ({@code Kỳ họp lần thứ tư sẽ diễn ra ...}).
 */
final class StorySessions {

    private static final List<List<String>> HEADS = Phrases.of(
            "kỳ họp", "khóa họp", "phiên họp", "cuộc họp", "đối thoại", "tham vấn", "tham khảo", "vòng đàm phán");
    private static final List<List<String>> HAPPENS = Phrases.of(
            "diễn ra",
            "được tổ chức",
            "được lùi",
            "bị lùi",
            "được hoãn",
            "bị hoãn",
            "bị hủy",
            "được dời",
            "dự kiến tổ chức");
    /** How many syllables a session's name has at most. */
    private static final int NAME = 28;

    private static final int COUNTRY_NAME = 5;

    private final Cast cast;
    private final Map<String, Party> countries = new HashMap<>();
    private List<Party> pair = List.of();

    StorySessions(SegmentedText words, Cast cast) {
        this.cast = cast;
        for (Reference reference : cast.references()) {
            reference
                    .party()
                    .filter(StorySessions::isCountry)
                    .ifPresent(country -> countries.putIfAbsent(words.source().normalized(reference.span()), country));
        }
    }

    private static boolean isCountry(Party party) {
        return party.type() == Party.Type.COUNTRY;
    }

    /** Returns the two countries of the session at the start of a sentence, empty where it tells of none or of others. */
    Optional<List<Party>> countries(List<Syllable> syllables, int opening) {
        int head = Phrases.length(syllables, opening, HEADS);
        for (int at = opening + head; head > 0 && at < Math.min(opening + NAME, syllables.size()); at++) {
            if (Phrases.length(syllables, at, HAPPENS) > 0) {
                List<Party> named = named(syllables.subList(opening, at));
                return Optional.of(named.isEmpty() ? pair : named).filter(parties -> parties.size() == 2);
            }
        }
        return Optional.empty();
    }

    /** Remembers the two countries of which a sentence speaks together. */
    void read(List<Syllable> syllables) {
        for (Syllable syllable : syllables) {
            cast.startingAt(syllable.span())
                    .map(Reference::parties)
                    .filter(parties -> parties.size() == 2 && parties.stream().allMatch(StorySessions::isCountry))
                    .ifPresent(parties -> pair = parties);
        }
    }

    private List<Party> named(List<Syllable> name) {
        List<Party> named = new ArrayList<>();
        for (int at = 0; at < name.size(); at++) {
            for (int end = Math.min(at + COUNTRY_NAME, name.size()); end > at; end--) {
                Party country = countries.get(text(name.subList(at, end)));
                if (country != null && !named.contains(country)) {
                    named.add(country);
                }
            }
        }
        return named;
    }

    private static String text(List<Syllable> syllables) {
        return String.join(" ", syllables.stream().map(Syllable::form).toList());
    }
}
