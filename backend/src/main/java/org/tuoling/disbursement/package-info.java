/**
 * Payment requests on their way through separate hands, from draft to paid or returned, refunds, and what waits for whom.
 * {@link org.tuoling.disbursement.DisbursementDesk} is the door.
 */
package org.tuoling.disbursement;
