package io.github.vietfacts.eval;

import io.github.vietfacts.io.Json;
import io.github.vietfacts.text.Span;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the fields of one document's objects; collects all problems instead of stopping at the first. */
final class Fields {

    private final String file;
    private final Consumer<String> problems;
    private boolean clean = true;

    Fields(String file, Consumer<String> problems) {
        this.file = file;
        this.problems = problems;
    }

    static String expectedOneOf(List<String> values) {
        return values.isEmpty() ? "expected none" : "expected one of " + values;
    }

    boolean isClean() {
        return clean;
    }

    void problem(Json where, String message) {
        clean = false;
        problems.accept(file + ":" + where.at() + ": " + message);
    }

    Optional<Json.Obj> object(Json json, String what) {
        if (json instanceof Json.Obj object) {
            return Optional.of(object);
        }
        problem(json, what + ": expected an object, found " + json.describe());
        return Optional.empty();
    }

    Optional<String> text(Json.Obj object, String key) {
        Json value = object.get(key).orElse(null);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Json.Text text) {
            return Optional.of(text.text());
        }
        if (value instanceof Json.Num number) {
            return Optional.of(number.number().toString());
        }
        problem(value, key + ": expected a text, found " + value.describe());
        return Optional.empty();
    }

    /** Returns the values of a field; a single one is a list of itself. */
    List<Json> list(Json.Obj object, String key) {
        return object.get(key)
                .map(value -> value instanceof Json.Arr list ? list.items() : List.of(value))
                .orElse(List.of());
    }

    /** Returns the texts of a field; a single one is a list of itself. */
    List<String> texts(Json.Obj object, String key, String what) {
        return list(object, key).stream()
                .flatMap(item -> {
                    if (item instanceof Json.Text text) {
                        return Optional.of(text.text()).stream();
                    }
                    problem(item, what + ": expected a text, found " + item.describe());
                    return Optional.<String>empty().stream();
                })
                .toList();
    }

    <E extends Enum<E>> Optional<E> constant(Class<E> type, String name, Json where, String what) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        problem(where, what + " '" + name + "': " + expectedOneOf(names));
        return Optional.empty();
    }

    /** Returns {@code start} and {@code end} of an object, checked against its {@code text} and the document's. */
    Optional<Span> range(Json.Obj range, String what, Optional<String> document) {
        Optional<Integer> start = range.get("start").flatMap(Fields::offset);
        Optional<Integer> end = range.get("end").flatMap(Fields::offset);
        if (start.isEmpty() || end.isEmpty()) {
            problem(range, what + ": expected start and end, whole numbers from 0");
            return Optional.empty();
        }
        return range(start.get(), end.get(), text(range, "text"), range, what, document);
    }

    /** Returns a range that stands in the document and reads as quoted, where these are known. */
    Optional<Span> range(
            int start, int end, Optional<String> quoted, Json where, String what, Optional<String> document) {
        int length = document.map(String::length).orElse(Integer.MAX_VALUE);
        if (start >= end || end > length) {
            problem(
                    where,
                    what + " [" + start + "," + end + "): expected a range in the text"
                            + document.map(text -> " of " + text.length() + " units")
                                    .orElse(""));
            return Optional.empty();
        }
        if (document.isPresent() && quoted.isPresent()) {
            String there = document.get().substring(start, end);
            if (!there.equals(quoted.get())) {
                problem(
                        where,
                        what + " [" + start + "," + end + "): expected '" + quoted.get() + "', found '" + there + "'");
                return Optional.empty();
            }
        }
        return Optional.of(new Span(start, end));
    }

    static Optional<Integer> offset(Json json) {
        return Optional.of(json)
                .filter(Json.Num.class::isInstance)
                .map(number -> ((Json.Num) number).number())
                .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .filter(n -> n.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
    }
}
