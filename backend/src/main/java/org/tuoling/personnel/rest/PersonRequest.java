package org.tuoling.personnel.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.personnel.Confidential;
import org.tuoling.personnel.PersonDetails;
import org.tuoling.personnel.Sex;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;

/** A person to be registered. */
public record PersonRequest(
        @Schema(description = "Unique in the programme.", examples = "P-001") @NotNull @Code String code,
        @Schema(examples = "张三") @NotNull @Line @Size(max = 60) String name,
        Sex sex,
        @Schema(description = "Confidential.", examples = "1985-03-12") @Day LocalDate birthDate,
        @Schema(description = "Confidential. A mobile number, or a landline with area code.", examples = "13800005678")
                @Size(max = 20)
                String phone,
        @Schema(description = "Confidential. Name, relation and phone.", examples = "李四（配偶）13900001234")
                @Line
                @Size(max = 120)
                String emergencyContact) {

    PersonDetails toDetails() {
        return new PersonDetails(code, name, sex, new Confidential(birthDate, phone, emergencyContact));
    }
}
