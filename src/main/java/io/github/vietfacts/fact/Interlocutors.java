package io.github.vietfacts.fact;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.entity.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A reception of many persons is one meeting with each: {@code tiếp Tổng thống A, Thủ tướng B, Tổng Giám đốc C}, {@code
 * tiếp các Đại sứ X, Y và Z}.
 */
final class Interlocutors {

    private static final String PARTICIPANTS = "participants";
    /** Two who are received together may have come together. */
    private static final int MANY = 3;

    private Interlocutors() {}

    /** Returns a fact for each of the persons whom one receives by turns, else the fact itself. */
    static List<Fact> apart(Fact fact) {
        if (fact.kind().filter("RECEPTION"::equals).isEmpty()) {
            return List.of(fact);
        }
        List<Argument> guests = guests(fact);
        if (guests.isEmpty()) {
            return List.of(fact);
        }
        List<Fact> apart = new ArrayList<>();
        for (Argument guest : guests) {
            ImmutableListMultimap.Builder<String, Argument> args = ImmutableListMultimap.builder();
            for (Map.Entry<String, Argument> entry : fact.args().entries()) {
                boolean another =
                        guests.contains(entry.getValue()) && !entry.getValue().equals(guest);
                if (!another) {
                    args.put(entry);
                }
            }
            apart.add(fact.withArgs(args.build()));
        }
        return apart;
    }

    /** Those who are received by turns; empty where they are few, or not all are persons. */
    private static List<Argument> guests(Fact fact) {
        List<Argument> all = fact.args(PARTICIPANTS);
        List<Argument> guests = all.stream()
                .filter(a -> a.subrole().filter("GUEST"::equals).isPresent())
                .toList();
        if (guests.size() >= MANY) {
            return guests.stream().allMatch(guest -> guest.isA(Party.Type.PERSON)) ? guests : List.of();
        }
        List<Argument> together = all.stream()
                .filter(a -> a.span().isPresent()
                        && all.stream()
                                        .filter(b -> Objects.equals(a.span(), b.span()))
                                        .count()
                                > 1)
                .toList();
        return together.size() < all.size() ? together : List.of();
    }
}
