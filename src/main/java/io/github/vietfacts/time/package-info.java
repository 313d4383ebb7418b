/** Time expressions: finds them, gives them TIMEX3 values and anchors them in the calendar. */
@NullMarked
package io.github.vietfacts.time;

import org.jspecify.annotations.NullMarked;
