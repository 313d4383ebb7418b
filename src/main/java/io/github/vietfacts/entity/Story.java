package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The phrases of a story with the persons and the countries for which they stand. */
final class Story {

    /** In the order of the text. */
    final List<Phrase> phrases;

    final People people;
    /** Persons by the phrases that mean them: names, offices and ranks whose holder is known. */
    final Map<Phrase, People.Person> acting = new HashMap<>();
    /** The countries for which phrases stand. */
    final Map<Phrase, String> sides = new HashMap<>();

    private final NameLists lists;

    Story(List<Phrase> phrases, People people, NameLists lists) {
        this.phrases = phrases;
        this.people = people;
        this.lists = lists;
        for (Phrase phrase : phrases) {
            People.Person person = person(phrase);
            if (person != null) {
                acting.put(phrase, person);
            }
            side(phrase).ifPresent(country -> sides.put(phrase, country));
        }
    }

    private People.@Nullable Person person(Phrase phrase) {
        return switch (phrase.head) {
            case OFFICE -> holder(phrase);
            case RANK -> lastNamed(phrase, phrase.text.toLowerCase(Locale.ROOT));
            case THIS_PERSON -> lastNamed(phrase, "");
            default -> people.find(phrase);
        };
    }

    /** Several offices of one person have one country: {@code Tổng Bí thư, Chủ tịch nước Lào}. */
    private People.@Nullable Person holder(Phrase phrase) {
        Office first = phrase.offices.get(0);
        return people.holder(country(phrase.offices).map(first::of).orElse(first), phrase, phrases);
    }

    static Optional<String> country(List<Office> offices) {
        return offices.stream().flatMap(o -> o.country().stream()).findFirst();
    }

    private People.@Nullable Person lastNamed(Phrase at, String rank) {
        People.Person last = null;
        for (Phrase phrase : phrases) {
            People.Person person = people.find(phrase);
            if (phrase.span.start() >= at.span.start()) {
                break;
            }
            last = person != null && (rank.isEmpty() || person.isAddressed(rank)) ? person : last;
        }
        return last;
    }

    private Optional<String> side(Phrase phrase) {
        if (!phrase.head.isNamed()) {
            return Optional.empty();
        }
        People.Person person = acting.get(phrase);
        return Optional.ofNullable(person)
                .map(p -> p.country)
                .or(() -> country(phrase.offices))
                .or(() -> {
                    var mention = phrase.mention;
                    if (mention == null) {
                        return Optional.empty();
                    }
                    boolean body = mention.type() == EntityType.ORGANIZATION;
                    return body ? Organizations.country(mention, lists) : mention.country();
                });
    }
}
