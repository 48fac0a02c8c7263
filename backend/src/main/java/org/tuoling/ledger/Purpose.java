package org.tuoling.ledger;

import java.util.UUID;

/**
 * What an account is for; null is not told. Where money comes from, it means every account that matches, the oldest origin
 * first; where money goes to, what is not told is as in the account it comes from.
 *
 * @param originId the appropriation the money came by
 * @param categoryId the funding category
 */
public record Purpose(UUID originId, UUID projectId, UUID categoryId, UUID contractId, UUID payeeId) {

    private static final Purpose NONE = new Purpose(null, null, null, null, null);

    public static Purpose none() {
        return NONE;
    }

    public static Purpose ofOrigin(UUID originId) {
        return NONE.withOrigin(originId);
    }

    public static Purpose ofProject(UUID projectId, UUID categoryId) {
        return NONE.withProject(projectId).withCategory(categoryId);
    }

    public static Purpose ofContract(UUID contractId) {
        return NONE.withContract(contractId);
    }

    public Purpose withOrigin(UUID id) {
        return new Purpose(id, projectId, categoryId, contractId, payeeId);
    }

    public Purpose withProject(UUID id) {
        return new Purpose(originId, id, categoryId, contractId, payeeId);
    }

    public Purpose withCategory(UUID id) {
        return new Purpose(originId, projectId, id, contractId, payeeId);
    }

    public Purpose withContract(UUID id) {
        return new Purpose(originId, projectId, categoryId, id, payeeId);
    }

    public Purpose withPayee(UUID id) {
        return new Purpose(originId, projectId, categoryId, contractId, id);
    }

    /** The account at a stage that money for this purpose goes to when it comes from {@code source}. */
    public Purpose at(Stage stage, Purpose source) {
        return new Purpose(
                stage.isOfOrigin() ? told(originId, source.originId) : null,
                stage.isOfProject() ? told(projectId, source.projectId) : null,
                stage.isOfProject() ? told(categoryId, source.categoryId) : null,
                stage.isOfContract() ? told(contractId, source.contractId) : null,
                stage.isOfPayee() ? told(payeeId, source.payeeId) : null);
    }

    /** Whether it tells all that an account of that stage has to tell. */
    public boolean isWholeAt(Stage stage) {
        return (!stage.isOfOrigin() || originId != null)
                && (!stage.isOfProject() || projectId != null && categoryId != null)
                && (!stage.isOfContract() || contractId != null)
                && (!stage.isOfPayee() || payeeId != null);
    }

    private static UUID told(UUID id, UUID otherwise) {
        return id == null ? otherwise : id;
    }
}
