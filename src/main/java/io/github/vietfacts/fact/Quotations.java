package io.github.vietfacts.fact;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Words between quotation marks, over as many sentences of a paragraph as they take. A statement that quotes holds all of
 * them, from the opening mark to the closing one, without the sentences at either end that are acts of another type.
 */
final class Quotations {

    /**
     * A quotation.
     *
     * @param first index of the first syllable between the marks
     * @param end index after the last one
     * @param firstSentence index of the sentence with the opening mark
     * @param lastSentence index of the sentence with the closing mark
     */
    record Quotation(int first, int end, int firstSentence, int lastSentence) {
        boolean holds(int syllable) {
            return first <= syllable && syllable < end;
        }
    }

    private static final String MARK = "\"";
    private static final String CONTENT = "content";
    /** Shorter quotations are names and single words. */
    private static final int ENOUGH_SYLLABLES = 4;
    /** A sentence is an act where the act's words begin at most so many syllables after its start. */
    private static final int NEAR_START = 3;

    private final SegmentedText words;
    private final List<Quotation> quotations = new ArrayList<>();
    /** The same, over paragraphs: a speech has an opening mark and is closed in its last paragraph. */
    private final List<Quotation> speeches = new ArrayList<>();

    Quotations(SegmentedText words) {
        this.words = words;
        int open = -1;
        int openSentence = -1;
        int speech = -1;
        int speechSentence = -1;
        for (int i = 0; i < words.sentences().size(); i++) {
            Sentence sentence = words.sentences().get(i);
            if (startsParagraph(i)) {
                // a quotation of several paragraphs is closed in the last one
                open = open >= 0 ? sentence.firstSyllable() : -1;
                openSentence = i;
            }
            for (int at = sentence.firstSyllable(); at < sentence.endSyllable(); at++) {
                if (!words.syllables().get(at).form().equals(MARK)) {
                    continue;
                }
                if (opens(at, open < 0)) {
                    open = at + 1;
                    openSentence = i;
                    speech = speech < 0 || !startsSentence(at) ? at + 1 : speech;
                    speechSentence = speech == at + 1 ? i : speechSentence;
                } else {
                    if (open >= 0 && speech >= 0 && at - open >= ENOUGH_SYLLABLES) {
                        speeches.add(new Quotation(speech, at, speechSentence, i));
                    }
                    speech = -1;
                    if (open >= 0 && at - open >= ENOUGH_SYLLABLES) {
                        quotations.add(new Quotation(open, at, openSentence, i));
                    }
                    open = -1;
                }
            }
        }
    }

    /** Whether a mark opens: by its shape, else by the blanks around it, else because none is open. */
    private boolean opens(int syllable, boolean closed) {
        String text = words.source().original();
        Span span = words.syllables().get(syllable).span();
        char mark = text.charAt(span.start());
        if (mark == '“' || mark == '”') {
            return mark == '“';
        }
        boolean blankBefore = span.start() == 0 || isBlank(text.charAt(span.start() - 1));
        boolean blankAfter = span.end() >= text.length() || isBlank(text.charAt(span.end()));
        return blankBefore == blankAfter ? closed : blankBefore;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '(' || c == '\u00a0';
    }

    /** Whether a sentence is the first of its paragraph. */
    boolean startsParagraph(int sentence) {
        if (sentence == 0) {
            return true;
        }
        int end = words.sentences().get(sentence - 1).span().end();
        int start = words.sentences().get(sentence).span().start();
        return words.source().original().substring(Math.min(end, start), start).indexOf('\n') >= 0;
    }

    private boolean startsSentence(int syllable) {
        return words.sentences()
                        .get(words.sentenceAt(
                                words.syllables().get(syllable).span().start()))
                        .firstSyllable()
                == syllable;
    }

    /** Returns the quotation of one or more paragraphs that holds a syllable, empty where it is not quoted or a term. */
    Optional<Quotation> speechAt(int syllable) {
        return speeches.stream()
                .filter(s -> s.holds(syllable) && opensSpeech(s))
                .findFirst();
    }

    /** Returns the quotations in the order of the text; none where nothing is quoted. */
    List<Quotation> all() {
        return List.copyOf(quotations);
    }

    /** Returns the quotations that a sentence opens. */
    List<Quotation> startingIn(Sentence sentence) {
        return quotations.stream()
                .filter(q -> q.first() > sentence.firstSyllable() && q.first() <= sentence.endSyllable())
                .toList();
    }

    /** Returns the quotation that holds a syllable, empty where it is not quoted. */
    Optional<Quotation> at(int syllable) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).end() <= syllable) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quotations.size() && quotations.get(low).holds(syllable)
                ? Optional.of(quotations.get(low))
                : Optional.empty();
    }

    /**
     * Returns the facts with whole quotations as content. Statements are left out whose every sentence is another act, and
     * those whose words stand between two quotations or are a quoted term; what is said in a quotation ends with it.
     */
    List<Fact> completed(List<Fact> facts) {
        NavigableSet<Integer> acts = acts(facts);
        List<Fact> completed = new ArrayList<>();
        for (Fact fact : facts) {
            Optional<Quotation> quoted = quotedBy(fact);
            if (quoted.isPresent()) {
                said(quoted.get(), acts).map(span -> with(fact, CONTENT, span)).ifPresent(completed::add);
            } else if (!isNoSpeech(fact, acts)) {
                completed.add(withinQuotation(fact));
            }
        }
        return completed;
    }

    /** Whether words before a speaker are another act, or no speech though a mark follows them. */
    private boolean isNoSpeech(Fact fact, NavigableSet<Integer> acts) {
        Optional<Span> content = content(fact);
        if (content.isEmpty() || !Acts.isStatement(fact)) {
            return false;
        }
        Span evidence = fact.evidence().get(0).span();
        int first = words.syllableAt(content.get().start());
        int end = words.syllableAt(content.get().end());
        boolean speakerAfter = evidence.start() >= content.get().start()
                && evidence.end() > content.get().end();
        if (!speakerAfter) {
            return false;
        }
        return closes(end)
                ? at(first).filter(q -> q.end() >= end && opensSpeech(q)).isEmpty()
                : isAct(acts, first, end);
    }

    /** Whether a mark follows here, perhaps after a stop. */
    private boolean closes(int syllable) {
        int last = Math.min(syllable + 2, words.syllables().size());
        return words.syllables().subList(syllable, last).stream()
                .anyMatch(s -> s.form().equals(MARK));
    }

    /** A quotation in the midst of a clause is a term. */
    private boolean opensSpeech(Quotation quotation) {
        int before = quotation.first() - 2;
        return before < words.sentences().get(quotation.firstSentence()).firstSyllable()
                || !words.syllables().get(before).isWord();
    }

    private Fact withinQuotation(Fact fact) {
        for (String role : List.of(CONTENT, "topic", "target")) {
            List<Argument> said = fact.args(role);
            Optional<Span> span =
                    said.isEmpty() ? Optional.empty() : said.get(0).span();
            Optional<Quotation> quotation = span.flatMap(s -> at(words.syllableAt(s.start())));
            if (quotation.isPresent()
                    && words.syllableAt(span.get().end()) > quotation.get().end()
                    && quotation
                            .get()
                            .holds(words.syllableAt(
                                    fact.evidence().get(0).span().start()))) {
                int first = words.syllableAt(span.get().start());
                return with(fact, role, words.span(first, quotation.get().end()));
            }
        }
        return fact;
    }

    private static Optional<Span> content(Fact fact) {
        return fact.args(CONTENT).isEmpty()
                ? Optional.empty()
                : fact.args(CONTENT).get(0).span();
    }

    /** The quotation whose words are a statement's content, told by somebody outside of it. */
    private Optional<Quotation> quotedBy(Fact fact) {
        Optional<Span> content = content(fact);
        if (!Acts.isStatement(fact) || content.isEmpty()) {
            return Optional.empty();
        }
        Optional<Quotation> quotation = content.flatMap(span -> {
            int first = words.syllableAt(span.start());
            return at(words.syllables().get(first).form().equals(MARK) ? first + 1 : first);
        });
        return quotation.filter(q -> {
            Span evidence = fact.evidence().get(0).span();
            Span inner = words.span(q.first(), q.end());
            Sentence sentence = words.sentences().get(words.sentenceAt(evidence.start()));
            boolean begins = words.syllableAt(content.get().start()) <= Math.max(q.first(), sentence.firstSyllable());
            boolean ends = words.syllableAt(content.get().end()) <= q.end() + 1;
            boolean after = evidence.start() >= content.get().start();
            return begins && ends && !inner.contains(evidence) && (!after || opensSpeech(q));
        });
    }

    /** From the first sentence of a quotation that is no other act to the last one; empty where all are. */
    private Optional<Span> said(Quotation quotation, NavigableSet<Integer> acts) {
        int[] plain = IntStream.rangeClosed(quotation.firstSentence(), quotation.lastSentence())
                .filter(sentence -> {
                    int first = Math.max(
                            quotation.first(), words.sentences().get(sentence).firstSyllable());
                    int end = Math.min(
                            quotation.end(), words.sentences().get(sentence).endSyllable());
                    return first < end && !isAct(acts, first, end);
                })
                .toArray();
        if (plain.length == 0) {
            return Optional.empty();
        }
        int first = Math.max(quotation.first(), words.sentences().get(plain[0]).firstSyllable());
        int end = Math.min(
                quotation.end(), words.sentences().get(plain[plain.length - 1]).endSyllable());
        while (end > first + 1 && isStop(words.syllables().get(end - 1))) {
            end--;
        }
        return Optional.of(words.span(first, end));
    }

    /** Where acts that are no statements begin. */
    private NavigableSet<Integer> acts(List<Fact> facts) {
        NavigableSet<Integer> starts = new TreeSet<>();
        facts.stream()
                .filter(fact -> Acts.about(fact).isPresent()) // what a quoted sentence may be instead of a statement
                .forEach(fact -> starts.add(
                        words.syllableAt(fact.evidence().get(0).span().start())));
        return starts;
    }

    private static boolean isAct(NavigableSet<Integer> acts, int first, int end) {
        Integer start = acts.ceiling(first);
        return start != null && start < Math.min(end, first + NEAR_START);
    }

    private static boolean isStop(Syllable syllable) {
        return syllable.form().equals(".") || syllable.form().equals(",");
    }

    private Fact with(Fact fact, String role, Span content) {
        ImmutableListMultimap.Builder<String, Argument> args = ImmutableListMultimap.builder();
        for (Map.Entry<String, Argument> entry : fact.args().entries()) {
            Value text = new Value.TextValue(words.source().normalized(content).strip());
            Argument argument = entry.getValue();
            args.put(
                    entry.getKey(),
                    entry.getKey().equals(role)
                            ? new Argument(text, argument.subrole(), Optional.of(content))
                            : argument);
        }
        return fact.withArgs(args.build());
    }
}
