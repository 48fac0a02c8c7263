package org.tuoling.classification;

/** What a taxonomy sorts by. */
public enum ClassificationKind {
    /** 规划领域: the fields of the aid plan. */
    FIELD,
    /** 重点工程: the flagships under which work is reported. */
    FLAGSHIP,
    /** 统计分类: the categories of official statistics. */
    STATISTICAL,
    /** 资金分类: the categories money is granted under. */
    FUNDING
}
