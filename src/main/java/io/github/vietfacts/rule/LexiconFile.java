package io.github.vietfacts.rule;

import io.github.vietfacts.pattern.Node.Folding;
import io.github.vietfacts.rule.Expr.Name;
import io.github.vietfacts.rule.RuleSet.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * A lexicon in a file of its own: a phrase a line, up to the first tab; what follows is for people. Blank lines and
 * lines that begin with {@code #} say nothing.
 */
final class LexiconFile {

    private LexiconFile() {}

    /** Returns the phrases of the file that a rule file names. */
    static List<Expr.Phrase> phrases(Name named, Problems problems) {
        String text = named.place().source().files().get(named.text());
        if (text == null) {
            problems.add(
                    named.place(),
                    "no file '" + named.text() + "' in UTF-8 beside the rule file; expected a phrase a line");
            return List.of();
        }
        Source source = new Source(named.text(), text);
        List<Expr.Phrase> phrases = new ArrayList<>();
        int line = 0;
        for (String whole : text.lines().toList()) {
            line++;
            int tab = whole.indexOf('\t');
            String phrase = tab < 0 ? whole : whole.substring(0, tab);
            Place place = new Place(source, line, 1, Math.max(1, phrase.length()));
            if (whole.isBlank() || whole.startsWith("#")) {
                continue;
            }
            Expr.Phrase read = new Expr.Phrase(place, phrase.replace("\uFEFF", ""), Folding.CASE);
            if (read.isEmpty()) {
                problems.add(place, "expected a phrase before the tab");
            } else {
                phrases.add(read);
            }
        }
        if (phrases.isEmpty()) {
            problems.add(named.place(), "file '" + named.text() + "' has no phrase");
        }
        return phrases;
    }
}
