package io.github.vietfacts.io;

import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.fact.Argument;
import io.github.vietfacts.fact.EventCodes;
import io.github.vietfacts.fact.Evidence;
import io.github.vietfacts.fact.Fact;
import io.github.vietfacts.fact.Value.NumberValue;
import io.github.vietfacts.fact.Value.PartyValue;
import io.github.vietfacts.rule.FactType;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes a fact as a JSON object; roles in the order of the declaration, those without a value left out. */
final class FactJson {

    private FactJson() {}

    static void write(JsonGenerator json, Fact fact, EventCodes codes) {
        json.writeStartObject();
        json.writeStringProperty("id", fact.id());
        json.writeStringProperty("type", fact.type().name());
        fact.kind().ifPresent(kind -> json.writeStringProperty("kind", kind));
        json.writeStringProperty("modality", fact.modality().name());
        json.writeStringProperty("polarity", fact.polarity().name());
        json.writeObjectPropertyStart("args");
        fact.type().roles().forEach(role -> write(json, role, fact.args(role.name())));
        json.writeEndObject();
        json.writeArrayPropertyStart("attribution");
        fact.attribution().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("evidence");
        fact.evidence().forEach(evidence -> write(json, evidence));
        json.writeEndArray();
        json.writeStringProperty("zone", fact.zone().name());
        fact.confidence().ifPresent(confidence -> json.writeNumberProperty("confidence", confidence));
        json.writeStringProperty("rule", rule(fact.rule()));
        if (!codes.events().isEmpty()) {
            write(json, codes);
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, EventCodes codes) {
        json.writeObjectPropertyStart("codes");
        json.writeArrayPropertyStart("cameo");
        codes.cameo().forEach(json::writeString);
        json.writeEndArray();
        codes.plover().ifPresent(event -> json.writeStringProperty("plover", event));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, FactType.Role role, List<Argument> values) {
        if (values.isEmpty()) {
            return;
        }
        json.writeName(role.name());
        if (role.cardinality().isList()) {
            json.writeStartArray();
            values.forEach(value -> write(json, value));
            json.writeEndArray();
        } else {
            write(json, values.get(0));
        }
    }

    private static void write(JsonGenerator json, Argument argument) {
        if (argument.value() instanceof PartyValue party) {
            json.writeStartObject();
            json.writeStringProperty("name", party.text());
            argument.subrole().ifPresent(subrole -> json.writeStringProperty("role", subrole));
            argument.span().ifPresent(span -> {
                json.writeNumberProperty("start", span.start());
                json.writeNumberProperty("end", span.end());
            });
            json.writeEndObject();
        } else if (argument.value() instanceof NumberValue value) {
            json.writeNumber(value.number());
        } else {
            json.writeString(argument.value().text());
        }
    }

    private static void write(JsonGenerator json, Evidence evidence) {
        json.writeStartObject();
        json.writeNumberProperty("start", evidence.span().start());
        json.writeNumberProperty("end", evidence.span().end());
        json.writeStringProperty("zone", evidence.zone().name());
        json.writeEndObject();
    }

    /** Returns the form {@code diplomacy/meeting.receive}: the rule file without folder and ending, and the rule. */
    private static String rule(Provenance rule) {
        String file = rule.source().substring(rule.source().lastIndexOf('/') + 1);
        String module = file.endsWith(".rules") ? file.substring(0, file.length() - ".rules".length()) : file;
        return module + "/" + rule.name();
    }
}
