package io.github.vietfacts.fact;

import com.google.common.base.CharMatcher;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Sector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * To whom aid goes where its clause does not say: {@code Đan Mạch công bố viện trợ hơn 4 triệu kroner}. It is the country
 * that the sentence names before or after, else the one that the document is about. Without any the fact says too little.
 */
final class Recipients {

    private static final String TYPE = "Aid";
    private static final String ROLE = "recipient";
    /** A country named less often is not what the document is about. */
    private static final int OFTEN = 2;

    private final SegmentedText words;
    private final List<EntityMention> countries;
    private final Map<String, Integer> named = new LinkedHashMap<>();

    private Recipients(SegmentedText words, List<EntityMention> entities) {
        this.words = words;
        this.countries = entities.stream()
                .filter(e -> e.type() == EntityType.COUNTRY && e.country().isPresent())
                .toList();
        countries.forEach(e -> named.merge(e.country().orElseThrow(), 1, Integer::sum));
    }

    /** Returns the facts; those of aid have a recipient. */
    static List<Fact> complete(List<Fact> facts, SegmentedText words, List<EntityMention> entities) {
        Recipients recipients = new Recipients(words, entities);
        List<Fact> complete = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.type().name().equals(TYPE) && fact.args(ROLE).isEmpty()) {
                recipients
                        .givenBefore(fact, complete)
                        .or(() -> recipients.of(fact).map(Recipients::country))
                        .map(recipient -> fact.with(ROLE, recipient))
                        .ifPresent(complete::add);
            } else {
                complete.add(fact);
            }
        }
        return complete;
    }

    /** {@code A tặng tỉnh bạn 10 tỷ đồng; B tặng 5 máy cày}: the second gift of a sentence goes where the first one goes. */
    private Optional<Argument> givenBefore(Fact fact, List<Fact> before) {
        int begin = fact.evidence().get(0).span().start();
        int sentence = words.sentenceAt(begin);
        return before.stream()
                .filter(f -> f.type().name().equals(TYPE))
                .filter(f -> f.modality() == fact.modality() && f.polarity() == fact.polarity())
                .filter(f -> f.evidence().get(0).span().start() < begin
                        && words.sentenceAt(f.evidence().get(0).span().start()) == sentence)
                .flatMap(f -> f.args(ROLE).stream())
                .reduce((first, second) -> second);
    }

    private Optional<String> of(Fact fact) {
        Optional<Party> donor =
                fact.args("donor").stream().findFirst().flatMap(Argument::party).filter(Recipients::actsAbroad);
        boolean measured = fact.value("amount").isPresent()
                || fact.value("instrument")
                        .filter(v -> startsWithNumber(v.text()))
                        .isPresent();
        if (donor.isEmpty() || !measured) {
            return Optional.empty();
        }
        Optional<String> home = donor.flatMap(Party::country);
        int begin = fact.evidence().get(0).span().start();
        Sentence sentence = words.sentences().get(words.sentenceAt(begin));
        int end = words.syllables(sentence).stream()
                .filter(s -> s.form().equals(";") && s.span().start() > begin)
                .mapToInt(s -> s.span().start())
                .findFirst()
                .orElse(sentence.span().end());
        List<EntityMention> others = countries.stream()
                .filter(e ->
                        e.span().start() >= sentence.span().start() && e.span().end() <= end)
                .filter(e -> !home.equals(e.country()))
                .toList();
        return others.stream()
                .filter(e -> e.span().end() <= begin && home.isPresent())
                .reduce((first, second) -> second)
                .or(() -> others.stream().filter(e -> e.span().start() >= begin).findFirst())
                .flatMap(EntityMention::country)
                .or(() -> mostNamed(home));
    }

    /** A country, a body of another country, or one of many countries: what a local body gives stays where it is. */
    private static boolean actsAbroad(Party donor) {
        return switch (donor.type()) {
            case COUNTRY -> true;
            case ORGANIZATION ->
                donor.country().filter(c -> !c.equals(Party.HOME)).isPresent()
                        || donor.name().startsWith("Chính phủ")
                        || donor.sector().filter(Sector::isInternational).isPresent();
            case PERSON, PHRASE -> false;
        };
    }

    private static boolean startsWithNumber(String text) {
        return CharMatcher.inRange('0', '9').matches(text.charAt(0));
    }

    /** In a Vietnamese paper that is Việt Nam, unless it is the donor or is hardly mentioned. */
    private Optional<String> mostNamed(Optional<String> home) {
        if (!home.equals(Optional.of(Party.HOME)) && named.getOrDefault(Party.HOME, 0) >= OFTEN) {
            return Optional.of(Party.HOME);
        }
        return named.entrySet().stream()
                .filter(e -> e.getValue() >= OFTEN && !home.equals(Optional.of(e.getKey())))
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey);
    }

    private static Argument country(String code) {
        return new Argument(new Value.PartyValue(Party.country(code)), Optional.empty(), Optional.empty());
    }
}
