package org.tuoling.project;

import java.util.UUID;

/** Names a project. */
public record ProjectId(UUID value) {

    public static ProjectId of(UUID value) {
        return value == null ? null : new ProjectId(value);
    }
}
