package org.tuoling.contract;

import static org.tuoling.contract.SpendingScene.DAY;
import static org.tuoling.contract.SpendingScene.yuan;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tuoling.shared.access.Role;

/** Words for changes of contracts: proposed by the project officer, confirmed and rejected by the commander. */
public final class AmountChanges {

    private final SpendingScene scene;

    public AmountChanges(SpendingScene scene) {
        this.scene = scene;
    }

    public static Map<String, Object> body(String amount) {
        return new HashMap<>(Map.of("amount", yuan(amount), "reason", "设计变更", "on", DAY));
    }

    public Response propose(UUID contract, String amount) {
        return scene.step(Role.PROJECT_OFFICER, "contracts", contract, "changes", body(amount));
    }

    /** One that waits. */
    public UUID proposed(UUID contract, String amount) {
        return UUID.fromString(
                propose(contract, amount).then().statusCode(200).extract().path("openChange.id"));
    }

    public Response confirm(UUID contract, UUID change, Map<String, Object> body) {
        return scene.step(Role.COMMANDER, "contracts", contract, step(change, "confirmation"), body);
    }

    /** Proposes an amount and has it confirmed at once. */
    public Response change(UUID contract, String amount) {
        return confirm(contract, proposed(contract, amount), Map.of());
    }

    public Response reject(UUID contract, UUID change) {
        return scene.step(
                Role.COMMANDER, "contracts", contract, step(change, "rejection"), Map.of("reason", "缺少设计变更单"));
    }

    public Response withdraw(UUID contract, UUID change) {
        return scene.step(Role.PROJECT_OFFICER, "contracts", contract, step(change, "withdrawal"), "");
    }

    /** The part of a path below the contract's. */
    public static String step(UUID change, String step) {
        return "changes/" + change + "/" + step;
    }
}
