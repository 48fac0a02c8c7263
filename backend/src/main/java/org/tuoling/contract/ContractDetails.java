package org.tuoling.contract;

import java.util.List;
import org.tuoling.classification.TermId;
import org.tuoling.project.ProjectId;
import org.tuoling.shared.money.Money;

/**
 * What a draft says.
 *
 * @param category the funding category it is paid from
 * @param schedule when which part falls due; may be empty
 */
public record ContractDetails(
        String code,
        String nameZh,
        ProjectId projectId,
        TermId category,
        PayeeId payeeId,
        ContractKind kind,
        Money amount,
        List<Instalment> schedule) {}
