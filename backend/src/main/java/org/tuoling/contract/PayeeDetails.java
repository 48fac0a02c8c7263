package org.tuoling.contract;

/** What is written down about a payee. */
public record PayeeDetails(
        String code, String name, PayeeKind kind, String creditCode, String bankName, String bankAccount) {

    /** Whether it is this bank account that is told. */
    public boolean isPaidTo(String bank, String account) {
        return bankName.equals(bank) && bankAccount.equals(account);
    }
}
