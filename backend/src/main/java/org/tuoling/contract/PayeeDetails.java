package org.tuoling.contract;

/** What is written down about a payee. */
public record PayeeDetails(
        String code, String name, PayeeKind kind, String creditCode, String bankName, String bankAccount) {}
