/** The command line: data on standard output, diagnostics on standard error, exit codes 0, 1 and 2. */
@NullMarked
package io.github.vietfacts.cli;

import org.jspecify.annotations.NullMarked;
