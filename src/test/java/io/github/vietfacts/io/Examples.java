package io.github.vietfacts.io;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.document.TimeType;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.fact.Argument;
import io.github.vietfacts.fact.Evidence;
import io.github.vietfacts.fact.Fact;
import io.github.vietfacts.fact.Modality;
import io.github.vietfacts.fact.Polarity;
import io.github.vietfacts.fact.Value;
import io.github.vietfacts.rule.FactType;
import io.github.vietfacts.rule.FactType.Cardinality;
import io.github.vietfacts.rule.FactType.Role;
import io.github.vietfacts.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** An article with its mentions and facts, as extraction would give them. */
final class Examples {

    static final String TITLE = "Bà Lê Na tiếp ông Ivan Petrov";
    static final Article ARTICLE = Article.builder(
                    "Sáng 5/6, bà Lê Na đã tiếp\nông Ivan Petrov. Nga sẽ tặng 20 tỷ đồng.")
            .id("a.txt")
            .title(TITLE)
            .published(LocalDate.of(2024, 6, 5))
            .build();

    static final FactType MEETING = new FactType(
            "Meeting",
            List.of("TALKS", "RECEPTION"),
            List.of(
                    new Role(
                            "participants",
                            List.of("HOST", "GUEST"),
                            true,
                            List.of("PERSON", "COUNTRY"),
                            List.of(),
                            Cardinality.SOME),
                    new Role("date", List.of(), true, List.of("DATE"), List.of(), Cardinality.OPTIONAL),
                    new Role("place", List.of(), false, List.of("FACILITY"), List.of(), Cardinality.OPTIONAL)));
    static final FactType AID = new FactType(
            "Aid",
            List.of(),
            List.of(
                    new Role("donor", List.of(), true, List.of("PERSON", "COUNTRY"), List.of(), Cardinality.ONE),
                    new Role("amount", List.of(), false, List.of("number"), List.of(), Cardinality.OPTIONAL),
                    new Role("comparator", List.of(), false, List.of(), List.of("ABOUT", "OVER"), Cardinality.OPTIONAL),
                    new Role("item", List.of(), false, List.of("text"), List.of(), Cardinality.ANY)));

    private static final Provenance RULE = new Provenance("rules/diplomacy.rules", 41, "meeting.receive");

    static final List<NamedMention> ENTITIES = List.of(
            new NamedMention(mention(EntityType.PERSON, "Lê Na", Optional.empty()), Optional.of("Lê Na")),
            new NamedMention(mention(EntityType.COUNTRY, "Nga", Optional.of("RUS")), Optional.empty()));
    static final List<TimeMention> TIMES = List.of(new TimeMention(
            TimeType.DATE,
            span("Sáng 5/6"),
            "Sáng 5/6",
            "2024-06-05TMO",
            Optional.of(LocalDate.of(2024, 6, 5)),
            Optional.of(LocalDate.of(2024, 6, 5)),
            Optional.empty(),
            Optional.empty(),
            new Provenance("time", 0, "year from publication date")));
    static final TimeMention LUNAR = new TimeMention(
            TimeType.DATE,
            new Span(0, 33),
            "khoảng 16 tháng Tám năm Giáp Thìn",
            "2024-09-18",
            Optional.of(LocalDate.of(2024, 9, 18)),
            Optional.of(LocalDate.of(2024, 9, 18)),
            Optional.of("APPROX"),
            Optional.of("16/8 Giáp Thìn"),
            new Provenance("time", 0, "lunar calendar"));

    static final Fact RECEPTION = new Fact(
            "f1",
            MEETING,
            Optional.of("RECEPTION"),
            ImmutableListMultimap.<String, Argument>builder()
                    .put(
                            "date",
                            argument(
                                    new Value.DateValue("2024-06-05TMO", Optional.empty(), Optional.empty()),
                                    "Sáng 5/6"))
                    .put("participants", party(Party.Type.PERSON, "Lê Na", "HOST", Optional.of(span("Lê Na"))))
                    .put("participants", party(Party.Type.PERSON, "Ivan Petrov", "GUEST", Optional.empty()))
                    .build(),
            Modality.ACTUAL,
            Polarity.POSITIVE,
            List.of(),
            List.of(
                    new Evidence(span("bà Lê Na đã tiếp\nông Ivan Petrov"), Zone.LEAD),
                    new Evidence(span(TITLE), Zone.TITLE)),
            OptionalDouble.of(0.93),
            RULE,
            "hash");
    static final Fact GIFT = new Fact(
            "f2",
            AID,
            Optional.empty(),
            ImmutableListMultimap.<String, Argument>builder()
                    .put(
                            "donor",
                            new Argument(
                                    new Value.PartyValue(new Party(Party.Type.COUNTRY, "RUS", Optional.of("RUS"))),
                                    Optional.empty(),
                                    Optional.empty()))
                    .put("amount", argument(new Value.NumberValue(new BigDecimal("2E+10")), "20 tỷ"))
                    .put("comparator", argument(new Value.EnumValue("ABOUT"), "20 tỷ"))
                    .put("item", argument(new Value.TextValue("20 tỷ đồng"), "20 tỷ đồng"))
                    .build(),
            Modality.PLANNED,
            Polarity.NEGATIVE,
            List.of("Lê Na"),
            List.of(new Evidence(span("Nga sẽ tặng 20 tỷ đồng"), Zone.BODY)),
            OptionalDouble.empty(),
            new Provenance("aid.rules", 7, "aid.give"),
            "hash");

    private Examples() {}

    private static EntityMention mention(EntityType type, String text, Optional<String> country) {
        return new EntityMention(type, span(text), text, country, RULE);
    }

    private static Argument party(Party.Type type, String name, String part, Optional<Span> span) {
        return new Argument(new Value.PartyValue(new Party(type, name, Optional.empty())), Optional.of(part), span);
    }

    private static Argument argument(Value value, String text) {
        return new Argument(value, Optional.empty(), Optional.of(span(text)));
    }

    static Span span(String text) {
        int start = ARTICLE.text().indexOf(text);
        return new Span(start, start + text.length());
    }
}
