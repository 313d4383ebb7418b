/**
 * Apache OpenNLP as an engine: the only imports of that toolkit. Whoever uses this package adds
 * {@code org.apache.opennlp:opennlp-tools} to his dependencies; the rest of the library does without.
 */
@NullMarked
package io.github.vietfacts.opennlp;

import org.jspecify.annotations.NullMarked;
