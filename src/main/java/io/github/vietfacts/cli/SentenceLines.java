package io.github.vietfacts.cli;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Token;
import io.github.vietfacts.segment.PartOfSpeech;
import io.github.vietfacts.segment.PosTagger;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Sentences as lines of text or JSON. */
final class SentenceLines {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Optional<PosTagger> tagger;

    SentenceLines(Optional<PosTagger> tagger) {
        this.tagger = tagger;
    }

    String text(SegmentedText text, Sentence sentence) {
        List<PartOfSpeech> tags = tags(text, sentence);
        StringBuilder line = new StringBuilder();
        List<Token> words = text.tokens(sentence);
        for (int i = 0; i < words.size(); i++) {
            line.append(i == 0 ? "" : " ");
            line.append(text.syllables(words.get(i)).stream()
                    .map(syllable -> escaped(text, syllable))
                    .collect(Collectors.joining("_")));
            line.append(tags.isEmpty() ? "" : "/" + tags.get(i));
        }
        return line.toString();
    }

    private static String escaped(SegmentedText text, Syllable syllable) {
        return text.source().substring(syllable.span()).replace("\\", "\\\\").replace("_", "\\_");
    }

    String json(SegmentedText text, Sentence sentence) {
        List<PartOfSpeech> tags = tags(text, sentence);
        List<Token> words = text.tokens(sentence);
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("start", sentence.span().start());
            json.writeNumberProperty("end", sentence.span().end());
            json.writeStringProperty("zone", sentence.zone().name());
            json.writeArrayPropertyStart("words");
            for (int i = 0; i < words.size(); i++) {
                Token word = words.get(i);
                json.writeStartObject();
                json.writeNumberProperty("start", word.span().start());
                json.writeNumberProperty("end", word.span().end());
                json.writeStringProperty("text", text.source().substring(word.span()));
                if (!tags.isEmpty()) {
                    json.writeStringProperty("tag", tags.get(i).name());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }

    private List<PartOfSpeech> tags(SegmentedText text, Sentence sentence) {
        return tagger.map(tagger -> tagger.tag(text, sentence)).orElse(List.of());
    }
}
