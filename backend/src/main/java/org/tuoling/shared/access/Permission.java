package org.tuoling.shared.access;

/** What an operation asks of its caller. Which role holds which is the access matrix in {@link Role}. */
public enum Permission {
    PROGRAMME_READ,
    PROGRAMME_WRITE,
    PLACE_READ,
    PLACE_WRITE,
    ORGANISATION_READ,
    ORGANISATION_WRITE,
    CLASSIFICATION_READ,
    CLASSIFICATION_WRITE,
    /** The roster with confidential fields masked; a member sees his own line of it. */
    PERSON_READ,
    PERSON_WRITE,
    /** Seeing confidential fields of a person, which leaves an access record. */
    PERSON_DISCLOSE,
    /** Who looked at a person: everybody sees that of himself, only who may look and who audits that of others. */
    DISCLOSURE_READ,
    /** The grid tree and the board; a leader sees the part below him, a member his own line. */
    GRID_READ,
    GRID_WRITE,
    /** Roll-calls, within one's reach. */
    ROLL_CALL_READ,
    /** Answering for oneself. */
    ROLL_CALL_ANSWER,
    /** Confirming and answering for the people below, and late corrections. */
    ROLL_CALL_LEAD,
    /** When roll-calls open, and bringing in those kept on paper. */
    ROLL_CALL_WRITE,
    /** Leaves and outings, within one's reach. */
    ABSENCE_READ,
    /** Asking for leave and reporting an outing for oneself. */
    ABSENCE_REQUEST,
    /** Deciding on leaves when it is one's turn. */
    ABSENCE_DECIDE,
    /** Kinds of leave, who approves what, and bringing in leaves kept on paper. */
    ABSENCE_WRITE,
    /** Village stations and their duties, within one's reach. */
    VILLAGE_READ,
    VILLAGE_WRITE,
    /** Completing a duty of one's own. */
    DUTY_COMPLETE,
    /** Pictures; each shows to those who see the record it belongs to. */
    ATTACHMENT_READ,
    /** Sending pictures for a record one is about to save. */
    ATTACHMENT_WRITE,
    /** Birthdays without the year, milestones, appraisals and papers that expire, within one's reach. */
    CARE_READ,
    CARE_WRITE,
    /** Health checks and family visits: everybody sees his own, only who keeps the log those of others. */
    CARE_LOG_READ,
    CARE_LOG_WRITE,
    /** The one-page file of a person with unmasked fields: one's own; who may look takes others', which leaves an access record. */
    PERSON_FILE_READ,
    /** Branches, meetings, intakes, regulations and honours. */
    TEAM_READ,
    TEAM_WRITE,
    CALENDAR_READ,
    /** Notices to oneself. */
    NOTICE_READ,
    APPROPRIATION_READ,
    APPROPRIATION_WRITE,
    /** Accounts, entries, statements and the flow of money. */
    LEDGER_READ,
    /** Taking an entry back by its mirror; never one's own. */
    LEDGER_REVERSE,
    /** Closing a month of a ledger. */
    LEDGER_CLOSE,
    /** Opening a closed month again, with a reason. */
    LEDGER_REOPEN,
    /** Annual plans and what becomes of the money of each project. */
    PLAN_READ,
    PLAN_WRITE,
    /** Putting a version of a plan in force; never one's own draft. */
    PLAN_APPROVE,
    /** Allocating received money to projects, and giving it back to the treasury. */
    ALLOCATION_WRITE,
    DECISION_READ,
    /** Preparing a collective decision and keeping its roster and votes. */
    DECISION_WRITE,
    /** Casting one's own vote. */
    DECISION_VOTE,
    /** Closing the vote; nothing of it changes afterwards. */
    DECISION_CLOSE,
    /** Matters, voting rules and thresholds. */
    DECISION_RULE_WRITE,
    CONTRACT_READ,
    CONTRACT_WRITE,
    /** Signing, changing and settling contracts others have drafted. */
    CONTRACT_SIGN,
    DISBURSEMENT_READ,
    DISBURSEMENT_REQUEST,
    DISBURSEMENT_REVIEW,
    DISBURSEMENT_APPROVE,
    DISBURSEMENT_PAY,
    /** Giving a request back to who asked, with a reason. */
    DISBURSEMENT_RETURN,
    FUNDS_REPORT_READ,
    FUNDS_REPORT_WRITE,
    /** Signing off a monthly funds report somebody else prepared. */
    FUNDS_REPORT_SIGN,
    PROJECT_READ,
    PROJECT_WRITE,
    /** Approving progress others have reported, and accepting projects. */
    PROJECT_APPROVE,
    SITE_VISIT_WRITE,
    /** Findings: a member sees his own, a leader those of the people below him. */
    INSPECTION_READ,
    INSPECTION_WRITE,
    /** Reporting that one's own finding is rectified. */
    INSPECTION_RECTIFY,
    /** Closing a finding somebody else has rectified. */
    INSPECTION_CLOSE,
    /** Pairs and agreements; a partner sees those of his own organisation. */
    PAIR_READ,
    PAIR_WRITE,
    DONATION_READ,
    DONATION_WRITE,
    /** Figures, without the records behind them. */
    INDICATOR_READ,
    /** The records behind a figure. */
    INDICATOR_RECORDS_READ,
    INDICATOR_WRITE,
    ACCOUNT_READ,
    ACCOUNT_WRITE,
    HISTORY_READ
}
