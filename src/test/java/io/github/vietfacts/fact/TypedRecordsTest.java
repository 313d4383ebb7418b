package io.github.vietfacts.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.rule.FactType;
import io.github.vietfacts.rule.RuleSet;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of the catalogue has a record, and each agrees with the declaration of its type. */
class TypedRecordsTest {

    static Stream<FactType> types() {
        return RuleSet.bundled().types().values().stream();
    }

    @Test
    void theCatalogueHasTwentyOneTypes() {
        assertThat(types().map(FactType::name))
                .containsExactlyInAnyOrder(
                        "Meeting",
                        "Visit",
                        "Attendance",
                        "Invitation",
                        "Message",
                        "Speech",
                        "Agreement",
                        "PartnershipChange",
                        "RelationEstablished",
                        "Anniversary",
                        "FrameworkLaunch",
                        "Aid",
                        "Ranking",
                        "Statement",
                        "Request",
                        "Commitment",
                        "Accord",
                        "Evaluation",
                        "Concern",
                        "OfficeHeld",
                        "OfficeChange");
    }

    @ParameterizedTest
    @MethodSource("types")
    void componentsAreTheKindTheRolesAndTheFact(FactType type) throws ClassNotFoundException {
        List<String> expected = new ArrayList<>();
        if (!type.kinds().isEmpty()) {
            expected.add("kind: " + type.kinds());
        }
        type.roles().forEach(role -> expected.add(role.name() + ": " + declared(role)));
        expected.addAll(List.of("modality: Modality", "polarity: Polarity", "fact: Fact"));
        assertThat(Arrays.stream(view(type).getRecordComponents()).map(TypedRecordsTest::written))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aFactWithEveryRoleFillsItsRecord(FactType type) throws ClassNotFoundException {
        Fact full = Facts.of(type, Set.of());
        assertThat(TypedView.of(view(type)).all(List.of(full)))
                .singleElement()
                .asString()
                .contains(full.args().values().stream()
                        .map(a -> a.value() instanceof Value.DateValue
                                ? "2024-03-12"
                                : a.value().text())
                        .map(text -> text.equals("TRUE") ? "true" : text)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aFactWithTheLeastRolesFillsItsRecord(FactType type) throws ClassNotFoundException {
        Fact least = Facts.of(type, Set.of(FactType.Cardinality.OPTIONAL, FactType.Cardinality.ANY));
        assertThat(TypedView.of(view(type)).all(List.of(least))).hasSize(1);
    }

    private static Class<? extends Record> view(FactType type) throws ClassNotFoundException {
        return Class.forName("io.github.vietfacts.fact." + type.name()).asSubclass(Record.class);
    }

    /** What the declaration asks for: {@code List<Participant>}, {@code Optional[ABOUT, OVER]}, ... */
    private static String declared(FactType.Role role) {
        if (role.values().equals(List.of("TRUE"))) {
            return "boolean";
        }
        String element = switch (role.kind()) {
            case PARTY -> "Participant";
            case PLACE, TEXT -> "String";
            case DATE -> "LocalDate";
            case NUMBER -> "BigDecimal";
            case ENUM -> role.values().toString();
        };
        return switch (role.cardinality()) {
            case ONE -> element;
            case OPTIONAL -> "Optional<" + element + ">";
            case ANY, SOME -> "List<" + element + ">";
        };
    }

    private static String written(RecordComponent component) {
        return component.getName() + ": " + written(component.getGenericType());
    }

    private static String written(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ((Class<?>) generic.getRawType()).getSimpleName() + "<"
                    + written(generic.getActualTypeArguments()[0]) + ">";
        }
        Class<?> simple = (Class<?>) type;
        boolean own = simple.isEnum() && simple.getEnclosingClass() != null;
        return own ? Arrays.toString(simple.getEnumConstants()) : simple.getSimpleName();
    }
}
