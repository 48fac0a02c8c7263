package org.tuoling.care.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.care.AppraisalDetails;
import org.tuoling.care.AppraisalGrade;
import org.tuoling.care.AppraisalPeriod;
import org.tuoling.care.AppraisalView;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Prose;

/** An appraisal to be registered or revised. */
public record AppraisalRequest(
        @Schema(description = "Cannot be changed later.") @NotNull UUID personId,
        @Schema(description = "A year in which the person was on post.", examples = "2021") @NotNull @Min(1900) @Max(2100)
                Integer year,
        @NotNull AppraisalPeriod period,
        @NotNull AppraisalGrade grade,
        @Schema(examples = "扎根受援地，教学成效突出。") @Prose @Size(max = 500) String summary,
        @Schema(description = "Who appraised.", examples = "柯坪县委组织部") @NotNull @Line @Size(max = 80)
                String appraisedBy) {

    /** The request that would describe an appraisal as it is kept. */
    static AppraisalRequest of(AppraisalView appraisal) {
        return new AppraisalRequest(
                appraisal.person().id(),
                appraisal.year(),
                appraisal.period(),
                appraisal.grade(),
                appraisal.summary(),
                appraisal.appraisedBy());
    }

    AppraisalDetails toDetails() {
        return new AppraisalDetails(PersonId.of(personId), year, period, grade, summary, appraisedBy);
    }
}
