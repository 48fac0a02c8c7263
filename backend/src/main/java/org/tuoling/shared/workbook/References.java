package org.tuoling.shared.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Remembers what codes stand for during one import: thousands of rows name the same few places and units. */
final class References {

    private record Named(String field, String code) {}

    private final Map<Named, UUID> known = new HashMap<>();

    /** Only what was found is remembered: a later row may refer to a record an earlier row makes. */
    Optional<UUID> find(String field, String code, Function<String, Optional<UUID>> find) {
        var named = new Named(field, code);
        var remembered = known.get(named);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        var found = find.apply(code);
        found.ifPresent(id -> known.put(named, id));
        return found;
    }
}
