package io.github.vietfacts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {

    @TempDir
    private Path folder;

    private Gazetteer load(String text) throws IOException {
        return Gazetteer.load(EntityType.ORGANIZATION, Files.writeString(folder.resolve("names.tsv"), text));
    }

    @Test
    void readsNamesCountriesAndVariants() throws IOException {
        assertThat(load("# Công ty\n\nSao Vàng\nBình Minh\tVNM\tBM| Binh Minh \nToyo\t\tTY\n")
                        .entries())
                .containsExactly(
                        new Gazetteer.Entry(
                                "Sao Vàng", Optional.empty(), List.of(), new Provenance("names.tsv", 3, "Sao Vàng")),
                        new Gazetteer.Entry(
                                "Bình Minh",
                                Optional.of("VNM"),
                                List.of("BM", "Binh Minh"),
                                new Provenance("names.tsv", 4, "Bình Minh")),
                        new Gazetteer.Entry(
                                "Toyo", Optional.empty(), List.of("TY"), new Provenance("names.tsv", 5, "Toyo")));
        assertThat(load("").entries()).isEmpty();
    }

    @Test
    void allErrorsAtOnceWithLineAndColumn() {
        assertThatThrownBy(() -> load("Sao Vàng\tVN\n\tVNM\nTốt\tVNM\nA\tVNM\tB\tC\nToyo\tjpn\n"))
                .isInstanceOf(GazetteerSyntaxException.class)
                .hasMessage("""
                        names.tsv:1:10: country 'VN', expected an ISO 3166-1 alpha-3 code such as VNM, or nothing
                        names.tsv:2:1: expected a name
                        names.tsv:4:9: 4 columns, expected at most 3: name, country, variants
                        names.tsv:5:6: country 'jpn', expected an ISO 3166-1 alpha-3 code such as VNM, or nothing""".stripIndent());
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        Path missing = folder.resolve("none.tsv");
        assertThatThrownBy(() -> Gazetteer.load(EntityType.PERSON, missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(missing + ": expected a readable UTF-8 file");
        Path latin = Files.write(folder.resolve("latin.tsv"), new byte[] {'B', (byte) 0xEC, 'n', 'h'});
        assertThatThrownBy(() -> Gazetteer.load(EntityType.PERSON, latin))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(latin + ": expected a readable UTF-8 file");
    }
}
