package org.tuoling.contract.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.contract.PayeeDetails;
import org.tuoling.contract.PayeeKind;
import org.tuoling.contract.PayeeView;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Line;

/** A payee to be registered or revised. */
public record PayeeRequest(
        @Schema(description = "Unique in the programme.", examples = "SK-001") @NotNull @Code
        String code,

        @Schema(examples = "阿克苏示例建设有限公司") @NotNull @Line @Size(max = 120)
        String name,

        @NotNull PayeeKind kind,

        @Schema(
                description = "Unified social credit code (GB 32100), unique in the programme; its check digit is verified.",
                examples = "91652929DEM000011F")
        @NotNull
        @Size(max = 18)
        String creditCode,

        @Schema(examples = "示例银行柯坪支行") @NotNull @Line @Size(max = 120)
        String bankName,

        @Schema(description = "8 to 32 digits.", examples = "6217000000000012")
        @NotNull
        @Pattern(regexp = "[0-9]{8,32}", message = "{contract.bank-account}")
        String bankAccount) {

    /** The request that would describe a payee as it is kept. */
    static PayeeRequest of(PayeeView payee) {
        return new PayeeRequest(
                payee.code(), payee.name(), payee.kind(), payee.creditCode(), payee.bankName(), payee.bankAccount());
    }

    PayeeDetails toDetails() {
        return new PayeeDetails(code, name, kind, creditCode, bankName, bankAccount);
    }
}
