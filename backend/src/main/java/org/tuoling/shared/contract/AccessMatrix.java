package org.tuoling.shared.contract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.Public;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.access.SignedIn;

/** Who may call which operation, read from the same annotations that {@code AccessGate} obeys. */
final class AccessMatrix {

    /** What one operation asks of its caller. */
    record Asks(boolean isPublic, Optional<Permission> permission) {

        /** Role names; {@code PUBLIC} and {@code SIGNED_IN} where no role is asked. */
        List<String> roles() {
            if (isPublic) {
                return List.of("PUBLIC");
            }
            return permission
                    .map(p -> Arrays.stream(Role.values()).filter(r -> r.may(p)).map(Role::name).toList())
                    .orElse(List.of("SIGNED_IN"));
        }
    }

    private final Map<String, Asks> byOperation = new HashMap<>();

    private AccessMatrix() {}

    static AccessMatrix of(IndexView index) {
        var matrix = new AccessMatrix();
        for (var operation : index.getAnnotations(Operation.class)) {
            matrix.byOperation.put(
                    operation.value("operationId").asString(),
                    asksOf(operation.target().asMethod()));
        }
        return matrix;
    }

    private static Asks asksOf(MethodInfo method) {
        var requires = method.annotation(Requires.class);
        if (requires != null) {
            return new Asks(false, Optional.of(Permission.valueOf(requires.value().asEnum())));
        }
        if (!method.hasAnnotation(Public.class) && !method.hasAnnotation(SignedIn.class)) {
            throw new IllegalStateException(method + " says nothing about who may call it");
        }
        return new Asks(method.hasAnnotation(Public.class), Optional.empty());
    }

    Asks of(String operationId) {
        var asks = byOperation.get(operationId);
        if (asks == null) {
            throw new IllegalStateException("operation " + operationId + " has no @Operation with its id");
        }
        return asks;
    }
}
