package io.github.vietfacts.fact;

import com.google.common.collect.ImmutableMap;
import io.github.vietfacts.entity.Cast;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.text.Span;

/**
 * Who acts where.
 *
 * @param cast who is named, and who goes on acting without being named
 * @param items the numbers of items ({@code Thứ nhất}) with the type of fact that each item is
 * @param floor the sentences that are answers, and the first syllables of quotations, with who says them
 */
record Acting(Cast cast, ImmutableMap<Span, String> items, ImmutableMap<Span, Party> floor) {}
