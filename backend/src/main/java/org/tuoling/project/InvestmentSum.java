package org.tuoling.project;

import org.tuoling.shared.money.Money;

/** What sources of one kind have put into a project. */
public record InvestmentSum(SourceKind kind, Money amount) {

    /** Its own keys, from the sum {@code s} of one kind. */
    static final String JSON =
            """
            json_build_object('kind', s.kind, 'amount', json_build_object(
                'amount', to_char(s.amount_minor / 100.0, 'FM9999999999990.00'), 'currency', 'CNY'))
            """;
}
