package org.tuoling.organisation;

/** What sort of body an organisation is. */
public enum OrganisationKind {
    /** 机关: a government or party office, of a city, district or county. */
    GOVERNMENT,
    /** 乡镇 */
    TOWNSHIP,
    /** 村 */
    VILLAGE,
    /** 学校 */
    SCHOOL,
    /** 班级, below a school */
    CLASS,
    /** 医院 */
    HOSPITAL,
    /** 企业 */
    ENTERPRISE,
    /** 社会组织 */
    ASSOCIATION,
    OTHER
}
