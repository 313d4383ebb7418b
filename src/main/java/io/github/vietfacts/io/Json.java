package io.github.vietfacts.io;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value that knows where it stood, so that a message about it can name line and column.
 *
 * <pre>{@code
 * Json.Obj article = (Json.Obj) Json.parse("{\"text\": \"Chiều 12/3\"}");
 * article.get("text");          // Optional[Text("Chiều 12/3")], at line 1, column 10
 * }</pre>
 */
public sealed interface Json {

    /**
     * Returns where the value begins.
     *
     * @return its line and column
     */
    At at();

    /**
     * Returns what the value is, for messages.
     *
     * @return {@code an object}, {@code a list}, {@code a text}, {@code a number}, {@code true or false}, {@code null}
     */
    String describe();

    /**
     * Returns the value of a JSON text, whose first line is line 1.
     *
     * @param text one JSON value; blanks around it do no harm
     * @return the value
     * @throws JsonSyntaxException if it is none, a key is given twice, or something follows the value
     */
    static Json parse(String text) {
        return parse(text, 1);
    }

    /**
     * Returns the value of a JSON text that is a part of a file.
     *
     * @param text one JSON value; blanks around it do no harm
     * @param line the line of the file in which the text begins, from 1
     * @return the value
     * @throws JsonSyntaxException if it is none, a key is given twice, or something follows the value
     */
    static Json parse(String text, int line) {
        return JsonParsing.parse(text, line);
    }

    /**
     * A place in a file.
     *
     * @param line the line, from 1
     * @param column the UTF-16 unit in the line, from 1
     */
    record At(int line, int column) {
        /** Returns the form {@code 3:14}. */
        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    /**
     * An object.
     *
     * @param at where it begins
     * @param fields its fields in the order of the file
     */
    record Obj(At at, Map<String, Json> fields) implements Json {
        /** Returns the object. */
        public Obj {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /**
         * Returns a field.
         *
         * @param key its name
         * @return its value; empty where there is none or it is {@code null}
         */
        public Optional<Json> get(String key) {
            return Optional.ofNullable(fields.get(key)).filter(value -> !(value instanceof Null));
        }

        @Override
        public String describe() {
            return "an object";
        }
    }

    /**
     * A list.
     *
     * @param at where it begins
     * @param items its values in order
     */
    record Arr(At at, List<Json> items) implements Json {
        /** Returns the list. */
        public Arr {
            items = List.copyOf(items);
        }

        @Override
        public String describe() {
            return "a list";
        }
    }

    /**
     * A string.
     *
     * @param at where it begins
     * @param text its characters
     */
    record Text(At at, String text) implements Json {
        @Override
        public String describe() {
            return "a text";
        }
    }

    /**
     * A number.
     *
     * @param at where it begins
     * @param number its exact value
     */
    record Num(At at, BigDecimal number) implements Json {
        @Override
        public String describe() {
            return "a number";
        }
    }

    /**
     * A truth value.
     *
     * @param at where it begins
     * @param value whether it is {@code true}
     */
    record Bool(At at, boolean value) implements Json {
        @Override
        public String describe() {
            return "true or false";
        }
    }

    /**
     * The value {@code null}.
     *
     * @param at where it begins
     */
    record Null(At at) implements Json {
        @Override
        public String describe() {
            return "null";
        }
    }
}
