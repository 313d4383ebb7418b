package io.github.vietfacts.vncorenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * A folder like VnCoreNLP's distribution, with a jar compiled here: the classes and methods that VnCoreNLP's public
 * documentation describes, and its manners: models beside the jar, words joined by {@code _}, tone marks rewritten, an
 * overflow of the stack on brackets, no two threads at once. The real one is under the GPL and not part of the tests.
 */
final class FakeDistribution {

    private static final String PIPELINE = """
            package vn.pipeline;
            import java.io.*;
            import java.util.*;
            public class VnCoreNLP {
              private static final Set<String> WORDS = Set.of("thủ tướng", "nhật bản", "hòa bình", "văn an");
              private final Set<String> annotators;
              private boolean busy;
              public VnCoreNLP(String[] annotators) throws IOException {
                this.annotators = new HashSet<>(Arrays.asList(annotators));
                String jar = VnCoreNLP.class.getProtectionDomain().getCodeSource().getLocation().getPath();
                String models = new File(jar).getParentFile().getPath() + "/models/";
                need(models + "wordsegmenter/wordsegmenter.rdr");
                if (this.annotators.contains("ner")) {
                  need(models + "ner/vi-ner.xz");
                  java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.OFF);
                }
              }
              private static void need(String file) throws IOException {
                if (!new File(file).exists()) throw new IOException(file + " is not found!");
                if (new File(file).length() == 0) throw new IOException(file + " is empty!");
              }
              public void annotate(Annotation annotation) throws IOException {
                if (busy) throw new IllegalStateException("two threads at once");
                busy = true;
                try {
                  String text = annotation.getRawText();
                  if (text.contains("((((")) annotate(annotation);
                  List<String> tokens = new ArrayList<>(List.of(text.replaceAll("([.,()])", " $1 ").trim().split("\\\\s+")));
                  for (int i = 0; i < tokens.size(); i++) {
                    String form = tokens.get(i);
                    if (i + 1 < tokens.size() && WORDS.contains((form + " " + tokens.get(i + 1)).toLowerCase())) {
                      form = form + "_" + tokens.get(++i);
                    }
                    if (!form.equals("MẤT")) annotation.getWords().add(word(form.replace("òa", "oà")));
                  }
                } finally {
                  busy = false;
                }
              }
              private Word word(String form) {
                boolean name = Character.isUpperCase(form.charAt(0));
                String tag = form.matches("[.,()]") ? "CH" : form.equals("thăm") ? "V" : name ? "Np" : "N";
                String label = form.equals("Nhật_Bản") ? "B-LOC" : form.equals("Lê") ? "B-PER"
                    : form.equals("Văn_An") ? "I-PER" : form.equals("Tết") ? "B-MISC" : "O";
                return new Word(form, annotators.contains("pos") ? tag : null, annotators.contains("ner") ? label : null);
              }
            }
            """;

    private static final String ANNOTATION = """
            package vn.pipeline;
            import java.util.*;
            public class Annotation {
              private final String text;
              private final List<Word> words = new ArrayList<>();
              public Annotation(String text) { this.text = text.trim(); }
              public String getRawText() { return text; }
              public List<Word> getWords() { return words; }
            }
            """;

    private static final String WORD = """
            package vn.pipeline;
            public class Word {
              private final String form, tag, label;
              public Word(String form, String tag, String label) { this.form = form; this.tag = tag; this.label = label; }
              public String getForm() { return form; }
              public String getPosTag() { return tag; }
              public String getNerLabel() { return label; }
            }
            """;

    private FakeDistribution() {}

    /** Writes the jar and the given model files, each with a byte in it. */
    static Path write(Path folder, String... models) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        List<Path> files = List.of(
                Files.writeString(sources.resolve("VnCoreNLP.java"), PIPELINE),
                Files.writeString(sources.resolve("Annotation.java"), ANNOTATION),
                Files.writeString(sources.resolve("Word.java"), WORD));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = Files.createDirectories(folder.resolve("classes"));
        String[] arguments = Stream.concat(
                        Stream.of("-encoding", "UTF-8", "-proc:none", "-d", classes.toString()),
                        files.stream().map(Path::toString))
                .toArray(String[]::new);
        assertThat(compiler.run(null, null, null, arguments)).isZero();
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve("VnCoreNLP-1.2.jar")));
                Stream<Path> compiled = Files.walk(classes).filter(Files::isRegularFile)) {
            for (Path file : compiled.sorted().toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
        for (String model : models) {
            Path file = folder.resolve("models").resolve(model);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
        return folder;
    }
}
