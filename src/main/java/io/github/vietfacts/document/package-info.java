/**
 * The values that stages exchange: the article, its layout, its words, and the mentions found in them. All are
 * immutable; all offsets count UTF-16 units of the article's text.
 */
@NullMarked
package io.github.vietfacts.document;

import org.jspecify.annotations.NullMarked;
