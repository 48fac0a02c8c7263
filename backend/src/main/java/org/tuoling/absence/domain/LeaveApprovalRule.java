package org.tuoling.absence.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.tuoling.absence.AbsenceError;
import org.tuoling.absence.Approver;
import org.tuoling.absence.LeaveApprovalRuleDetails;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.text.SearchText;

/** Who approves, one after another, a leave of up to so many days. */
@Entity
@Table(name = "leave_approval_rule")
public class LeaveApprovalRule {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private String code;
    private Integer maxDays;
    private LocalDate validFrom;
    private LocalDate validTo;

    @ElementCollection
    @CollectionTable(name = "leave_approver", joinColumns = @JoinColumn(name = "rule_id"))
    @OrderColumn(name = "position")
    private List<Approver> approvers = new ArrayList<>();

    private String searchText;

    protected LeaveApprovalRule() {}

    public LeaveApprovalRule(UUID programmeId, LeaveApprovalRuleDetails details) {
        this.id = Ids.next();
        this.programmeId = programmeId;
        revise(details);
    }

    public final void revise(LeaveApprovalRuleDetails details) {
        if (details.validTo() != null && details.validTo().isBefore(details.validFrom())) {
            throw Refused.at("validTo", CommonError.DATES_OUT_OF_ORDER);
        }
        check(details.approvers());
        this.code = details.code();
        this.maxDays = details.maxDays();
        this.validFrom = details.validFrom();
        this.validTo = details.validTo();
        this.approvers.clear();
        this.approvers.addAll(details.approvers());
        this.searchText = SearchText.of(code);
    }

    private static void check(List<Approver> approvers) {
        var seen = new HashSet<Approver>();
        for (int i = 0; i < approvers.size(); i++) {
            var approver = approvers.get(i);
            if (!approver.whole()) {
                throw Refused.at("approvers[" + i + "].level", AbsenceError.APPROVER_LEVEL);
            }
            if (!seen.add(approver)) {
                throw Refused.at("approvers[" + i + "].authority", AbsenceError.APPROVER_TWICE);
            }
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
