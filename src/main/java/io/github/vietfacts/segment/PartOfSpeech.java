package io.github.vietfacts.segment;

/** The parts of speech of Universal Dependencies, version 2. */
public enum PartOfSpeech {
    /** Adjective: {@code đẹp}. */
    ADJ,
    /** Preposition: {@code tại}. */
    ADP,
    /** Adverb: {@code đã}. */
    ADV,
    /** Auxiliary: {@code là}. */
    AUX,
    /** Coordinating conjunction: {@code và}. */
    CCONJ,
    /** Determiner: {@code các}. */
    DET,
    /** Interjection: {@code ôi}. */
    INTJ,
    /** Noun: {@code bộ trưởng}. */
    NOUN,
    /** Number: {@code hai}. */
    NUM,
    /** Particle: {@code chính}. */
    PART,
    /** Pronoun: {@code họ}. */
    PRON,
    /** Proper noun: {@code Hà Nội}. */
    PROPN,
    /** Punctuation. */
    PUNCT,
    /** Subordinating conjunction: {@code nếu}. */
    SCONJ,
    /** Symbol: {@code %}. */
    SYM,
    /** Verb: {@code thăm}. */
    VERB,
    /** Anything else: foreign words, what cannot be told. */
    X
}
