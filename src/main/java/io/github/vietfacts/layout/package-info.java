/** The zones of a newspaper page: title, lead, body, captions, credits, related items, furniture. */
@NullMarked
package io.github.vietfacts.layout;

import org.jspecify.annotations.NullMarked;
