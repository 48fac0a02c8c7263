package org.tuoling.ledger;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.money.Money;

/** The flow of received money: from who granted it, through the terms of a classification and projects, to payees. */
public record FlowView(List<FlowNode> nodes, List<Link> links) {

    /** Money that goes from one node to the next. */
    public record Link(
            @Schema(description = "Key of a node.") String from,
            @Schema(description = "Key of a node.") String to,
            Money amount) {}
}
