package org.tuoling.contract.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.tuoling.contract.ContractKind;
import org.tuoling.contract.ContractView;
import org.tuoling.contract.Signing;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.validation.Code;
import org.tuoling.shared.validation.Day;
import org.tuoling.shared.validation.Line;
import org.tuoling.shared.validation.Yuan;

/** A {@link ContractRequest} in one row, with who drafted and who signed it where it was kept on paper. */
public record ContractRow(
        @NotNull @Code String code,
        @NotNull @Line @Size(max = 200) String nameZh,
        @NotNull UUID projectId,
        @NotNull UUID categoryId,
        @NotNull UUID payeeId,
        @NotNull ContractKind kind,
        @NotNull @Valid @Yuan Money amount,
        UUID draftedById,
        @Day LocalDate signedOn,
        UUID signedById,
        UUID decisionId,
        @Valid @Yuan Money committedAmount,
        @Size(max = 4000) String schedule) {

    /** The row that would describe a contract as it is kept; what another row leaves to the service, it leaves too. */
    static ContractRow of(ContractView kept, ContractRow other) {
        return new ContractRow(
                kept.code(),
                kept.nameZh(),
                kept.project().id(),
                kept.category().id(),
                kept.payee().id(),
                kept.kind(),
                kept.amount(),
                other.draftedById == null ? null : personOf(kept.draftedBy()),
                kept.signedOn(),
                other.signedById == null ? null : personOf(kept.signedBy()),
                Ref.idOf(kept.decision()),
                other.committedAmount,
                ScheduleText.of(kept.schedule()));
    }

    private static UUID personOf(Hand hand) {
        return hand == null ? null : hand.personId();
    }

    ContractRequest toRequest() {
        return new ContractRequest(code, nameZh, projectId, categoryId, payeeId, kind, amount, ScheduleText.read(schedule));
    }

    boolean isSigned() {
        return signedOn != null;
    }

    Signing toSigning() {
        return new Signing(signedOn, decisionId, committedAmount);
    }
}
