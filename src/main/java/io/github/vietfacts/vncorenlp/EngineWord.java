package io.github.vietfacts.vncorenlp;

/**
 * A word as VnCoreNLP returns it.
 *
 * @param form its syllables joined by {@code _}, perhaps spelt in another way than in the text
 * @param tag its part of speech, empty where none was asked for
 * @param label {@code B-PER}, {@code I-PER}, ..., {@code O}, or empty where names were not asked for
 */
record EngineWord(String form, String tag, String label) {}
