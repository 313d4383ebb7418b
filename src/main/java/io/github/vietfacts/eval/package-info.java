/** Measures facts against gold: reads gold and predictions, aligns them, counts, and says what went wrong. */
@NullMarked
package io.github.vietfacts.eval;

import org.jspecify.annotations.NullMarked;
