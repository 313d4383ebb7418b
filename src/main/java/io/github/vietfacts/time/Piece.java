package io.github.vietfacts.time;

/**
 * A part of an expression that was read.
 *
 * @param end the atom after it
 * @param reading what it says
 */
record Piece(int end, Reading reading) {}
