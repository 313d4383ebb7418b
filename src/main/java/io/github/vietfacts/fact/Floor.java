package io.github.vietfacts.fact;

import com.google.common.collect.ImmutableMap;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.entity.Cast;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.fact.Quotations.Quotation;
import io.github.vietfacts.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who speaks where: in quotations, after a name with a colon, in answers. Sentences are read in the order of the text. */
final class Floor {

    /** The label of a paragraph has a colon among its first so many syllables. */
    private static final int LABEL = 6;

    private final SegmentedText words;
    private final Quotations quotations;
    private final Speakers speakers;
    private final Interview interview;
    private final Map<Quotation, Optional<Party>> quoted = new HashMap<>();
    private final Map<Span, Party> held = new LinkedHashMap<>();

    private @Nullable Party turn;
    /** Whether a name and a colon gave the floor. */
    private boolean labelledTurn;
    /** Whether they did in the paragraph at hand; those after it may be the narrator's. */
    private boolean labelledHere;

    Floor(SegmentedText words, Cast cast, Quotations quotations, Speakers speakers) {
        this.words = words;
        this.quotations = quotations;
        this.speakers = speakers;
        this.interview = new Interview(words, cast, quotations);
    }

    /** Returns who speaks in the sentences and opening marks that were read. */
    ImmutableMap<Span, Party> held() {
        return ImmutableMap.copyOf(held);
    }

    /** Reads who has the floor in a sentence outside of quotations. */
    void take(int index, Sentence sentence) {
        takeTurn(index, sentence);
        if (turn != null && (labelledHere || !labelledTurn)) {
            held.put(sentence.span(), turn);
        }
    }

    /** Reads who speaks in the quotations that begin in a sentence; {@code subject} is who acts in it. */
    void quoted(Sentence sentence, @Nullable Party subject) {
        quotations
                .startingIn(sentence)
                .forEach(quotation -> speaker(quotation, subject)
                        .ifPresent(party -> held.put(words.span(quotation.first(), quotation.first() + 1), party)));
    }

    /** Returns who speaks at a syllable of the text, null for the narrator. */
    @Nullable
    Party holder(int syllable, @Nullable Party subject) {
        return quotations
                .at(syllable)
                .flatMap(quotation -> speaker(quotation, subject))
                .orElse(turn);
    }

    private Optional<Party> speaker(Quotation quotation, @Nullable Party subject) {
        return quoted.computeIfAbsent(quotation, key -> Optional.ofNullable(speakers.of(key, subject)));
    }

    /** A paragraph of the form {@code A: ...} gives the floor to A, one of another label or a question takes it. */
    private void takeTurn(int index, Sentence sentence) {
        if (!quotations.startsParagraph(index)) {
            return;
        }
        Party answering = interview.speaker(index);
        Party named = speakers.turn(sentence);
        labelledHere = false;
        if (named != null) {
            turn = named;
            labelledTurn = true;
            labelledHere = true;
            return;
        }
        List<Syllable> syllables = words.syllables(sentence);
        boolean labelled = syllables.subList(0, Math.min(LABEL, syllables.size())).stream()
                .anyMatch(s -> s.form().equals(":"));
        if (answering != null && !labelledTurn) {
            turn = answering;
        } else if (labelled || syllables.get(syllables.size() - 1).form().equals("?") || !labelledTurn) {
            turn = null;
            labelledTurn = false;
        }
    }
}
