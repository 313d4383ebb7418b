package io.github.vietfacts.entity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.TimeMention;
import java.util.List;

/**
 * Makes entity mentions of what another engine's labeller finds: cut where times stand, countries told by the bundled
 * lists. As thread-safe as the labeller.
 *
 * <pre>{@code
 * EntityRecognizer mine = LabellerRecognizer.of(words -> myEngine.names(words), Provenance.of("names", "my engine"));
 * VietFacts vietFacts = VietFacts.builder().entityRecognizer(mine).build();
 * }</pre>
 */
public final class LabellerRecognizer implements EntityRecognizer {

    private final NameLists lists = NameLists.with(List.of());
    private final NameLabeller labeller;
    private final Provenance provenance;

    private LabellerRecognizer(NameLabeller labeller, Provenance provenance) {
        this.labeller = labeller;
        this.provenance = provenance;
    }

    /**
     * Returns the recogniser of a labeller.
     *
     * @param labeller says where names stand
     * @param provenance why its names are mentions
     * @return the recogniser
     */
    public static LabellerRecognizer of(NameLabeller labeller, Provenance provenance) {
        return new LabellerRecognizer(requireNonNull(labeller, "labeller"), requireNonNull(provenance, "provenance"));
    }

    @Override
    public List<EntityMention> recognize(SegmentedText words, List<TimeMention> times) {
        NameChoice choice = new NameChoice(lists, words, times, List.of(), provenance);
        labeller.label(words).forEach(choice::add);
        return ImmutableList.copyOf(choice.mentions());
    }
}
