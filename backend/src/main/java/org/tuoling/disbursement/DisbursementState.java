package org.tuoling.disbursement;

import java.util.EnumSet;
import java.util.Set;

/** Where a disbursement stands. */
public enum DisbursementState {
    /** Being written. */
    DRAFT,
    /** Asked for; finance is to review it. */
    SUBMITTED,
    /** Reviewed; to be approved. */
    REVIEWED,
    /** Approved; to be paid. */
    APPROVED,
    PAID,
    /** Given back to who asked, with a reason; he may ask again. */
    RETURNED,
    /** The entry of its payment was reversed. */
    REVERSED;

    private static final Set<DisbursementState> OPEN = EnumSet.of(SUBMITTED, REVIEWED, APPROVED);
    private static final Set<DisbursementState> WRITABLE = EnumSet.of(DRAFT, RETURNED);

    /** Whether somebody else's hand is waited for. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether who asks can still write in it. */
    public boolean isWritable() {
        return WRITABLE.contains(this);
    }
}
