package org.tuoling.personnel;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The confidential fields of a person, unmasked; each answer of this has left an access record. */
public record ConfidentialView(
        @Schema(examples = "1985-03-12", nullable = true) LocalDate birthDate,
        @Schema(examples = "13800005678", nullable = true) String phone,
        @Schema(examples = "李四（配偶）13900001234", nullable = true) String emergencyContact) {

    static ConfidentialView of(Confidential confidential) {
        return new ConfidentialView(
                confidential.birthDate(), confidential.phone(), confidential.emergencyContact());
    }
}
