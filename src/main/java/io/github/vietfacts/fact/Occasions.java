package io.github.vietfacts.fact;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Sector;
import io.github.vietfacts.rule.FactType;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One fact per occasion. Two facts of a document tell the same occasion if their types, modality class, polarity and
 * kinds agree and every key role agrees: lists where one holds the other, dates as far as both are known, texts where
 * one begins with the other. The richest stays, takes what others add, and keeps all evidence.
 */
final class Occasions {

    /** Kinds that are something else than the meeting they go with; all others may name one meeting. */
    private static final Set<String> KINDS_APART = Set.of("JOINT_PRESS", "CEREMONY", "SESSION", "WORKING_SESSION");
    /** From the general to the specific: the later one names the occasion best. */
    private static final List<String> SPECIFIC_LAST =
            List.of("VISIT", "WORKING", "MEETING", "PHONE_CALL", "SIDELINE", "RECEPTION", "TALKS", "ONLINE");

    /** Roles whose text a title shortens and a body gives at length. */
    private static final Set<String> IN_OTHER_WORDS = Set.of("content", "topic", "target", "event", "venue");

    private static final Set<String> PARTS_OF_DAY = Set.of("TMO", "TAF", "TEV");
    /** What may stand before the name of a place, and is left out elsewhere. */
    private static final Set<String> PLACE_CLASSES =
            Set.of("tỉnh", "thành phố", "tp", "tp.", "thủ đô", "cố đô", "huyện", "quận", "thị xã", "bang", "đảo");
    /** Which share of the shorter text's syllables the longer one has, if both say the same. */
    private static final double SHARE = 0.8;

    private static final int ENOUGH_SYLLABLES = 5;

    /** A fact and all places that tell it. */
    private static final class Occasion {
        private Fact fact;
        private final Set<Evidence> evidence;

        Occasion(Fact fact) {
            this.fact = fact;
            this.evidence = new LinkedHashSet<>(fact.evidence());
        }

        void add(Fact other) {
            fact = join(fact, other);
            evidence.addAll(other.evidence());
        }
    }

    /** The words of texts that were compared already. */
    private final Map<String, Wording> wordings = new HashMap<>();

    private Occasions() {}

    /** Returns the facts merged, in the order of the first evidence in the text. */
    static List<Fact> merge(List<Fact> facts) {
        return new Occasions().merged(facts);
    }

    private List<Fact> merged(List<Fact> facts) {
        List<Fact> richestFirst = new ArrayList<>(facts);
        richestFirst.sort(Comparator.<Fact>comparingInt(f -> -richness(f))
                .thenComparing(f -> f.evidence().get(0).span()));
        Map<String, List<Occasion>> byType = new LinkedHashMap<>();
        for (Fact fact : richestFirst) {
            List<Occasion> known = byType.computeIfAbsent(fact.type().name(), type -> new ArrayList<>());
            known.stream()
                    .filter(occasion -> isSame(occasion.fact, fact))
                    .findFirst()
                    .ifPresentOrElse(occasion -> occasion.add(fact), () -> known.add(new Occasion(fact)));
        }
        return byType.values().stream()
                .flatMap(List::stream)
                .map(occasion -> occasion.fact.withEvidence(List.copyOf(occasion.evidence)))
                .sorted(Comparator.comparing(Occasions::firstPlace))
                .toList();
    }

    private static int richness(Fact fact) {
        int filled = 0;
        for (FactType.Role role : fact.type().roles()) {
            filled += Math.min(2, fact.args(role.name()).size()) * (role.key() ? 4 : 1);
            filled += (int) fact.args(role.name()).stream()
                    .filter(a ->
                            a.value() instanceof Value.PartyValue p && p.party().type() != Party.Type.PHRASE)
                    .count();
        }
        return filled * 4 + (fact.zone() == Zone.TITLE ? 0 : fact.zone() == Zone.CAPTION ? 1 : 2);
    }

    private boolean isSame(Fact a, Fact b) {
        if (!a.type().name().equals(b.type().name())
                || a.polarity() != b.polarity()
                || !modalitiesAgree(a, b)
                || !kindsAgree(a.kind(), b.kind())
                || (a.zone() == Zone.RELATED) != (b.zone() == Zone.RELATED)) {
            return false;
        }
        for (FactType.Role role : a.type().roles()) {
            boolean matters = role.key() || role.kind() == FactType.Values.DATE;
            if (role.name().equals("destination") && (isArrival(a, b) || isArrival(b, a))) {
                continue;
            }
            if (matters && !agree(role, a.args(role.name()), b.args(role.name()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one tells that somebody reached a city of the country that he visits by the other. */
    private static boolean isArrival(Fact city, Fact country) {
        return Travel.isArrival(city.rule().name())
                && city.value("destination").orElseThrow() instanceof Value.PlaceValue place
                && place.isIn(country.value("destination").orElseThrow().text());
    }

    /** Headlines and captions tell in the present tense what the text announces for a later day. */
    private static boolean modalitiesAgree(Fact a, Fact b) {
        boolean actual = a.modality() == Modality.ACTUAL;
        return actual == (b.modality() == Modality.ACTUAL)
                || (actual ? b : a).modality() == Modality.PLANNED
                        && (isTenseless(actual ? a : b) || isOneTrip(actual ? a : b, actual ? b : a));
    }

    /**
     * Of a trip that was announced or has begun, later sentences speak without its days, whatever their tense ({@code trong
     * thời gian thăm Lào, ... sẽ gặp}). A trip of another year is told without its day.
     */
    private static boolean isOneTrip(Fact told, Fact planned) {
        if (!told.type().name().equals("Visit")) {
            return false;
        }
        List<Argument> before = told.args("start");
        return before.isEmpty()
                || planned.args("start").isEmpty()
                        && before.get(0).value() instanceof Value.DateValue day
                        && day.begin().isPresent()
                        && day.begin().equals(day.end());
    }

    private static boolean isTenseless(Fact fact) {
        boolean dated = fact.type().roles().stream()
                .anyMatch(r ->
                        r.kind() == FactType.Values.DATE && !fact.args(r.name()).isEmpty());
        return !dated && (fact.zone() == Zone.TITLE || fact.zone() == Zone.CAPTION);
    }

    static boolean kindsAgree(Optional<String> a, Optional<String> b) {
        return a.equals(b)
                || a.isEmpty()
                || b.isEmpty()
                || (!KINDS_APART.contains(a.get()) && !KINDS_APART.contains(b.get()));
    }

    private boolean agree(FactType.Role role, List<Argument> a, List<Argument> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        if (IN_OTHER_WORDS.contains(role.name())) {
            return sayTheSame(a.get(0).value().text(), b.get(0).value().text());
        }
        if (!role.cardinality().isList()) {
            return agree(a.get(0).value(), b.get(0).value());
        }
        List<Argument> fewer = a.size() <= b.size() ? a : b;
        List<Argument> more = a.size() <= b.size() ? b : a;
        return fewer.stream().allMatch(x -> more.stream().anyMatch(y -> agree(x.value(), y.value())));
    }

    private static boolean agree(Value a, Value b) {
        if (a instanceof Value.PartyValue x && b instanceof Value.PartyValue y) {
            return agree(x.party(), y.party());
        }
        if (a instanceof Value.DateValue x && b instanceof Value.DateValue y) {
            return agree(x, y);
        }
        if (a instanceof Value.PlaceValue x && b instanceof Value.PlaceValue y) {
            return oneBeginsTheOther(x.text(), y.text())
                    || isClassOf(x.text(), y.text())
                    || isClassOf(y.text(), x.text());
        }
        if (a instanceof Value.TextValue x && b instanceof Value.TextValue y) {
            return oneBeginsTheOther(x.text(), y.text());
        }
        return a.text().equals(b.text());
    }

    /** Somebody known by office, delegation or country only may be any person of that country. */
    private static boolean agree(Party a, Party b) {
        if (a.type() == Party.Type.PERSON ^ b.type() == Party.Type.PERSON) {
            return !isCompany(a)
                    && !isCompany(b)
                    && a.country().isPresent()
                    && a.country().equals(b.country());
        }
        return a.name().equals(b.name());
    }

    private static boolean isCompany(Party party) {
        return party.type() == Party.Type.ORGANIZATION
                && party.sector().filter(Sector.BUS::equals).isPresent();
    }

    /** Of one day, the afternoon's is not the evening's; ten o'clock may be the morning's. */
    private static boolean agree(Value.DateValue a, Value.DateValue b) {
        String part = partOfDay(a);
        String other = partOfDay(b);
        if (PARTS_OF_DAY.contains(part) && PARTS_OF_DAY.contains(other) && !part.equals(other)) {
            return false;
        }
        if (a.begin().isPresent() && b.begin().isPresent()) {
            boolean aInB = !a.begin().get().isBefore(b.begin().get())
                    && !a.end().orElseThrow().isAfter(b.end().orElseThrow());
            boolean bInA = !b.begin().get().isBefore(a.begin().get())
                    && !b.end().orElseThrow().isAfter(a.end().orElseThrow());
            return aInB || bInA;
        }
        return a.text().equals(b.text());
    }

    private static String partOfDay(Value.DateValue date) {
        return date.text().substring(Math.max(0, date.text().indexOf('T')));
    }

    /** {@code tỉnh Cà Mau} is {@code Cà Mau}. */
    private static boolean isClassOf(String full, String name) {
        int before = full.length() - name.length() - 1;
        return before > 0
                && full.endsWith(" " + name)
                && PLACE_CLASSES.contains(full.substring(0, before).toLowerCase(Locale.ROOT));
    }

    private static boolean oneBeginsTheOther(String a, String b) {
        String x = a.toLowerCase(Locale.ROOT) + " ";
        String y = b.toLowerCase(Locale.ROOT) + " ";
        return x.startsWith(y) || y.startsWith(x);
    }

    private boolean sayTheSame(String a, String b) {
        if (oneBeginsTheOther(a, b)) {
            return true;
        }
        Wording x = wordings.computeIfAbsent(a, Wording::of);
        Wording y = wordings.computeIfAbsent(b, Wording::of);
        Wording fewer = x.size() <= y.size() ? x : y;
        Wording more = fewer == x ? y : x;
        return (fewer.size() >= ENOUGH_SYLLABLES - 1 && fewer.isWithin(more))
                || (fewer.size() >= ENOUGH_SYLLABLES && fewer.shareIn(more) >= SHARE && fewer.hasNumbersIn(more));
    }

    private static Fact join(Fact rich, Fact other) {
        ImmutableListMultimap.Builder<String, Argument> args = ImmutableListMultimap.builder();
        for (FactType.Role role : rich.type().roles()) {
            args.putAll(role.name(), join(role, rich.args(role.name()), other.args(role.name())));
        }
        Set<String> attribution = new LinkedHashSet<>(rich.attribution());
        attribution.retainAll(new HashSet<>(other.attribution()));
        return new Fact(
                "",
                rich.type(),
                moreSpecific(rich.kind(), other.kind()),
                args.build(),
                modality(rich, other),
                rich.polarity(),
                List.copyOf(attribution),
                rich.evidence(),
                rich.confidence(),
                rich.rule(),
                rich.ruleSet());
    }

    /** Of one trip the mention with its day tells whether it has begun, else the first; of all else what is not actual. */
    private static Modality modality(Fact rich, Fact other) {
        if (!rich.type().name().equals("Visit") || isTenseless(rich) || isTenseless(other)) {
            return rich.modality() == Modality.ACTUAL ? other.modality() : rich.modality();
        }
        boolean undated = rich.args("start").isEmpty();
        boolean otherFirst = firstPlace(other).compareTo(firstPlace(rich)) < 0;
        return (undated == other.args("start").isEmpty() ? otherFirst : undated) ? other.modality() : rich.modality();
    }

    private static Span firstPlace(Fact fact) {
        return fact.evidence().stream()
                .map(Evidence::span)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<Argument> join(FactType.Role role, List<Argument> rich, List<Argument> other) {
        if (rich.isEmpty()) {
            return other;
        }
        if (other.isEmpty() || role.cardinality().isList()) {
            return rich;
        }
        Value a = rich.get(0).value();
        Value b = other.get(0).value();
        boolean wider = b instanceof Value.PlaceValue && a instanceof Value.PlaceValue city && city.isIn(b.text());
        if (wider) {
            return other;
        }
        boolean better = role.kind() == FactType.Values.DATE || isTitle(role)
                ? b.text().length() > a.text().length()
                        && !b.text().contains("/")
                        && !b.text().contains("X")
                : false;
        return better ? other : rich;
    }

    /** Of a short and a full form of one text, the full one tells more. */
    private static boolean isTitle(FactType.Role role) {
        return role.kind() == FactType.Values.TEXT && role.key();
    }

    static Optional<String> moreSpecific(Optional<String> a, Optional<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return rank(b.get()) > rank(a.get()) ? b : a;
    }

    private static int rank(String kind) {
        int rank = SPECIFIC_LAST.indexOf(kind);
        return rank < 0 ? SPECIFIC_LAST.indexOf("SIDELINE") : rank;
    }
}
