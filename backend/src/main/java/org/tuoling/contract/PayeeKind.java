package org.tuoling.contract;

/** What kind of body is paid; each has a unified social credit code. */
public enum PayeeKind {
    ENTERPRISE,
    /** 事业单位: a school, a hospital, a training centre. */
    INSTITUTION,
    GOVERNMENT,
    SOCIAL_ORGANISATION
}
