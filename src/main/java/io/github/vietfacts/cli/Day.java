package io.github.vietfacts.cli;

import io.github.vietfacts.io.Days;
import java.time.LocalDate;
import picocli.CommandLine;

/** Reads a day as {@code yyyy-mm-dd}. */
final class Day implements CommandLine.ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        return Days.parse(value)
                .orElseThrow(
                        () -> new CommandLine.TypeConversionException("'" + value + "': expected a day as yyyy-mm-dd"));
    }
}
