/** Characters and coordinates: the normalised view of a text and the exact map back to the original. */
@NullMarked
package io.github.vietfacts.text;

import org.jspecify.annotations.NullMarked;
