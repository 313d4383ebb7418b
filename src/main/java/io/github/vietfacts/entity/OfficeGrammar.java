package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The phrases for parties in one sentence.
 *
 * <pre>
 * phrase  = offices [","] {honorific} PERSON {apposition} | {honorific} PERSON {apposition} | offices
 * offices = office { [","|"kiêm"|"và"] office }
 * office  = [former] TITLE { [link] ORGANIZATION | ["nước"|"của"] COUNTRY | "tại" COUNTRY | [class] LOCATION }
 * </pre>
 */
final class OfficeGrammar {

    /** Classes of offices of which a country has one, or few. */
    static final Set<String> OF_STATE = Set.of("head_of_state", "head_of_government", "deputy_head_of_government");

    private final NameLists lists;
    private final SegmentedText words;
    private final List<Syllable> text;
    private final int sentence;
    private final int begin;
    private final int end;
    private final Map<Integer, EntityMention> startsAt = new HashMap<>();
    private final OfficeReader reader;
    private final CollectiveGrammar collectives;
    private final OfficeEdges edges;
    private final Counterparts counterparts;
    private final Nationalities nationalities;

    /** The entities are those of the sentence. */
    OfficeGrammar(NameLists lists, SegmentedText words, int sentence, List<EntityMention> entities) {
        this.lists = lists;
        this.words = words;
        this.text = words.syllables();
        this.sentence = sentence;
        Sentence s = words.sentences().get(sentence);
        this.begin = s.firstSyllable();
        this.end = s.endSyllable();
        for (EntityMention mention : entities) {
            if (s.span().contains(mention.span())) {
                startsAt.put(words.syllableAt(mention.span().start()), mention);
            }
        }
        this.reader = new OfficeReader(lists, words, s, startsAt);
        this.collectives = new CollectiveGrammar(lists, text, begin, end, startsAt);
        this.edges = new OfficeEdges(lists, text, begin, end, startsAt);
        this.counterparts = new Counterparts(lists, words, end, startsAt, collectives, edges);
        this.nationalities = new Nationalities(words, s, startsAt);
    }

    List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>();
        int at = begin;
        while (at < end) {
            int next = phraseAt(at, phrases);
            at = Math.max(next, at + 1);
        }
        return phrases;
    }

    private int phraseAt(int at, List<Phrase> phrases) {
        CollectiveGrammar.Found collective = collectives.at(at);
        if (collective != null) {
            phrases.add(phrase(collective.head(), at, at + collective.size(), null, List.of()));
            return at + collective.size();
        }
        int counterpart = counterpart(at, phrases);
        if (counterpart > at) {
            return counterpart;
        }
        EntityMention mention = startsAt.get(at);
        if (mention == null) {
            return at;
        }
        return switch (mention.type()) {
            case TITLE -> offices(at, phrases);
            case PERSON -> person(at, at, List.of(), phrases);
            case COUNTRY -> simple(Phrase.Head.COUNTRY, at, mention, phrases);
            case ORGANIZATION ->
                isOpener(at, mention) ? endOf(mention) : simple(Phrase.Head.ORGANIZATION, at, mention, phrases);
            case LOCATION -> {
                phrases.add(phrase(Phrase.Head.PLACE, at, endOf(mention), mention, List.of()));
                yield endOf(mention);
            }
            case DOCUMENT, EVENT -> at + 1; // 'Hiệp định giữa hai nước'
            default -> endOf(mention);
        };
    }

    /** {@code (Chinhphu.vn) - Chiều 12/3, ...}: the paper that brings the news does not act in it. */
    private boolean isOpener(int at, EntityMention mention) {
        int after = endOf(mention);
        return at == begin + 1
                && text.get(begin).key().equals("(")
                && after < end
                && text.get(after).key().equals(")");
    }

    private int simple(Phrase.Head head, int at, EntityMention mention, List<Phrase> phrases) {
        int start = at;
        boolean state = start > begin + 1
                && Set.of("nhà", "hai", "ba").contains(text.get(start - 2).key()); // 'Nhà nước Mexico', 'hai nước Lào'
        while (start > begin
                && !state
                && start > at - 2
                && Set.of("phía", "nước").contains(text.get(start - 1).key())) {
            start--;
        }
        phrases.add(phrase(head, start, endOf(mention), mention, List.of()));
        return endOf(mention);
    }

    private int offices(int at, List<Phrase> phrases) {
        List<Office> offices = new ArrayList<>();
        int last = reader.officeChain(at, offices);
        int name = edges.nameAfter(last);
        EntityMention mention = startsAt.get(name);
        int plural = edges.pluralBefore(at);
        boolean apart = isSpouse(at)
                || plural < at && last < end && text.get(last).key().equals(","); // 'Thay mặt các Đại sứ, ông X'
        if (mention != null && mention.type() == EntityType.PERSON && !apart) {
            return person(at, name, offices, phrases);
        }
        int several = offices.size() == 1 ? countriesAfter(last, offices.get(0)) : last;
        boolean headline = words.sentences().get(sentence).zone() == Zone.TITLE; // it leaves out 'các'
        if (plural < at || (several > last && headline)) {
            addSeveral(plural, several, offices, phrases);
            return several;
        }
        if (offices.isEmpty()) {
            phrases.add(phrase(Phrase.Head.RANK, at, endOf(startsAt.get(at)), null, List.of()));
        } else {
            addBareOffices(at, last, offices, phrases);
        }
        return last;
    }

    /** A counterpart holds the office of whom the sentence named before. Returns where the phrase ends, {@code at} if none begins. */
    private int counterpart(int at, List<Phrase> phrases) {
        Counterparts.Found found = counterparts.at(at);
        if (found == null) {
            return at;
        }
        int last = endOf(found.person());
        phrases.add(phrase(
                Phrase.Head.PERSON,
                words.span(at, last),
                found.person(),
                sameOffice(phrases, words.span(at, found.name()), found.country()),
                found.country().stream().toList(),
                true));
        return last;
    }

    /** The last office of whom alone the sentence named before, if no body is part of it. */
    private static List<Office> sameOffice(List<Phrase> before, Span span, Optional<String> country) {
        List<Phrase> holders =
                before.stream().filter(phrase -> !phrase.offices.isEmpty()).toList();
        if (holders.size() != 1) {
            return List.of();
        }
        List<Office> offices = holders.get(0).offices;
        Office last = offices.get(offices.size() - 1);
        boolean plain = last.organization().isEmpty() && !last.former();
        return plain ? List.of(last.elsewhere(span, country)) : List.of();
    }

    /** In {@code Phu nhân Tổng thống, bà X} the office is her husband's. */
    private boolean isSpouse(int at) {
        int wife = at > begin && text.get(at - 1).key().equals("của") ? at - 1 : at;
        return wife - 2 >= begin
                && text.get(wife - 2).key().equals("phu")
                && text.get(wife - 1).key().equals("nhân");
    }

    private void addSeveral(int from, int to, List<Office> offices, List<Phrase> phrases) {
        if (offices.size() == 1) {
            Office office = offices.get(0);
            List<String> countries = countriesIn(words.syllableAt(office.span().end()), to, office);
            phrases.add(phrase(Phrase.Head.OFFICES, words.span(from, to), null, offices, countries));
        } else if (offices.size() > 1
                && reader.isOfState(offices.get(1))) { // 'Chúc mừng các Đại sứ, Chủ tịch nước ...'
            Office first = offices.get(0);
            Span span = words.span(from, words.syllableAt(first.span().end()));
            phrases.add(phrase(Phrase.Head.OFFICES, span, null, List.of(first), List.of()));
            List<Office> rest = offices.subList(1, offices.size());
            addBareOffices(words.syllableAt(rest.get(0).span().start()), to, rest, phrases);
        }
    }

    private List<String> countriesIn(int from, int to, Office first) {
        List<String> countries = new ArrayList<>();
        first.country().ifPresent(countries::add);
        for (int i = from; i < to; i++) {
            EntityMention mention = startsAt.get(i);
            if (mention != null) {
                mention.country().ifPresent(countries::add);
            }
        }
        return countries;
    }

    /** Where the countries after an office's own end: {@code các Đại sứ Argentina, Peru và Ba Lan}. */
    private int countriesAfter(int at, Office office) {
        int last = at;
        while (office.country().isPresent()
                && last + 1 < end
                && Set.of(",", "và").contains(text.get(last).key())) {
            EntityMention next = startsAt.get(last + 1);
            if (next == null || next.type() != EntityType.COUNTRY) {
                break;
            }
            last = endOf(next);
        }
        EntityMention name = startsAt.get(edges.nameAfter(last));
        return name != null && name.type() == EntityType.PERSON ? at : last;
    }

    /** Offices without a name: one person, unless they belong to several countries. */
    private void addBareOffices(int at, int last, List<Office> offices, List<Phrase> phrases) {
        if (isOnePerson(at, last, offices)) {
            phrases.add(phrase(Phrase.Head.OFFICE, at, last, null, offices));
            return;
        }
        for (Office office : offices) {
            int from = words.syllableAt(office.span().start());
            int to = words.syllableAt(office.span().end());
            phrases.add(phrase(Phrase.Head.OFFICE, from, to, null, List.of(office)));
        }
    }

    /** {@code Tổng Bí thư, Chủ tịch nước Lào} is one person, {@code Chủ tịch Tập đoàn X, Thủ tướng} are two. */
    private boolean isOnePerson(int at, int last, List<Office> offices) {
        if (offices.size() == 1) {
            return true;
        }
        long countries =
                offices.stream().flatMap(o -> o.country().stream()).distinct().count();
        NameTrie.Match<NameLists.Title> first = lists.titles.longest(text, at, last, true);
        String firstClass = first == null ? "" : first.value().officeClass();
        return countries < 2
                && Set.of("party_leader", "party_post", "deputy_head_of_government")
                        .contains(firstClass);
    }

    private int person(int at, int name, List<Office> before, List<Phrase> phrases) {
        EntityMention mention = startsAt.get(name);
        List<Office> offices = new ArrayList<>(before);
        int last = endOf(mention);
        int joint = last;
        while (joint + 1 < end
                && (Set.of(",", "(", "-").contains(text.get(joint).key()))) {
            int title = reader.isTitle(joint + 1) ? joint + 1 : reader.afterFormer(joint + 1);
            List<Office> after = new ArrayList<>();
            if (!reader.isTitle(title)) {
                break;
            }
            int chain = reader.officeChain(title, after);
            EntityMention next = startsAt.get(edges.nameAfter(chain));
            if (next != null && next.type() == EntityType.PERSON) {
                break; // these are the next person's offices
            }
            if (!sameCountry(offices, after)
                    || !offices.isEmpty() && after.stream().anyMatch(reader::heads)) {
                break; // 'Hội đàm với Chủ tịch nước A, Tổng thống Đức khẳng định': somebody else
            }
            offices.addAll(after);
            last = chain;
            joint = last;
        }
        int first = edges.honorificBefore(at);
        List<String> countries = nationalities.around(first, endOf(startsAt.get(name)), offices.isEmpty()).stream()
                .toList();
        phrases.add(phrase(Phrase.Head.PERSON, words.span(first, last), mention, offices, countries));
        return last;
    }

    /** Whether no country of the offices behind a name contradicts one before it; offices without one are Viet Nam's. */
    private boolean sameCountry(List<Office> before, List<Office> after) {
        if (isForeign(before) && after.stream().anyMatch(o -> o.country().isEmpty() && reader.isOfState(o))) {
            return false; // 'Đại sứ Angola X, Phó Chủ tịch nước nhấn mạnh': Viet Nam's
        }
        Set<String> told = new HashSet<>();
        for (Office office : before) {
            told.add(office.country().orElse(office.international() ? "" : Party.HOME));
        }
        return before.isEmpty()
                || after.stream()
                        .flatMap(o -> o.country().stream())
                        .allMatch(c -> told.contains(c) || told.contains(""));
    }

    private static boolean isForeign(List<Office> offices) {
        return offices.stream()
                .anyMatch(o -> o.country().filter(c -> !c.equals(Party.HOME)).isPresent());
    }

    private int endOf(EntityMention mention) {
        return words.syllableAt(mention.span().end());
    }

    private Phrase phrase(Phrase.Head head, int from, int to, @Nullable EntityMention mention, List<Office> offices) {
        return phrase(head, words.span(from, to), mention, offices, List.of());
    }

    private Phrase phrase(
            Phrase.Head head,
            Span span,
            @Nullable EntityMention mention,
            List<Office> offices,
            List<String> countries) {
        return phrase(head, span, mention, offices, countries, false);
    }

    private Phrase phrase(
            Phrase.Head head,
            Span span,
            @Nullable EntityMention mention,
            List<Office> offices,
            List<String> countries,
            boolean counterpart) {
        String text = words.source().normalized(span);
        String before = before(words.syllableAt(span.start()));
        return new Phrase(head, sentence, span, text, mention, offices, countries, counterpart, before);
    }

    private String before(int at) {
        StringBuilder keys = new StringBuilder();
        for (int i = Math.max(begin, at - 2); i < at; i++) {
            keys.append(keys.length() == 0 ? "" : " ").append(text.get(i).key());
        }
        return keys.toString();
    }
}
