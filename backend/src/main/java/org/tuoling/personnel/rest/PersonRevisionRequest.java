package org.tuoling.personnel.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.personnel.Confidential;
import org.tuoling.personnel.ConfidentialField;
import org.tuoling.personnel.PersonDetails;
import org.tuoling.personnel.Sex;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/**
 * A person to be revised. Confidential fields left out or null keep what is on file, because whoever edits a person
 * usually was shown it masked; {@code clear} empties them.
 */
public record PersonRevisionRequest(
        @Schema(description = "Unique in the programme.", examples = "P-001") @NotNull @Code String code,
        @Schema(examples = "张三") @NotNull @Line @Size(max = 60) String name,
        Sex sex,
        @Schema(description = "Confidential; left out or null, it stays as it is.", examples = "1985-03-12")
                @Day
                LocalDate birthDate,
        @Schema(description = "Confidential; left out or null, it stays as it is.", examples = "13800005678")
                @Size(max = 20)
                String phone,
        @Schema(description = "Confidential; left out or null, it stays as it is.", examples = "李四（配偶）13900001234")
                @Line
                @Size(max = 120)
                String emergencyContact,
        @Schema(description = "Confidential fields to be emptied.") Set<@NotNull ConfidentialField> clear) {

    PersonDetails toDetails() {
        return new PersonDetails(code, name, sex, new Confidential(birthDate, phone, emergencyContact));
    }

    Set<ConfidentialField> cleared() {
        return clear == null ? Set.of() : clear;
    }
}
