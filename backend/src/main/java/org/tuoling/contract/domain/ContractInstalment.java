package org.tuoling.contract.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tuoling.contract.ContractError;
import org.tuoling.contract.Instalment;
import org.tuoling.shared.problem.Refused;

/** An instalment as it is kept. */
@Embeddable
record ContractInstalment(UUID programmeId, LocalDate dueOn, long amountMinor, String note) {

    /** A schedule need not say when all of the amount falls due, but no more than it. */
    static List<ContractInstalment> allOf(UUID programmeId, List<Instalment> schedule, long within) {
        var kept = new ArrayList<ContractInstalment>();
        long sum = 0;
        for (var instalment : schedule) {
            long part = instalment.amount().minor();
            if (part == 0) {
                throw Refused.at("schedule[" + kept.size() + "].amount", ContractError.AMOUNT_NOT_POSITIVE);
            }
            sum += part;
            kept.add(new ContractInstalment(programmeId, instalment.dueOn(), part, instalment.note()));
        }
        if (sum > within) {
            throw Refused.at("schedule", ContractError.SCHEDULE_ABOVE_AMOUNT);
        }
        return kept;
    }
}
