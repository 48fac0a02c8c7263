package org.tuoling.attachment;

/** What a document is for; steps of a record may ask for one of a kind. */
public enum DocumentKind {
    PROPOSAL,
    APPROVAL,
    MINUTES,
    CONTRACT,
    INVOICE,
    PROGRESS,
    ACCEPTANCE,
    HANDOVER,
    FINAL_ACCOUNT,
    AUDIT,
    EVIDENCE,
    OTHER
}
