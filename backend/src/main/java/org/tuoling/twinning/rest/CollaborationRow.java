package org.tuoling.twinning.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.twinning.CollaborationState;
import org.tuoling.twinning.CollaborationView;

/** A {@link CollaborationRequest} in one row with the agreement that over REST is in the address. */
public record CollaborationRow(
        @NotNull UUID agreementId,
        @NotNull @Code String code,
        @NotNull @Line @Size(max = 200) String nameZh,
        @Line @Size(max = 300) String nameEn,
        UUID fieldTermId,
        @NotNull CollaborationState state,
        @Day LocalDate dueOn) {

    static CollaborationRow of(CollaborationView project) {
        return new CollaborationRow(
                project.agreement().id(),
                project.code(),
                project.nameZh(),
                project.nameEn(),
                project.fieldTerm() == null ? null : project.fieldTerm().id(),
                project.state(),
                project.dueOn());
    }

    CollaborationRequest toRequest() {
        return new CollaborationRequest(code, nameZh, nameEn, fieldTermId, state, dueOn);
    }
}
