package org.tuoling.care.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.care.PaperKind;
import org.tuoling.care.PaperNumber;
import org.tuoling.care.PersonalPaperDetails;
import org.tuoling.care.PersonalPaperView;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** A paper to be registered, revised or recorded as renewed. */
public record PersonalPaperRequest(
        @Schema(description = "Cannot be changed later.") @NotNull UUID personId,
        @NotNull PaperKind kind,
        @Schema(description = "Whole, or its last four characters, which are all that is kept.", examples = "1234")
                @Line
                @Size(max = 40)
                String number,
        @Schema(description = "The last day it holds; left out, it does not expire.", examples = "2022-02-15") @Day
                LocalDate expiresOn) {

    /** The request that would describe a paper as it is kept. */
    static PersonalPaperRequest of(PersonalPaperView paper) {
        return new PersonalPaperRequest(
                paper.person().id(), paper.kind(), PaperNumber.tailOf(paper.maskedNumber()), paper.expiresOn());
    }

    PersonalPaperDetails toDetails() {
        return new PersonalPaperDetails(PersonId.of(personId), kind, PaperNumber.tailOf(number), expiresOn);
    }

    /** Leaves the number out: this may end up in a log. */
    @Override
    public String toString() {
        return "PersonalPaperRequest[" + kind + "]";
    }
}
