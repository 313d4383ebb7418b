/** A linear-chain labeller: features, training, decoding, model files. It knows nothing of language. */
@NullMarked
package io.github.vietfacts.sequence;

import org.jspecify.annotations.NullMarked;
