package org.tuoling.personnel;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/** A person as clients see him: with confidential fields masked. */
public record PersonView(
        UUID id,
        @Schema(examples = "P-001") String code,
        @Schema(examples = "张三") String name,
        @Schema(nullable = true) Sex sex,
        @Schema(description = "The decade of the birth date on file, told by its first year; null when none is.", examples = "1980", nullable = true)
                Integer birthDecade,
        @Schema(description = "The phone on file, masked; null when none is.", examples = "138****5678", nullable = true)
                String maskedPhone,
        @Schema(description = "The emergency contact on file, masked; null when none is.", examples = "李****", nullable = true)
                String maskedEmergencyContact,
        @Schema(examples = "0") long version) {

    static PersonView read(Row row) {
        return new PersonView(
                row.id("id"),
                row.text("code"),
                row.text("name"),
                row.oneOf(Sex.class, "sex"),
                Mask.birthDate(row.date("birth_date")),
                Mask.phone(row.text("phone")),
                Mask.contact(row.text("emergency_contact")),
                row.number("version"));
    }
}
