package io.github.vietfacts.entity;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Provenance;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A list of known names. A file has one entry a line, in columns parted by tabs; blank lines and lines that begin with
 * {@code #} say nothing:
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th>content</th><th>example</th></tr>
 * <tr><td>name</td><td>the name, as results give it</td><td>Tập đoàn Dầu khí Việt Nam</td></tr>
 * <tr><td>country</td><td>ISO 3166-1 alpha-3 code, or nothing</td><td>VNM</td></tr>
 * <tr><td>variants</td><td>other spellings, parted by {@code |}, or nothing</td><td>PVN|PetroVietnam</td></tr>
 * </table>
 *
 * <p>Names match without regard to case, tone placement and kind of dash, but only where the text begins them with a
 * capital, if the entry does.
 *
 * @param type what the names are
 * @param entries the names in the order of the file
 */
public record Gazetteer(EntityType type, List<Entry> entries) {

    /** Returns the gazetteer. */
    public Gazetteer {
        requireNonNull(type, "type");
        entries = List.copyOf(entries);
    }

    /**
     * A known name.
     *
     * @param name the name, as results give it
     * @param country ISO 3166-1 alpha-3 code of its country, where the file says one
     * @param variants other spellings
     * @param provenance file and line
     */
    public record Entry(String name, Optional<String> country, List<String> variants, Provenance provenance) {
        /** Returns the entry. */
        public Entry {
            requireNonNull(name, "name");
            requireNonNull(country, "country");
            requireNonNull(provenance, "provenance");
            variants = List.copyOf(variants);
        }
    }

    private static final Set<String> COUNTRY_CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    /**
     * Returns the gazetteer in a file.
     *
     * @param type what its names are
     * @param file a UTF-8 file in the form above
     * @return the gazetteer; without entries for a file without names
     * @throws GazetteerSyntaxException if a line is not in the form above; the message names every such line and column
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Gazetteer load(EntityType type, Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(type, String.valueOf(file.getFileName()), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": expected a readable UTF-8 file", e);
        }
    }

    static Gazetteer read(EntityType type, String fileName, BufferedReader reader) throws IOException {
        List<Entry> entries = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> columns = Splitter.on('\t').trimResults().splitToList(line);
            String name = columns.get(0);
            String country = columns.size() > 1 ? columns.get(1) : "";
            if (name.isEmpty()) {
                problems.add(fileName + ":" + number + ":1: expected a name");
            } else if (columns.size() > 3) {
                int at = line.length() - columns.get(columns.size() - 1).length() + 1;
                problems.add(fileName + ":" + number + ":" + at + ": " + columns.size()
                        + " columns, expected at most 3: name, country, variants");
            } else if (!country.isEmpty() && !COUNTRY_CODES.contains(country)) {
                problems.add(fileName + ":" + number + ":" + (line.indexOf('\t') + 2) + ": country '" + country
                        + "', expected an ISO 3166-1 alpha-3 code such as VNM, or nothing");
            } else {
                entries.add(new Entry(
                        name,
                        country.isEmpty() ? Optional.empty() : Optional.of(country),
                        columns.size() > 2 ? variants(columns.get(2)) : List.of(),
                        new Provenance(fileName, number, name)));
            }
        }
        if (!problems.isEmpty()) {
            throw new GazetteerSyntaxException(problems);
        }
        return new Gazetteer(type, entries);
    }

    static List<String> variants(String column) {
        return Splitter.on('|').trimResults().omitEmptyStrings().splitToList(column);
    }

    static BufferedReader resource(String name) {
        return new BufferedReader(new InputStreamReader(
                requireNonNull(Gazetteer.class.getResourceAsStream(name), name), StandardCharsets.UTF_8));
    }
}
