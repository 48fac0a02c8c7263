package org.tuoling.project;

/** From what kind of source money is put into a project. Amounts of different kinds are never added. */
public enum SourceKind {
    /** 援疆资金. */
    AID,
    /** 地方配套. */
    LOCAL,
    /** 企业投资. */
    ENTERPRISE
}
