/** Rule files: fact declarations, lexicons, macros, cues, rules, and the tests inside rules. */
@NullMarked
package io.github.vietfacts.rule;

import org.jspecify.annotations.NullMarked;
