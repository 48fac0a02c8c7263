/**
 * What payees are committed to: payees, contracts, their changes, the money committed to them and their final accounts.
 * {@link org.tuoling.contract.ContractDesk} takes contracts from draft to final account, {@link org.tuoling.contract.Claims}
 * is the door for whoever asks for money under one.
 */
package org.tuoling.contract;
