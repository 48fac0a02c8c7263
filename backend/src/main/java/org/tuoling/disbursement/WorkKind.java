package org.tuoling.disbursement;

import java.util.ArrayList;
import java.util.List;
import org.tuoling.contract.ContractState;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.access.Permission;

/** What waits for somebody; those who may take it on, and whose hand was not in it before, are told. */
public enum WorkKind {
    DISBURSEMENT_TO_REVIEW(Permission.DISBURSEMENT_REVIEW, DisbursementState.SUBMITTED, another("requested")),
    DISBURSEMENT_TO_APPROVE(
            Permission.DISBURSEMENT_APPROVE, DisbursementState.REVIEWED, another("requested"), another("reviewed")),
    DISBURSEMENT_TO_PAY(
            Permission.DISBURSEMENT_PAY, DisbursementState.APPROVED, another("requested"), another("approved")),
    DISBURSEMENT_RETURNED_TO_ME(
            Permission.DISBURSEMENT_REQUEST, DisbursementState.RETURNED, Hand.isThis("x.requested_by")),
    CONTRACT_TO_SIGN(ContractState.DRAFT),
    CONTRACT_CHANGE_TO_CONFIRM(ContractState.SIGNED);

    private final Permission permission;
    private final DisbursementState state;
    private final ContractState contractState;
    private final String[] hands;

    WorkKind(Permission permission, DisbursementState state, String... hands) {
        this.permission = permission;
        this.state = state;
        this.contractState = null;
        this.hands = hands;
    }

    /** Of contracts the feature that keeps them says which of a state wait. */
    WorkKind(ContractState contractState) {
        this.permission = Permission.CONTRACT_SIGN;
        this.state = null;
        this.contractState = contractState;
        this.hands = new String[0];
    }

    private static String another(String hand) {
        return Hand.isAnother("x." + hand + "_by");
    }

    public Permission permission() {
        return permission;
    }

    boolean isOfDisbursements() {
        return state != null;
    }

    ContractState contractState() {
        return contractState;
    }

    /** Which disbursements {@code x} wait for a hand; its parameters are {@link #arguments}. */
    String condition() {
        return "x.state = '" + state + "' and " + String.join(" and ", hands);
    }

    List<Object> arguments(Hand hand) {
        var arguments = new ArrayList<Object>();
        for (int i = 0; i < hands.length; i++) {
            arguments.addAll(hand.arguments());
        }
        return arguments;
    }

    /** The list that shows it, below the programme's. */
    String path() {
        return isOfDisbursements()
                ? "disbursements?awaiting=me&state=" + state
                : "contracts?awaiting=me&state=" + contractState;
    }
}
