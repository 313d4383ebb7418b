package io.github.vietfacts.fact;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.entity.Office;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Reference;
import io.github.vietfacts.entity.Sector;
import io.github.vietfacts.rule.FactType;
import io.github.vietfacts.rule.RuleMatch;
import io.github.vietfacts.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Makes a fact of a rule's match: mentions become values by the kind of role that they fill. */
final class FactAssembler {

    /** Types whose parties are countries, though it is persons who act. */
    private static final Set<String> BETWEEN_COUNTRIES = Set.of("PartnershipChange", "RelationEstablished");

    private static final Set<String> HEADS = Set.of("chủ tịch nước", "thủ tướng", "tổng bí thư", "chủ tịch quốc hội");

    private final String ruleSet;
    private final Optional<LocalDate> published;

    FactAssembler(String ruleSet, Optional<LocalDate> published) {
        this.ruleSet = ruleSet;
        this.published = published;
    }

    /** Returns the fact without id and confidence, empty where a captured phrase holds no value for a role that needs one. */
    Optional<Fact> assemble(RuleMatch match, SentenceView view) {
        FactType type = match.rule().type();
        ListMultimap<String, Argument> found = LinkedListMultimap.create();
        for (RuleMatch.Arg arg : match.args()) {
            FactType.Role role = type.role(arg.role()).orElseThrow();
            for (Argument argument : arguments(type, role, arg, view)) {
                boolean room = role.cardinality().isList() || !found.containsKey(role.name());
                boolean known =
                        found.get(role.name()).stream().anyMatch(a -> a.value().equals(argument.value()));
                if (room && !known) {
                    found.put(role.name(), argument);
                }
            }
            fromOffice(type, arg, view, found);
            endOfRange(type, arg, view, found);
        }
        Map<String, String> sets = match.sets();
        for (FactType.Role role : type.roles()) {
            String value = sets.get(role.name());
            if (value != null && !found.containsKey(role.name())) {
                Value set =
                        role.kind() == FactType.Values.ENUM ? new Value.EnumValue(value) : new Value.TextValue(value);
                found.put(role.name(), new Argument(set, Optional.empty(), Optional.empty()));
            }
            if (!found.containsKey(role.name()) && !role.cardinality().allowsNone()) {
                return Optional.empty();
            }
        }
        if (Travel.leadsHome(match.rule().name(), found) || isHeldByAnother(match, view, found.get("person"))) {
            return Optional.empty();
        }
        List<String> attribution = found.removeAll(FactType.ATTRIBUTION.name()).stream()
                .map(a -> a.value().text())
                .toList();
        Span span = view.span(match.start(), match.end());
        if (sets.getOrDefault("modality", "ACTUAL").equals("PLANNED")) {
            withoutReportDays(type, view.span(match.triggerStart(), match.triggerEnd()), view, found);
        }
        ImmutableListMultimap<String, Argument> args = inOrder(type, found);
        return Optional.of(new Fact(
                "",
                type,
                match.kind(),
                args,
                modality(sets, args, type),
                sets.getOrDefault("polarity", "POSITIVE").equals("NEGATIVE") ? Polarity.NEGATIVE : Polarity.POSITIVE,
                attribution,
                List.of(new Evidence(span, view.sentence().zone())),
                OptionalDouble.empty(),
                match.rule().provenance(),
                ruleSet));
    }

    private void withoutReportDays(FactType type, Span told, SentenceView view, ListMultimap<String, Argument> found) {
        type.roles().stream()
                .filter(role -> role.kind() == FactType.Values.DATE)
                .forEach(role -> found.get(role.name())
                        .removeIf(day -> day.span()
                                .filter(span -> span.end() <= told.start())
                                .filter(span -> ReportDays.isReports(
                                        type, day, view.between(span.end(), told.start()), published))
                                .isPresent()));
    }

    /** In {@code Tiếp Đại sứ Peru Luis Quiroga, Chủ tịch nước cảm ơn} the second office is not the ambassador's. */
    private static boolean isHeldByAnother(RuleMatch match, SentenceView view, List<Argument> person) {
        if (!match.rule().type().name().equals("OfficeHeld") || person.isEmpty()) {
            return false;
        }
        return match.args().stream()
                .filter(arg -> arg.mention() >= 0 && view.payload(arg.mention()) instanceof Office)
                .map(arg -> (Office) view.payload(arg.mention()))
                .anyMatch(office -> isHeadBehind(office, person.get(0))
                        || view.holderOf(office)
                                .filter(holder -> !person.get(0).value().text().equals(holder.name()))
                                .isPresent());
    }

    /** Papers name Viet Nam's heads behind their office; behind somebody's name a bare one begins the next clause. */
    private static boolean isHeadBehind(Office office, Argument person) {
        boolean behind = person.span()
                .filter(name -> name.start() < office.span().start())
                .isPresent();
        return behind
                && office.country().isEmpty()
                && HEADS.contains(office.title().toLowerCase(Locale.ROOT));
    }

    private static ImmutableListMultimap<String, Argument> inOrder(
            FactType type, ListMultimap<String, Argument> found) {
        ImmutableListMultimap.Builder<String, Argument> args = ImmutableListMultimap.builder();
        type.roles().forEach(role -> args.putAll(role.name(), found.get(role.name())));
        return args.build();
    }

    /** What rules and cues say; besides, what an article tells of a day after its publication is planned. */
    private Modality modality(Map<String, String> sets, ImmutableListMultimap<String, Argument> args, FactType type) {
        Modality cued = Modality.valueOf(sets.getOrDefault("modality", "ACTUAL"));
        if (sets.containsKey("modality") || published.isEmpty()) {
            return cued;
        }
        boolean later = type.roles().stream()
                .filter(r -> r.kind() == FactType.Values.DATE)
                .limit(1)
                .flatMap(r -> args.get(r.name()).stream())
                .anyMatch(a -> a.value() instanceof Value.DateValue d
                        && d.begin().filter(b -> b.isAfter(published.get())).isPresent());
        return later ? Modality.PLANNED : cued;
    }

    private static List<Argument> arguments(FactType type, FactType.Role role, RuleMatch.Arg arg, SentenceView view) {
        Optional<Object> payload = arg.mention() < 0 ? Optional.empty() : Optional.of(view.payload(arg.mention()));
        Span span = view.span(arg.start(), arg.end());
        List<Argument> arguments = new ArrayList<>();
        for (Value value : values(type, role, arg, payload, view)) {
            Span named = payload.filter(p -> p instanceof Reference)
                    .flatMap(p -> ((Reference) p).name())
                    .orElse(span);
            arguments.add(new Argument(value, arg.subrole(), Optional.of(named)));
        }
        return arguments;
    }

    private static List<Value> values(
            FactType type, FactType.Role role, RuleMatch.Arg arg, Optional<Object> payload, SentenceView view) {
        String text = text(role, view.text(arg.start(), arg.end()));
        return switch (role.kind()) {
            case PARTY ->
                BETWEEN_COUNTRIES.contains(type.name()) ? countries(parties(payload, text)) : parties(payload, text);
            case PLACE -> List.of(place(payload, text));
            case DATE ->
                payload
                        .filter(p -> p instanceof TimeMention)
                        .map(p -> date((TimeMention) p, role.name(), type.name()))
                        .stream()
                        .<Value>map(d -> d)
                        .toList();
            case NUMBER ->
                Quantities.number(text).stream()
                        .<Value>map(Value.NumberValue::new)
                        .toList();
            case ENUM -> List.of(new Value.EnumValue(text));
            case TEXT ->
                role.name().equals("currency")
                        ? List.of(new Value.TextValue(Quantities.currency(text)))
                        : List.of(new Value.TextValue(office(role, payload, view)
                                .map(Office::title)
                                .or(() -> payload.filter(
                                                p -> p instanceof EntityMention e && Papers.standsForAnother(e))
                                        .map(p -> ((EntityMention) p).text()))
                                .orElse(phrase(text))));
        };
    }

    /** The office that a mention tells; in the role of a title a person stands for his own. */
    private static Optional<Office> office(FactType.Role role, Optional<Object> payload, SentenceView view) {
        return payload.flatMap(p -> p instanceof Office office
                ? Optional.of(office)
                : p instanceof Reference person && role.name().equals("title")
                        ? view.officeOf(person)
                        : Optional.empty());
    }

    /** In {@code đứng thứ 104/175 nền kinh tế} the rank is the 104th. */
    private static String text(FactType.Role role, String text) {
        int slash = role.name().equals("rank") ? text.indexOf('/') : -1;
        return slash > 0 ? text.substring(0, slash).strip() : text;
    }

    /** A phrase without the comma or dash at which its pattern stopped. */
    private static String phrase(String text) {
        return CharMatcher.anyOf(",;:- ")
                .trimTrailingFrom(CharMatcher.anyOf(",;: ").trimLeadingFrom(text));
    }

    private static List<Value> parties(Optional<Object> payload, String text) {
        if (payload.isPresent() && payload.get() instanceof Reference reference) {
            return reference.parties().stream()
                    .<Value>map(Value.PartyValue::new)
                    .toList();
        }
        if (payload.isPresent() && payload.get() instanceof EntityMention entity) {
            if (entity.type() == EntityType.COUNTRY && entity.country().isPresent()) {
                return List.of(
                        new Value.PartyValue(Party.country(entity.country().get())));
            }
            Party.Type type = switch (entity.type()) {
                case PERSON -> Party.Type.PERSON;
                case ORGANIZATION -> Party.Type.ORGANIZATION;
                default -> Party.Type.PHRASE;
            };
            return List.of(new Value.PartyValue(
                    new Party(type, entity.text(), entity.country(), Sector.ofWords(entity.text()))));
        }
        return List.of(
                new Value.PartyValue(new Party(Party.Type.PHRASE, text, Optional.empty(), Sector.ofWords(text))));
    }

    /** Those who raise a relationship act for their countries. */
    private static List<Value> countries(List<Value> parties) {
        return parties.stream()
                .<Value>map(value -> value instanceof Value.PartyValue person
                                && person.party().type() == Party.Type.PERSON
                                && person.party().country().isPresent()
                        ? new Value.PartyValue(
                                Party.country(person.party().country().get()))
                        : value)
                .toList();
    }

    private static Value place(Optional<Object> payload, String text) {
        if (payload.isPresent() && payload.get() instanceof Reference reference) {
            Party party = reference.parties().get(0);
            return new Value.PlaceValue(party.type() == Party.Type.COUNTRY ? party.name() : text, party.country());
        }
        if (payload.isPresent() && payload.get() instanceof EntityMention entity) {
            boolean country = entity.type() == EntityType.COUNTRY;
            return new Value.PlaceValue(country ? entity.country().orElse(text) : text, entity.country());
        }
        return new Value.PlaceValue(text, Optional.empty());
    }

    /**
     * A range fills {@code start} with its begin; {@link #endOfRange} takes the rest. In {@code (17/11/1954 -
     * 17/11/2024)} the relation begins with the first day, and its anniversary is the last.
     */
    private static Value.DateValue date(TimeMention time, String role, String type) {
        int slash = time.value().indexOf('/');
        boolean first = role.equals("start") || type.equals("RelationEstablished");
        boolean last = role.equals("end") || type.equals("Anniversary");
        if (slash > 0 && (first || last)) {
            boolean start = first;
            Optional<LocalDate> day = start ? time.begin() : time.end();
            String value =
                    start ? time.value().substring(0, slash) : time.value().substring(slash + 1);
            return new Value.DateValue(value, day, day);
        }
        return new Value.DateValue(time.value(), time.begin(), time.end());
    }

    private static void endOfRange(
            FactType type, RuleMatch.Arg arg, SentenceView view, ListMultimap<String, Argument> found) {
        if (arg.role().equals("start")
                && arg.mention() >= 0
                && view.payload(arg.mention()) instanceof TimeMention time
                && time.value().indexOf('/') > 0
                && type.role("end").isPresent()
                && !found.containsKey("end")) {
            found.put(
                    "end",
                    new Argument(
                            date(time, "end", type.name()),
                            Optional.empty(),
                            Optional.of(view.span(arg.start(), arg.end()))));
        }
    }

    /** An office brings its organisation, its country and {@code former} along, where the type has roles for them. */
    private static void fromOffice(
            FactType type, RuleMatch.Arg arg, SentenceView view, ListMultimap<String, Argument> found) {
        if (arg.mention() < 0 || !(view.payload(arg.mention()) instanceof Office office)) {
            return;
        }
        Optional<Span> span = Optional.of(office.span());
        if (type.role("organization").isPresent()) {
            office.organization()
                    .ifPresent(o -> found.put(
                            "organization",
                            new Argument(
                                    new Value.PartyValue(new Party(Party.Type.ORGANIZATION, o, office.country())),
                                    Optional.empty(),
                                    span)));
        }
        if (type.role("jurisdiction").isPresent() && !office.international()) {
            Optional<String> country = office.country().or(() -> view.countryOf(office));
            country.ifPresent(c -> found.put(
                    "jurisdiction",
                    new Argument(new Value.PlaceValue(c, country), Optional.empty(), Optional.empty())));
        }
        if (type.role("former").isPresent() && office.former()) {
            found.put("former", new Argument(new Value.EnumValue("TRUE"), Optional.empty(), span));
        }
    }
}
