/** Entities: candidates, the choice among overlaps, names, countries, offices, and who is who in a document. */
@NullMarked
package io.github.vietfacts.entity;

import org.jspecify.annotations.NullMarked;
