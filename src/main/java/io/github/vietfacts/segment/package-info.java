/** Cuts a text into sentences, words and syllables. */
@NullMarked
package io.github.vietfacts.segment;

import org.jspecify.annotations.NullMarked;
