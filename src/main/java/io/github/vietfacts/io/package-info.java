/** Articles in, results out: reads text and JSON Lines, writes JSON Lines, tables, events and timelines. */
@NullMarked
package io.github.vietfacts.io;

import org.jspecify.annotations.NullMarked;
