package org.tuoling.personnel;

import java.util.UUID;

/** Names a deployment. */
public record DeploymentId(UUID value) {

    public static DeploymentId of(UUID value) {
        return value == null ? null : new DeploymentId(value);
    }
}
