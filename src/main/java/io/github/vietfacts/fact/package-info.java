/** Facts: the model, extraction, modality, attribution, one fact per occasion, and typed views. */
@NullMarked
package io.github.vietfacts.fact;

import org.jspecify.annotations.NullMarked;
