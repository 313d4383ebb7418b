package io.github.vietfacts.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import io.github.vietfacts.rule.RuleSet.Source;
import io.github.vietfacts.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rule files that come with the library, and what tells sets of rule files apart. */
final class RuleSources {

    /** The bundled files in the order in which they apply. */
    private static final ImmutableList<String> BUNDLED = ImmutableList.of(
            "catalogue.rules",
            "common.rules",
            "offices.rules",
            "appointments.rules",
            "meetings.rules",
            "visits.rules",
            "events.rules",
            "messages.rules",
            "instruments.rules",
            "relations.rules",
            "aid.rules",
            "words.rules",
            "quotes.rules",
            "rankings.rules");

    /** The lexicon files that they name, by rule file. */
    private static final ImmutableMap<String, String> LEXICONS = ImmutableMap.of("aid.rules", "currencies.tsv");

    private RuleSources() {}

    static List<Source> bundled() {
        List<Source> sources = new ArrayList<>();
        for (String name : BUNDLED) {
            String lexicon = LEXICONS.get(name);
            sources.add(new Source(
                    name,
                    resource(name),
                    lexicon == null ? ImmutableMap.of() : ImmutableMap.of(lexicon, resource(lexicon))));
        }
        return sources;
    }

    private static String resource(String name) {
        try (InputStream in = requireNonNull(RuleSet.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Returns 12 hexadecimal digits that depend on the text of the files, not on line ends and Unicode form. */
    static String hash(List<Source> sources) {
        StringBuilder all = new StringBuilder();
        for (Source source : sources) {
            add(source.text(), all);
            source.files().values().forEach(file -> add(file, all));
        }
        return Hashing.sha256()
                .hashString(all, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 12);
    }

    private static void add(String text, StringBuilder all) {
        all.append(SourceText.of(text).normalized().strip()).append('\0');
    }
}
