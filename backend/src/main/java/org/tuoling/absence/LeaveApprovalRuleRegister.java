package org.tuoling.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.absence.domain.LeaveApprovalRule;
import org.tuoling.absence.domain.LeaveApprovalRules;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;

/** Keeps who approves leaves of what length. */
@ApplicationScoped
public class LeaveApprovalRuleRegister {

    private static final String TYPE = "leave-approval-rule";
    private static final UUID NONE = new UUID(0, 0);

    private final LeaveApprovalRules rules;
    private final LeaveApprovalRuleReader reader;
    private final ChangeLog changes;

    LeaveApprovalRuleRegister(LeaveApprovalRules rules, LeaveApprovalRuleReader reader, ChangeLog changes) {
        this.rules = rules;
        this.reader = reader;
        this.changes = changes;
    }

    @Transactional
    public LeaveApprovalRuleId register(UUID programmeId, LeaveApprovalRuleDetails details) {
        check(programmeId, details, NONE);
        var rule = new LeaveApprovalRule(programmeId, details);
        rules.persistAndFlush(rule);
        changes.created(programmeId, TYPE, rule.id(), view(programmeId, rule.id()));
        return new LeaveApprovalRuleId(rule.id());
    }

    /** Binds requests made from now on; those under way keep the steps they were given. */
    @Transactional
    public void revise(UUID programmeId, LeaveApprovalRuleId id, long version, LeaveApprovalRuleDetails details) {
        var rule = rules.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, rule.version());
        check(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        rule.revise(details);
        rules.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a rule; requests keep the steps they were given. */
    @Transactional
    public void remove(UUID programmeId, LeaveApprovalRuleId id, long version) {
        var rule = rules.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, rule.version());
        var before = view(programmeId, id.value());
        rules.delete(rule);
        rules.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    /** By code, as workbooks name it. */
    public Optional<LeaveApprovalRuleView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private LeaveApprovalRuleView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private void check(UUID programmeId, LeaveApprovalRuleDetails details, UUID self) {
        if (rules.othersHaveCode(programmeId, details.code(), self)) {
            throw Refused.at("code", AbsenceError.RULE_CODE_TAKEN, details.code());
        }
        if (rules.othersReachAsFar(programmeId, details, self)) {
            throw Refused.at("maxDays", AbsenceError.RULE_OVERLAP);
        }
    }
}
