package io.github.vietfacts.fact;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.fact.EventCodes.Actor;
import io.github.vietfacts.fact.EventCodes.Event;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which facts have which CAMEO and PLOVER codes. A file has seven columns parted by tabs, {@code -} for none; blank
 * lines and lines that begin with {@code #} say nothing:
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th>content</th><th>example</th></tr>
 * <tr><td>type</td><td>a fact type, or {@code *} for all</td><td>Meeting</td></tr>
 * <tr><td>condition</td><td>terms parted by blanks, all of which must hold: {@code kind=A|B}, {@code modality=A},
 *     {@code polarity=A}, {@code role=A} for a role's value, {@code role:PART} if somebody plays that part</td>
 *     <td>{@code kind=RECEPTION participants:HOST}</td></tr>
 * <tr><td>source</td><td>the role of those who act: {@code role}, {@code role:PART}, {@code role!PART} for all others in
 *     it, {@code a|b} for the first that is filled</td><td>participants:HOST</td></tr>
 * <tr><td>target</td><td>the role of those to whom they do it; where it is the source's, its first value acts towards
 *     the others</td><td>participants!HOST</td></tr>
 * <tr><td>CAMEO</td><td>two to four digits</td><td>043</td></tr>
 * <tr><td>PLOVER event</td><td>one of the sixteen</td><td>CONSULT</td></tr>
 * <tr><td>PLOVER mode</td><td>the event's mode</td><td>visit</td></tr>
 * </table>
 *
 * <p>The first line whose type and condition fit decides, together with the lines right below it that have the same type
 * and condition. Immutable.
 */
public final class CodeTable {

    private static final CodeTable BUNDLED = readBundled();

    private final List<CodeLine> lines;

    private CodeTable(List<CodeLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * Returns the table that comes with the library.
     *
     * @return the bundled table
     */
    public static CodeTable bundled() {
        return BUNDLED;
    }

    /**
     * Returns the table in a file, in place of the bundled one.
     *
     * <pre>{@code
     * EventCodes codes = CodeTable.load(Path.of("codes.tsv")).codes(fact);
     * }</pre>
     *
     * @param file a UTF-8 file in the form above
     * @return the table; without codes for a file without lines
     * @throws CodeTableSyntaxException if a line is not in the form above; the message names every such line and column
     * @throws UncheckedIOException if the file cannot be read
     */
    public static CodeTable load(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(requireNonNull(file, "file"), StandardCharsets.UTF_8)) {
            return read(String.valueOf(file.getFileName()), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": expected a readable UTF-8 file", e);
        }
    }

    private static CodeTable readBundled() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                requireNonNull(CodeTable.class.getResourceAsStream("codes.tsv"), "codes.tsv"),
                StandardCharsets.UTF_8))) {
            return read("codes.tsv", reader);
        } catch (IOException e) {
            throw new UncheckedIOException("codes.tsv", e);
        }
    }

    static CodeTable read(String name, BufferedReader reader) throws IOException {
        List<CodeLine> lines = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            if (!text.isBlank() && !text.startsWith("#")) {
                CodeLine.parse(name + ":" + number, text, problems).ifPresent(lines::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new CodeTableSyntaxException(problems);
        }
        return new CodeTable(lines);
    }

    /**
     * Returns this table without the PLOVER codes of a fact type; PLOVER counts a {@code Request} as verbal conflict,
     * which for diplomatic news is often not meant.
     *
     * @param type a fact type's name
     * @return a table in which no fact of that type has a PLOVER event; its CAMEO codes stay
     */
    public CodeTable withoutPlover(String type) {
        requireNonNull(type, "type");
        return new CodeTable(lines.stream()
                .map(l -> l.type().equals(type) ? l.withoutPlover() : l)
                .toList());
    }

    /**
     * Returns the codes of a fact.
     *
     * @param fact a fact of any type
     * @return its codes, without events where no line fits or the line has no code
     */
    public EventCodes codes(Fact fact) {
        List<CodeLine> fitting =
                lines.stream().dropWhile(line -> !line.fits(fact)).toList();
        return new EventCodes(fitting.stream()
                .takeWhile(line -> line.isBeside(fitting.get(0)))
                .flatMap(line -> event(line, fact).stream())
                .toList());
    }

    private static Optional<Event> event(CodeLine line, Fact fact) {
        if (line.cameo().isEmpty() && line.plover().isEmpty()) {
            return Optional.empty();
        }
        List<Actor> source = actors(line.source().of(fact));
        List<Actor> target = actors(line.target().of(fact));
        if (line.source().equals(line.target())) {
            target = target.subList(Math.min(1, target.size()), target.size());
            source = source.subList(0, Math.min(1, source.size()));
        }
        return Optional.of(new Event(source, target, line.cameo(), line.plover(), line.mode()));
    }

    private static List<Actor> actors(List<Argument> arguments) {
        return arguments.stream().flatMap(a -> Actor.of(a.value()).stream()).toList();
    }
}
