package io.github.vietfacts.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A joint document and what has become of it.
 *
 * @param kind the kind of document
 * @param name its name
 * @param parties the countries or bodies that it binds
 * @param signatories who signed
 * @param status what has become of it
 * @param date the day
 * @param place where
 * @param subject what it is about
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record Agreement(
        Kind kind,
        String name,
        List<Participant> parties,
        List<Participant> signatories,
        Status status,
        Optional<LocalDate> date,
        Optional<String> place,
        Optional<String> subject,
        Modality modality,
        Polarity polarity,
        Fact fact) {

    /** Kinds of document. */
    public enum Kind {
        /** {@code hiệp định}, {@code hiệp ước}, {@code công ước}, {@code nghị định thư}. */
        TREATY,
        /** {@code biên bản ghi nhớ}, {@code thỏa thuận hợp tác}. */
        MOU,
        /** {@code tuyên bố chung}, {@code thông cáo chung}. */
        JOINT_STATEMENT,
        /** {@code kế hoạch hành động}, {@code chương trình hợp tác}. */
        PLAN,
        /** {@code hợp đồng}. */
        CONTRACT,
        /** Any other. */
        OTHER
    }

    /** What has become of a document. */
    public enum Status {
        /** {@code ký}. */
        SIGNED,
        /** {@code ra}, {@code công bố}. */
        ISSUED,
        /** {@code đạt được}. */
        REACHED,
        /** {@code có hiệu lực}. */
        IN_FORCE,
        /** {@code phê chuẩn}. */
        RATIFIED,
        /** {@code đàm phán}. */
        NEGOTIATED,
        /** {@code đề nghị ký}. */
        PROPOSED
    }

    /** Returns the agreement. */
    public Agreement {
        parties = List.copyOf(parties);
        signatories = List.copyOf(signatories);
    }
}
