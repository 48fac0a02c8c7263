package org.tuoling.shared.workbook;

import java.util.Optional;
import java.util.UUID;

/**
 * How one list of records comes in from a workbook and goes out into one. A row says what a create request over REST
 * says, is validated as it is and goes through the same door: there is one set of rules.
 *
 * @param <R> the request record a row becomes
 * @param <V> the view a row is written from
 */
public interface Workbook<R extends Record, V> extends Sheet<V> {

    /** The request a row stands for; what cannot be read is noted by the cells and comes as null. */
    R request(Cells row);

    /** What makes a record one and the same; two rows of one file must not have it in common. */
    Object key(R request);

    /** The field of the cell to blame when a row's key is there already. */
    default String keyField() {
        return "code";
    }

    /** What is kept under the key of the request, put as the request that would describe it. */
    Optional<R> existing(UUID programmeId, R request);

    void register(UUID programmeId, R request);
}
