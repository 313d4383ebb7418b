/**
 * Patterns over the syllables, words and mentions of one sentence: a small algebra ({@link
 * io.github.vietfacts.pattern.Node}), compiled once ({@link io.github.vietfacts.pattern.TokenPattern}) and matched in
 * time linear in the sentence, in either direction. Knows nothing of facts and rules.
 */
@NullMarked
package io.github.vietfacts.pattern;

import org.jspecify.annotations.NullMarked;
