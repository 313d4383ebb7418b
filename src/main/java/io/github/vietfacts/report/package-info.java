/** Scores as files: a page for a person, an object for a program. */
@NullMarked
package io.github.vietfacts.report;

import org.jspecify.annotations.NullMarked;
