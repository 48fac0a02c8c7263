package org.tuoling.disbursement;

import java.util.UUID;
import org.tuoling.contract.ContractId;
import org.tuoling.shared.money.Money;

/**
 * What is asked for.
 *
 * @param decisionId the collective decision it rests on; null where none is needed, or the approver names it
 */
public record DisbursementDetails(
        String code, ContractId contractId, Money amount, String purpose, UUID decisionId) {}
