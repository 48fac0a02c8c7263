package org.tuoling.care;

/** What was done for a person. */
public enum CareKind {
    /** 健康体检. */
    HEALTH_CHECK,
    /** 走访家属: a visit to the family at home. */
    FAMILY_VISIT,
    /** 谈心谈话. */
    TALK,
    /** 慰问: when somebody is ill, bereaved or in need. */
    CONSOLATION
}
