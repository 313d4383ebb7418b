package io.github.vietfacts.cli;

import io.github.vietfacts.eval.Scores;
import io.github.vietfacts.io.InputFile;
import io.github.vietfacts.report.HtmlReport;
import io.github.vietfacts.report.JsonReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** The files to which scores are written; their names' endings tell the form. */
record ReportFiles(List<Path> files) {

    /** Returns the files, none of which has another ending; so nothing is computed in vain. */
    static ReportFiles of(CommandLine.Model.CommandSpec spec, List<Path> files) {
        for (Path file : files) {
            if (!isHtml(file) && !file.toString().endsWith(".json")) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "--report " + file + ": expected a name that ends in .html or .json");
            }
        }
        return new ReportFiles(files);
    }

    void write(Scores scores) {
        for (Path file : files) {
            try {
                Files.writeString(file, isHtml(file) ? HtmlReport.of(scores) : JsonReport.of(scores) + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(file + ": " + InputFile.reason(e), e);
            }
        }
    }

    private static boolean isHtml(Path file) {
        return file.toString().endsWith(".html");
    }
}
