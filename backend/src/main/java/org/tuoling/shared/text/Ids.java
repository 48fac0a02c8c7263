package org.tuoling.shared.text;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes record ids: UUID version 7, so that later records sort after earlier ones and indexes grow at one end. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
