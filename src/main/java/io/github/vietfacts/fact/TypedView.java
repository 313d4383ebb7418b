package io.github.vietfacts.fact;

import io.github.vietfacts.entity.Party;
import io.github.vietfacts.rule.FactType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills records of one class from facts, component by component. */
final class TypedView<R extends Record> {

    /** How a value of a role becomes the value of a component, by the component's class. */
    private static final Map<Class<?>, Function<Argument, @Nullable Object>> CONVERSIONS = Map.of(
            String.class, a -> a.value().text(),
            Argument.class, a -> a,
            Value.class, Argument::value,
            Party.class, a -> a.party().orElse(null),
            Participant.class,
                    a -> a.party().map(p -> new Participant(p, a.subrole())).orElse(null),
            LocalDate.class,
                    a -> a.value() instanceof Value.DateValue d ? d.begin().orElse(null) : null,
            Value.DateValue.class, a -> a.value() instanceof Value.DateValue d ? d : null,
            BigDecimal.class, a -> a.value() instanceof Value.NumberValue n ? n.number() : null);

    private final Class<R> view;
    private final Constructor<R> constructor;

    private TypedView(Class<R> view, Constructor<R> constructor) {
        this.view = view;
        this.constructor = constructor;
    }

    static <R extends Record> TypedView<R> of(Class<R> view) {
        Class<?>[] types = Arrays.stream(view.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = view.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new TypedView<>(view, constructor);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IllegalArgumentException(
                    "record " + view.getName() + ": expected a record that io.github.vietfacts may construct", e);
        }
    }

    List<R> all(List<Fact> facts) {
        return facts.stream()
                .filter(f -> f.type().name().equals(view.getSimpleName()))
                .map(this::fill)
                .toList();
    }

    private R fill(Fact fact) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : view.getRecordComponents()) {
            values.add(value(component, fact));
        }
        try {
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("record " + view.getName() + ": its constructor failed", e);
        }
    }

    private Object value(RecordComponent component, Fact fact) {
        return switch (component.getName()) {
            case "fact" -> fact;
            case "modality" -> fact.modality();
            case "polarity" -> fact.polarity();
            case "kind" -> kind(component, fact);
            default -> role(component, fact);
        };
    }

    private Object kind(RecordComponent component, Fact fact) {
        Optional<Object> kind = fact.kind().map(k -> constant(elementClass(component), k, component));
        if (component.getType() == Optional.class) {
            return kind;
        }
        return kind.orElseThrow(() -> wrong(component, "the fact has no kind, expected Optional"));
    }

    private Object role(RecordComponent component, Fact fact) {
        FactType.Role role = fact.type()
                .role(component.getName())
                .orElseThrow(() -> wrong(
                        component,
                        "expected one of fact, kind, modality, polarity, "
                                + fact.type().roles().stream()
                                        .map(FactType.Role::name)
                                        .collect(Collectors.joining(", "))));
        List<Argument> arguments = fact.args(role.name());
        if (component.getType() == List.class) {
            return arguments.stream().map(a -> convert(component, a)).toList();
        }
        if (component.getType() == Optional.class) {
            return arguments.stream()
                    .findFirst()
                    .filter(a -> isKnown(component, a))
                    .map(a -> convert(component, a));
        }
        if (component.getType() == boolean.class && role.values().equals(List.of("TRUE"))) {
            return !arguments.isEmpty();
        }
        if (role.cardinality().allowsNone()) {
            throw wrong(component, "the role may be empty, expected Optional or List");
        }
        return convert(component, arguments.get(0));
    }

    /** A date without a year is no day of the calendar. */
    private boolean isKnown(RecordComponent component, Argument argument) {
        return elementClass(component) != LocalDate.class
                || !(argument.value() instanceof Value.DateValue date)
                || date.begin().isPresent();
    }

    private Object convert(RecordComponent component, Argument argument) {
        Class<?> type = elementClass(component);
        if (type.isEnum()) {
            return constant(type, argument.value().text(), component);
        }
        Function<Argument, @Nullable Object> conversion = CONVERSIONS.get(type);
        Object converted = conversion == null ? null : conversion.apply(argument);
        if (converted == null) {
            throw wrong(
                    component,
                    "a value of class "
                            + argument.value().getClass().getSimpleName() + " ('"
                            + argument.value().text()
                            + "') does not fit " + type.getSimpleName());
        }
        return converted;
    }

    private Class<?> elementClass(RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType parameterized
                && parameterized.getActualTypeArguments()[0] instanceof Class<?> element) {
            return element;
        }
        return component.getType();
    }

    private Object constant(Class<?> type, String name, RecordComponent component) {
        if (type == String.class) {
            return name;
        }
        return Arrays.stream(type.isEnum() ? type.getEnumConstants() : new Object[0])
                .filter(c -> ((Enum<?>) c).name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong(component, "no constant " + name + " in " + type.getSimpleName()));
    }

    private IllegalArgumentException wrong(RecordComponent component, String expectation) {
        return new IllegalArgumentException(
                "component '" + component.getName() + "' of record " + view.getSimpleName() + ": " + expectation);
    }
}
