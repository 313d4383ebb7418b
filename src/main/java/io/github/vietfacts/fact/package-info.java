/**
 * Facts: the model, extraction, modality, attribution, one fact per occasion within and across articles, typed views, and
 * event codes.
 */
@NullMarked
package io.github.vietfacts.fact;

import org.jspecify.annotations.NullMarked;
