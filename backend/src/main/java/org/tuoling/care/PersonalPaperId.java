package org.tuoling.care;

import java.util.UUID;

/** Names a personal paper. */
public record PersonalPaperId(UUID value) {

    public static PersonalPaperId of(UUID value) {
        return value == null ? null : new PersonalPaperId(value);
    }
}
