package io.github.vietfacts.io;

import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON as all writers write it: numbers in plain digits, text that can be written in UTF-8. */
public final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonText() {}

    /**
     * Returns one JSON object.
     *
     * @param fields writes its fields
     * @return the object without a line end; half of a surrogate pair is escaped, so that it can be written in UTF-8
     */
    public static String object(Consumer<JsonGenerator> fields) {
        StringWriter object = new StringWriter();
        try (JsonGenerator json = generator(object)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return escapeLoneSurrogates(object.toString());
    }

    static JsonGenerator generator(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** UTF-8 has no form for half of a pair; outside of strings JSON has no such character. */
    static String escapeLoneSurrogates(String json) {
        StringBuilder escaped = null;
        int copied = 0;
        for (int i = 0; i < json.length(); i++) {
            if (!Character.isSurrogate(json.charAt(i))) {
                continue;
            }
            if (i + 1 < json.length() && Character.isSurrogatePair(json.charAt(i), json.charAt(i + 1))) {
                i++;
                continue;
            }
            escaped = escaped == null ? new StringBuilder(json.length() + 16) : escaped;
            escaped.append(json, copied, i).append("\\u").append(Integer.toHexString(json.charAt(i)));
            copied = i + 1;
        }
        return escaped == null
                ? json
                : escaped.append(json, copied, json.length()).toString();
    }
}
