package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of one sentence, from left to right; at each place the first kind of name that fits is taken. */
final class NameScanner {

    private static final Set<String> PLACE_PREPOSITIONS = Set.of("tại", "ở", "đến", "tới", "từ", "thăm", "về", "rời");
    /** Classes of offices whose words are offices also in lower case. */
    private static final Set<String> PLAIN_OFFICES = Set.of(
            "head_of_state",
            "head_of_government",
            "deputy_head_of_government",
            "foreign_minister",
            "defence_minister",
            "minister",
            "deputy_minister",
            "party_leader",
            "speaker",
            "deputy_speaker",
            "ambassador",
            "consul",
            "royal");

    private static final Set<String> PORTFOLIO_HEADS =
            Set.of("bộ trưởng", "thứ trưởng", "quốc vụ khanh", "đặc phái viên", "cố vấn");

    private final NameLists lists;
    private final List<Syllable> text;
    private final SegmentedText words;
    private final boolean[] taken;
    private final SentenceShape shape;
    private final PersonShape persons;
    private final BodyShape bodies;
    private final DocumentShape documents;
    private final NameContext before;
    private final int end;
    private final int begin;
    private final List<EntityMention> found = new ArrayList<>();

    NameScanner(NameLists lists, SegmentedText words, Sentence sentence, boolean[] taken) {
        this.lists = lists;
        this.words = words;
        this.text = words.syllables();
        this.taken = taken;
        this.begin = sentence.firstSyllable();
        this.end = sentence.endSyllable();
        this.shape = new SentenceShape(lists, words, sentence, taken);
        this.persons = new PersonShape(shape);
        this.bodies = new BodyShape(shape, persons);
        this.documents = new DocumentShape(shape);
        this.before = new NameContext(shape, words, found);
    }

    List<EntityMention> scan() {
        int at = begin;
        while (at < end) {
            int next = taken[at] || !text.get(at).isWord() ? at : mentionAt(at);
            at = Math.max(next, at + 1);
        }
        return found;
    }

    /** Records the mention that begins here and returns where it ends; returns {@code at} where there is none. */
    private int mentionAt(int at) {
        int title = title(at);
        if (title > at) {
            return title;
        }
        NameTrie.Match<NameLists.Known> known = known(at);
        int knownEnd = known == null ? at : at + known.size();
        int headed = headed(at, knownEnd);
        if (headed > at) {
            return headed;
        }
        boolean surname = lists.surnames.contains(text.get(at).key()) && !isWholeCountry(known);
        boolean named = known != null && !before.followsHonorific(at) && !surname;
        int person = named ? at : person(at, knownEnd);
        if (person > at) {
            return person;
        }
        if (known != null) {
            add(
                    known.value().type(),
                    at,
                    knownEnd,
                    known.value().country(),
                    known.value().provenance());
            return knownEnd;
        }
        return pairForm(at);
    }

    /** A country of several syllables is no personal name, though its first may be a family name ({@code Hoa Kỳ}). */
    private static boolean isWholeCountry(NameTrie.@Nullable Match<NameLists.Known> known) {
        return known != null && known.value().type() == EntityType.COUNTRY && known.size() > 1;
    }

    private int title(int at) {
        NameTrie.Match<NameLists.Title> match = lists.titles.longest(text, at, end, true);
        if (match == null || lists.titles == null) {
            return at;
        }
        NameLists.Title title = match.value();
        int after = at + match.size();
        String words = title.name().toLowerCase(java.util.Locale.ROOT);
        boolean capital = text.get(at).isCapitalized();
        if (title.isRoleOnly() || (!capital && !plainOffice(title, after)) || shape.cutsWord(after)) {
            return at;
        }
        if (words.endsWith(" ban") && text.get(after - 1).isCapitalized() && shape.capital(after)) {
            after--; // 'Trưởng Ban Chỉ đạo ...': the office is 'Trưởng', the body begins with 'Ban'
        } else if (words.equals("chủ tịch")
                && after < end
                && text.get(after).key().equals("nước")) {
            after++; // 'Chủ tịch nước Cộng hòa Cuba': the office, though 'nước' is also the country's class noun
        } else if (PORTFOLIO_HEADS.stream().anyMatch(words::startsWith)) {
            after = shape.portfolio(after);
        }
        if (after + 1 < end
                && text.get(after).key().equals("đương")
                && text.get(after + 1).key().equals("nhiệm")) {
            after += 2;
        }
        add(EntityType.TITLE, at, after, Optional.empty(), title.provenance());
        return after;
    }

    private boolean plainOffice(NameLists.Title title, int after) {
        return PLAIN_OFFICES.contains(title.officeClass()) && !shape.continuesWord(after);
    }

    private NameTrie.@Nullable Match<NameLists.Known> known(int at) {
        NameTrie.Match<NameLists.Known> match = lists.names.longest(text, at, end, false);
        if (match == null || (match.value().ambiguous() && !shape.isClearCountry(at, at + match.size()))) {
            return null;
        }
        if (match.value().type() == EntityType.ORGANIZATION && isLevel(at)) {
            return null;
        }
        for (int i = at; i < at + match.size(); i++) {
            if (taken[i]) {
                return null;
            }
        }
        return match;
    }

    /** {@code cấp Nhà nước} and {@code trực thuộc Trung ương} say a level, they name no body. */
    private boolean isLevel(int at) {
        return at > begin
                && (text.get(at - 1).key().equals("cấp")
                        || text.get(at - 1).key().equals("thuộc"));
    }

    /** Names that begin with a head word: organisations, venues, events, documents. */
    private int headed(int at, int knownEnd) {
        boolean place =
                at > begin && PLACE_PREPOSITIONS.contains(text.get(at - 1).key());
        int facility = lists.head("facility_head", text, at, end);
        int organization = lists.head("org_head", text, at, end);
        int event = lists.head("event_head", text, at, end);
        int document = lists.head("document_head", text, at, end);
        boolean capital = text.get(at).isCapitalized();
        if (isLevel(at)) {
            return at;
        }
        int best = Math.max(Math.max(facility, organization), Math.max(event, document));
        if (best == 0 || shape.cutsWord(at + best) || before.isPersonAfterOffice(at)) {
            return at;
        }
        EntityType type;
        int after;
        if (document == best && (capital || documents.isNamedDocument(at, at + document))) {
            type = EntityType.DOCUMENT;
            after = documents.documentEnd(at, at + document);
        } else if (event == best && capital && !(organization > 0 && before.endsTitle(at))) {
            type = EntityType.EVENT;
            after = bodies.eventEnd(at + event);
        } else if (facility == best && (organization < facility || place)) {
            type = EntityType.FACILITY;
            after = bodies.nameEnd(at, at + facility, capital, false);
        } else if (organization == best && capital) {
            type = place && facility > 0 ? EntityType.FACILITY : EntityType.ORGANIZATION;
            after = bodies.nameEnd(at, at + organization, true, before.endsTitle(at));
        } else {
            return at;
        }
        boolean nothingNamed = after == at + best
                && type != EntityType.DOCUMENT
                && knownEnd < after
                && !bodies.hasSecondCapital(at, after);
        if (nothingNamed || after <= knownEnd && knownEnd > at + best) {
            return at;
        }
        Optional<String> country = shape.countryAtEnd(at, after);
        add(type, at, after, country, Provenance.of("names", "head word '" + words(at, at + best) + "'"));
        return after;
    }

    private int person(int at, int knownEnd) {
        if (!text.get(at).isCapitalized() || before.isAddress(at) || before.isUnknownBody(at)) {
            return at;
        }
        boolean announced =
                before.followsOfficeOrHonorific(at) || (persons.foreignNameBegins(at) && before.officeWaits(at));
        int after = persons.personEnd(at, announced);
        if (after <= Math.max(at, knownEnd - (announced ? 1 : 0)) || (knownEnd == after)) {
            return at;
        }
        String reason = announced ? "name after an office or 'ông', 'bà'" : "family name";
        add(EntityType.PERSON, at, after, Optional.empty(), Provenance.of("names", reason));
        return after;
    }

    /** {@code Việt} and {@code Nhật} in {@code Việt - Nhật}. */
    private int pairForm(int at) {
        String country = lists.pairForms.get(text.get(at).key());
        if (country == null || !text.get(at).isCapitalized()) {
            return at;
        }
        boolean before = at - 2 >= begin && isDash(at - 1) && isCountry(at - 2);
        boolean after = at + 2 < end && isDash(at + 1) && isCountry(at + 2);
        if (!before && !after) {
            return at;
        }
        add(
                EntityType.COUNTRY,
                at,
                at + 1,
                Optional.of(country),
                Provenance.of("countries.tsv", "short form in a pair"));
        return at + 1;
    }

    private boolean isDash(int at) {
        return text.get(at).key().equals("-");
    }

    private boolean isCountry(int at) {
        return text.get(at).isCapitalized()
                && (lists.pairForms.containsKey(text.get(at).key())
                        || lists.names.longest(text, at, end, false) != null
                        || endsCountry(at));
    }

    private boolean endsCountry(int at) {
        return !found.isEmpty()
                && found.get(found.size() - 1).type() == EntityType.COUNTRY
                && found.get(found.size() - 1).span().end()
                        == text.get(at).span().end();
    }

    private String words(int from, int to) {
        Span span = words.span(from, to);
        return words.source().normalized(span);
    }

    private void add(EntityType type, int from, int to, Optional<String> country, Provenance provenance) {
        int last = withoutPartsOfTimes(type, from, to);
        found.add(new EntityMention(type, words.span(from, last), words(from, last), country, provenance));
    }

    /** Names of events and documents may hold whole times, such as their year, other names none; none holds a part. */
    private int withoutPartsOfTimes(EntityType type, int from, int to) {
        boolean holdsTimes = type == EntityType.EVENT || type == EntityType.DOCUMENT;
        int last = from + 1;
        while (last < to && (holdsTimes || !taken[last])) {
            last++;
        }
        while (last < end && taken[last] && taken[last - 1]) {
            last--;
        }
        return last;
    }
}
