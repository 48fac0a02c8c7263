package org.tuoling.absence;

import java.util.UUID;
import org.tuoling.shared.sql.Row;

/**
 * Somebody whose turn it is to decide.
 *
 * @param personId null for a commander whose account belongs to no person
 * @param accountId of a commander only
 * @param gridId the grid he decides for; null for a commander
 * @param onBehalfOfId the person in whose place he decides; null when it is his own authority
 */
public record Decider(UUID personId, UUID accountId, String name, UUID gridId, UUID onBehalfOfId) {

    static Decider read(Row row) {
        return new Decider(
                row.id("person_id"),
                row.id("account_id"),
                row.text("name"),
                row.id("grid_id"),
                row.id("on_behalf_of_id"));
    }

    boolean is(Actor actor) {
        return actor.personId().equals(personId) || (accountId != null && accountId.equals(actor.accountId()));
    }
}
