package org.tuoling.shared.access;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Row;

/**
 * Whose hand took a step that asks for separate hands: the account, and the person it belongs to, so that somebody with two
 * accounts is still one pair of hands.
 *
 * @param accountId null for what was kept on paper
 * @param personId null for an account that belongs to nobody deployed
 */
@Embeddable
@Schema(description = "Whose hand took a step: the account, and the person it belongs to.")
public record Hand(
        @Schema(description = "Null for what was kept on paper.", nullable = true)
        UUID accountId,

        @Schema(description = "Null for an account that belongs to nobody deployed.", nullable = true)
        UUID personId,

        @Schema(examples = "沈甲一") String name) {

    /** Nobody in particular: what comes in without a request, as when the demonstration is loaded at the start. */
    public static final Hand NOBODY = new Hand(null, null, null);

    private static final UUID NO_ID = new UUID(0, 0);

    /** The caller's. */
    public static Hand of(Scope scope) {
        var caller = scope.caller();
        return new Hand(caller.accountId(), caller.personIn(scope.programmeCode()), caller.displayName());
    }

    /** That of a step kept on paper. */
    public static Hand ofPerson(UUID personId, String name) {
        return new Hand(null, personId, name);
    }

    /** Reads {@code <prefix>_account_id}, {@code _person_id} and {@code _name}; null where there was no hand yet. */
    public static Hand read(Row row, String prefix) {
        String name = row.text(prefix + "_name");
        return name == null ? null : new Hand(row.id(prefix + "_account_id"), row.id(prefix + "_person_id"), name);
    }

    /** Whether both are the same account or the same person. */
    public boolean isSame(Hand other) {
        return other != null && (same(accountId, other.accountId) || same(personId, other.personId));
    }

    /** Whether it is this person's, who may be nobody. */
    public boolean isPerson(UUID person) {
        return same(personId, person);
    }

    private static boolean same(UUID one, UUID other) {
        return one != null && one.equals(other);
    }

    /** As text for a query: that the hand kept under the prefix is not this one. Its parameters are {@link #arguments}. */
    public static String isAnother(String prefix) {
        return "(coalesce(%1$s_account_id <> ?, true) and coalesce(%1$s_person_id <> ?, true))".formatted(prefix);
    }

    /** The same, that it is this one. */
    public static String isThis(String prefix) {
        return "not " + isAnother(prefix);
    }

    public List<Object> arguments() {
        return List.of(accountId == null ? NO_ID : accountId, personId == null ? NO_ID : personId);
    }
}
