package io.github.vietfacts.entity;

import com.google.common.base.Splitter;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Syllables;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bundled lists of names and of the words that names begin with, and the gazetteers that a user adds. */
final class NameLists {

    /** A name of a gazetteer. */
    record Known(EntityType type, Optional<String> country, boolean ambiguous, Provenance provenance) {}

    /** A listed organisation and what kind of body it is. */
    record Body(String name, String bodyClass) {}

    /** An office's words, and what kind of office they name. */
    record Title(String name, String officeClass, Provenance provenance) {

        private static final Set<String> ROLES = Set.of(
                "thành viên", "lãnh đạo", "nhà lãnh đạo", "người đứng đầu", "thủ trưởng", "nguyên thủ", "trưởng đoàn");

        /** Returns whether the words name a role in general, not an office of somebody. */
        boolean isRoleOnly() {
            return ROLES.contains(name.toLowerCase(Locale.ROOT));
        }
    }

    static final int IN_NAMES = 1;
    static final int IN_TITLES = 2;
    static final int IN_SURNAMES = 4;
    static final int IN_HEADS = 8;

    final NameTrie<Known> names = new NameTrie<>();
    final NameTrie<Title> titles = new NameTrie<>();
    /** Short country forms that count only in pairs: {@code Việt - Nhật}. */
    final Map<String, String> pairForms = new HashMap<>();
    /** First words of names, by class: {@code org_head}, {@code honorific}, ... */
    final Map<String, NameTrie<Provenance>> heads = new HashMap<>();

    /** The same words as keys, by class. */
    private final Map<String, Set<String>> words = new HashMap<>();

    final Set<String> surnames = new HashSet<>();
    /** Listed organisations by name and variant, in lower case. */
    private final Map<String, Body> bodies = new HashMap<>();

    /** Where the names of a user's gazetteers come from. */
    private final Set<Provenance> own = new HashSet<>();

    /** Which lists have a name or word that begins with a syllable. */
    private final Map<String, Integer> firsts = new HashMap<>();

    /** Organisations that belong to no country, in lower case. */
    final Set<String> international = new HashSet<>();

    /** Read once; they do not change after that. */
    private static final Supplier<NameLists> BUNDLED = Suppliers.memoize(() -> new NameLists(List.of()));

    /** Returns the bundled lists with a user's own, which come first. */
    static NameLists with(List<Gazetteer> gazetteers) {
        return gazetteers.isEmpty() ? BUNDLED.get() : new NameLists(gazetteers);
    }

    private NameLists(List<Gazetteer> gazetteers) {
        gazetteers.forEach(this::addGazetteer);
        each("countries.tsv", this::addCountry);
        each("places.tsv", (columns, at) -> addKnown(EntityType.LOCATION, columns.get(0), columns, 3, at));
        each("organizations.tsv", this::addOrganization);
        each(
                "offices.tsv",
                (columns, at) ->
                        titles.add(Syllables.of(columns.get(0)), new Title(columns.get(0), columns.get(1), at)));
        each("surnames.tsv", (columns, at) -> surnames.add(columns.get(0).toLowerCase(Locale.ROOT)));
        each("name-words.tsv", (columns, at) -> {
            heads.computeIfAbsent(columns.get(1), c -> new NameTrie<>()).add(Syllables.of(columns.get(0)), at);
            words.computeIfAbsent(columns.get(1), c -> new HashSet<>())
                    .add(columns.get(0).toLowerCase(Locale.ROOT));
        });
        names.firsts().forEach(key -> firsts.merge(key, IN_NAMES, (a, b) -> a | b));
        titles.firsts().forEach(key -> firsts.merge(key, IN_TITLES, (a, b) -> a | b));
        surnames.forEach(key -> firsts.merge(key, IN_SURNAMES, (a, b) -> a | b));
        heads.values().forEach(trie -> trie.firsts().forEach(key -> firsts.merge(key, IN_HEADS, (a, b) -> a | b)));
    }

    /** Returns which lists have something that begins with a syllable: a sum of {@link #IN_NAMES} and the like. */
    int listsOf(String key) {
        return firsts.getOrDefault(key, 0);
    }

    /** What a list does with a line of its file. */
    interface Line {
        void accept(List<String> columns, Provenance at);
    }

    static void each(String file, Line line) {
        try (BufferedReader reader = Gazetteer.resource(file)) {
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (!text.isBlank() && !text.startsWith("#")) {
                    List<String> columns = new ArrayList<>(Splitter.on('\t').splitToList(text));
                    line.accept(columns, new Provenance(file, number, columns.get(0)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private void addCountry(List<String> columns, Provenance at) {
        List<String> forms = new ArrayList<>(List.of(columns.get(1)));
        forms.addAll(Gazetteer.variants(column(columns, 2)));
        List<String> ambiguous = Gazetteer.variants(column(columns, 4));
        for (String form : forms) {
            names.add(
                    Syllables.of(form),
                    new Known(EntityType.COUNTRY, Optional.of(columns.get(0)), ambiguous.contains(form), at));
        }
        for (String form : Gazetteer.variants(column(columns, 3))) {
            pairForms.putIfAbsent(form.toLowerCase(Locale.ROOT), columns.get(0));
        }
    }

    private void addOrganization(List<String> columns, Provenance at) {
        addKnown(EntityType.ORGANIZATION, columns.get(0), columns, 3, at);
        Body body = new Body(columns.get(0), column(columns, 2));
        bodies.putIfAbsent(columns.get(0).toLowerCase(Locale.ROOT), body);
        Gazetteer.variants(column(columns, 3)).forEach(v -> bodies.putIfAbsent(v.toLowerCase(Locale.ROOT), body));
        if (Set.of("igo", "company").contains(column(columns, 2))) {
            international.add(columns.get(0).toLowerCase(Locale.ROOT));
            Gazetteer.variants(column(columns, 3)).forEach(v -> international.add(v.toLowerCase(Locale.ROOT)));
        }
    }

    private void addKnown(EntityType type, String name, List<String> columns, int variants, Provenance at) {
        String country = column(columns, 1);
        Known known = new Known(type, country.isEmpty() ? Optional.empty() : Optional.of(country), false, at);
        names.add(Syllables.of(name), known);
        Gazetteer.variants(column(columns, variants)).forEach(v -> names.add(Syllables.of(v), known));
    }

    private void addGazetteer(Gazetteer gazetteer) {
        for (Gazetteer.Entry entry : gazetteer.entries()) {
            own.add(entry.provenance());
            Known known = new Known(gazetteer.type(), entry.country(), false, entry.provenance());
            names.add(Syllables.of(entry.name()), known);
            entry.variants().forEach(v -> names.add(Syllables.of(v), known));
        }
    }

    boolean isOwn(Provenance provenance) {
        return own.contains(provenance);
    }

    /** Returns the listed organisation of a name or variant, null where no list has it. */
    @Nullable
    Body body(String name) {
        return bodies.get(name.toLowerCase(Locale.ROOT));
    }

    private static String column(List<String> columns, int index) {
        return index < columns.size() ? columns.get(index) : "";
    }

    /** Returns whether a word, its syllables parted by blanks and in lower case, is in a class. */
    boolean isWord(String wordClass, String word) {
        return words.getOrDefault(wordClass, Set.of()).contains(word);
    }

    /** Returns how many syllables a head word of a class takes at a place, 0 where none stands there. */
    int head(String headClass, List<Syllable> text, int at, int end) {
        NameTrie<Provenance> trie = heads.get(headClass);
        NameTrie.Match<Provenance> match = trie == null ? null : trie.longest(text, at, end, true);
        return match == null ? 0 : match.size();
    }

    /**
     * Returns how many syllables the longest head word of a class takes that ends before a place and begins at
     * {@code begin} or later, of those with at most so many; 0 where none stands there.
     */
    int headBefore(String headClass, List<Syllable> text, int begin, int at, int most) {
        for (int size = Math.min(most, at - begin); size >= 1; size--) {
            if (head(headClass, text, at - size, at) == size) {
                return size;
            }
        }
        return 0;
    }
}
