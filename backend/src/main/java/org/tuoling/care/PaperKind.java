package org.tuoling.care;

/** A paper of a person that may expire while he is on post. */
public enum PaperKind {
    /** 居民身份证. */
    ID_CARD,
    PASSPORT,
    /** 往来港澳通行证. */
    TRAVEL_PERMIT,
    DRIVING_LICENCE,
    /** 医师执业证书. */
    PHYSICIAN_CERTIFICATE,
    /** 护士执业证书. */
    NURSE_CERTIFICATE,
    /** 教师资格证书. */
    TEACHER_CERTIFICATE,
    /** Any other qualification that a post asks for. */
    PROFESSIONAL_CERTIFICATE
}
