package io.github.vietfacts.text;

import java.util.Objects;

/**
 * A text as it was given, and a normalised view of it on which the library works: NFC, new tone placement ({@code hòa},
 * not {@code hoà}), one kind of blank, line end, dash, and quote, no invisible characters. The map between both is
 * exact: every unit of the view knows the range of the original that it stands for.
 *
 * <pre>{@code
 * SourceText source = SourceText.of("Thu\u0309 tu\u031bo\u031b\u0301ng");   // NFD
 * source.normalized();                                    // "Thủ tướng"
 * source.toOriginal(new Span(0, 3));                      // [0,4)
 * source.substring(new Span(0, 4));                       // "Thu\u0309"
 * }</pre>
 *
 * <p>Immutable. Any text is accepted, lone surrogates and control characters included.
 */
public final class SourceText {

    private final String original;
    private final String normalized;
    /** Per unit of the view, where its original begins; null where both texts have the same coordinates. */
    private final int @org.jspecify.annotations.Nullable [] starts;
    /** Per unit of the view, where its original ends; null together with {@link #starts}. */
    private final int @org.jspecify.annotations.Nullable [] ends;

    SourceText(
            String original,
            String normalized,
            int @org.jspecify.annotations.Nullable [] starts,
            int @org.jspecify.annotations.Nullable [] ends) {
        this.original = original;
        this.normalized = normalized;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Returns the text with its normalised view; time and memory are linear in the text.
     *
     * @param text any text, also an empty one
     * @return the text in both coordinates
     */
    public static SourceText of(String text) {
        return Normalization.of(Objects.requireNonNull(text, "text"));
    }

    /**
     * Returns the text as it was given.
     *
     * @return the original text
     */
    public String original() {
        return original;
    }

    /**
     * Returns the normalised view. Only stages that read characters use its coordinates, and map them back.
     *
     * @return the view, in NFC
     */
    public String normalized() {
        return normalized;
    }

    /**
     * Returns the range of the original that a range of the view stands for. An empty range maps to an empty range at
     * the place where its next unit begins.
     *
     * @param view a span of {@link #normalized()}
     * @return a span of {@link #original()}
     * @throws IndexOutOfBoundsException if the span does not lie in the view
     */
    public Span toOriginal(Span view) {
        Objects.checkFromToIndex(view.start(), view.end(), normalized.length());
        if (starts == null || ends == null) {
            return view;
        }
        int start = view.start() < starts.length ? starts[view.start()] : original.length();
        return view.isEmpty() ? new Span(start, start) : new Span(start, Math.max(start, ends[view.end() - 1]));
    }

    /**
     * Returns the smallest range of the view that stands for a range of the original: all units of the view whose
     * original overlaps it.
     *
     * @param span a span of {@link #original()}
     * @return a span of {@link #normalized()}; empty where the original range holds only removed characters
     * @throws IndexOutOfBoundsException if the span does not lie in the original
     */
    public Span toNormalized(Span span) {
        Objects.checkFromToIndex(span.start(), span.end(), original.length());
        if (starts == null || ends == null) {
            return span;
        }
        int start = firstGreater(ends, span.start());
        int end = firstAtLeast(starts, span.end());
        return new Span(start, Math.max(start, end));
    }

    /**
     * Returns the text of a range of the original, to the letter.
     *
     * @param span a span of {@link #original()}
     * @return its text
     * @throws IndexOutOfBoundsException if the span does not lie in the original
     */
    public String substring(Span span) {
        return original.substring(span.start(), span.end());
    }

    /**
     * Returns the normalised text of a range of the original.
     *
     * @param span a span of {@link #original()}
     * @return the view's text there
     * @throws IndexOutOfBoundsException if the span does not lie in the original
     */
    public String normalized(Span span) {
        Span view = toNormalized(span);
        return normalized.substring(view.start(), view.end());
    }

    private static int firstGreater(int[] sorted, int value) {
        return firstAtLeast(sorted, value + 1);
    }

    private static int firstAtLeast(int[] sorted, int value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
