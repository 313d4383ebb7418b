package io.github.vietfacts.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Builds {@link Json} values from Jackson's tokens; Jackson's limit on nesting (500) bounds the recursion. */
final class JsonParsing {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser tokens;
    private final int firstLine;

    private JsonParsing(JsonParser tokens, int firstLine) {
        this.tokens = tokens;
        this.firstLine = firstLine;
    }

    static Json parse(String text, int line) {
        try (JsonParser tokens = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonParsing parsing = new JsonParsing(tokens, line);
            JsonToken first = tokens.nextToken();
            if (first == null) {
                throw new JsonSyntaxException(new Json.At(line, 1), "expected a JSON value, found nothing");
            }
            Json value = parsing.value(first);
            if (tokens.nextToken() != null) {
                throw new JsonSyntaxException(parsing.at(), "expected the end after the JSON value");
            }
            return value;
        } catch (JacksonException e) {
            throw new JsonSyntaxException(at(e.getLocation(), line), message(e));
        }
    }

    private Json value(JsonToken token) {
        Json.At at = at();
        return switch (token) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> list(at);
            case VALUE_STRING -> new Json.Text(at, tokens.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(at, tokens.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> new Json.Bool(at, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Json.Null(at);
            default -> throw new JsonSyntaxException(at, "expected a JSON value, found " + token);
        };
    }

    private Json object(Json.At at) {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String key = tokens.currentName();
            fields.put(key, value(tokens.nextToken()));
        }
        return new Json.Obj(at, fields);
    }

    private Json list(Json.At at) {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = tokens.nextToken(); token != JsonToken.END_ARRAY; token = tokens.nextToken()) {
            items.add(value(token));
        }
        return new Json.Arr(at, items);
    }

    private Json.At at() {
        return at(tokens.currentTokenLocation(), firstLine);
    }

    private static Json.At at(TokenStreamLocation location, int firstLine) {
        return new Json.At(Math.max(1, location.getLineNr()) + firstLine - 1, Math.max(1, location.getColumnNr()));
    }

    /** Jackson's first line, without its remarks on where the text came from. */
    private static String message(JacksonException e) {
        String message = e.getOriginalMessage().lines().findFirst().orElse("expected JSON");
        int remark = message.indexOf(" (start marker at");
        return remark < 0 ? message : message.substring(0, remark);
    }
}
