package io.github.vietfacts.text;

/**
 * A half-open range {@code [start, end)} of UTF-16 units. Unless a method says otherwise, the units are those of the
 * original text, so that {@code text.substring(span.start(), span.end())} is the mention, to the letter.
 *
 * <p>Spans order by start, then by end.
 *
 * @param start the first unit, 0 or more
 * @param end the unit after the last, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Returns the span from {@code start} to {@code end}.
     *
     * @throws IllegalArgumentException if {@code start} is negative or lies after {@code end}
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + "," + end + "): expected 0 <= start <= end");
        }
    }

    /**
     * Returns the number of units, 0 for an empty span.
     *
     * @return the length
     */
    public int length() {
        return end - start;
    }

    /**
     * Returns whether the span holds no unit.
     *
     * @return whether the length is 0
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Returns whether every unit of {@code other} lies in this span.
     *
     * @param other another span over the same text
     * @return whether this span holds all of the other
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Returns whether the unit at {@code offset} lies in this span.
     *
     * @param offset a unit of the same text
     * @return whether this span holds it
     */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /**
     * Returns whether both spans share at least one unit.
     *
     * @param other another span over the same text
     * @return whether they overlap
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * Returns the smallest span that holds both.
     *
     * @param other another span over the same text
     * @return the span from the smaller start to the greater end
     */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + start + "," + end + ")";
    }
}
