/** VnCoreNLP as an engine that a user brings: its distribution, and its word segmenter's model files read natively. */
@NullMarked
package io.github.vietfacts.vncorenlp;

import org.jspecify.annotations.NullMarked;
