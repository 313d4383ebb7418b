package io.github.vietfacts.eval;

import io.github.vietfacts.document.EntityType;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a collection calls the types of entity. {@code PER}, {@code ORG}, {@code LOC}, {@code FAC} and {@code DOC} are
 * known, and the full names.
 */
public final class EntityLabels {

    /** The labels that need no explanation. */
    public static final EntityLabels KNOWN = new EntityLabels(known());

    private final Map<String, Optional<EntityType>> types;

    private EntityLabels(Map<String, Optional<EntityType>> types) {
        this.types = types;
    }

    private static Map<String, Optional<EntityType>> known() {
        Map<String, Optional<EntityType>> types = new TreeMap<>();
        for (EntityType type : EntityType.values()) {
            types.put(type.name(), Optional.of(type));
        }
        types.put("PER", Optional.of(EntityType.PERSON));
        types.put("ORG", Optional.of(EntityType.ORGANIZATION));
        types.put("LOC", Optional.of(EntityType.LOCATION));
        types.put("FAC", Optional.of(EntityType.FACILITY));
        types.put("DOC", Optional.of(EntityType.DOCUMENT));
        return types;
    }

    /**
     * Returns these labels with those of a collection.
     *
     * @param own by label, a label that is known ({@code PERSON}, {@code PER}), or {@code -} for one whose mentions are
     *     left out
     * @return the labels
     * @throws IllegalArgumentException if one stands for what is not known
     */
    public EntityLabels with(Map<String, String> own) {
        Map<String, Optional<EntityType>> all = new TreeMap<>(types);
        own.forEach((label, known) -> {
            if (!known.equals("-") && !types.containsKey(known)) {
                throw new IllegalArgumentException("label " + label + "=" + known + ": " + expected() + " or -");
            }
            all.put(label, known.equals("-") ? Optional.empty() : types.getOrDefault(known, Optional.empty()));
        });
        return new EntityLabels(all);
    }

    boolean isKnown(String label) {
        return types.containsKey(label);
    }

    /** Returns the type of a known label, empty where its mentions are left out. */
    Optional<EntityType> type(String label) {
        return types.getOrDefault(label, Optional.empty());
    }

    String expected() {
        return Fields.expectedOneOf(new TreeSet<>(types.keySet()).stream().toList());
    }
}
