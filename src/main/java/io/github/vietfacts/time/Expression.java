package io.github.vietfacts.time;

import io.github.vietfacts.document.Zone;
import java.util.Optional;

/**
 * An expression found, with what its sentence tells about it.
 *
 * @param first its first syllable
 * @param end the syllable after its last
 * @param reading what it says
 * @param tense the direction that its clause tells
 * @param mod its TIMEX3 modifier
 * @param zone the zone that it stands in
 */
record Expression(int first, int end, Reading reading, Direction tense, Optional<String> mod, Zone zone) {

    static Expression of(Line line, Match.Item item) {
        return new Expression(
                line.at(item.start()).syllable(),
                line.at(item.end() - 1).syllable() + 1,
                item.reading(),
                Tense.of(line, item.start(), item.end()),
                Modifiers.of(line, item),
                line.zone());
    }
}
