package org.tuoling.team.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.personnel.PersonId;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;
import org.tuoling.team.BranchId;
import org.tuoling.team.BranchMembershipRegister;
import org.tuoling.team.BranchMembershipView;
import org.tuoling.team.BranchRegister;
import org.tuoling.team.BranchRole;
import org.tuoling.team.BranchView;
import org.tuoling.team.TeamError;

/** Who belongs to which branch, in a workbook. Somebody is known by branch, person and first day. */
@ApplicationScoped
public class BranchMembershipWorkbook implements Workbook<BranchMembershipRequest, BranchMembershipView> {

    private static final List<Column<BranchMembershipView>> COLUMNS = List.of(
            Column.reference("branchId", BranchMembershipView::branch).required().example("DZB-KP"),
            Column.reference("personId", BranchMembershipView::person).required().example("P-001"),
            Column.<BranchMembershipView>text("personName", membership -> membership.person().nameZh()).onlyExported(),
            Column.oneOf("role", BranchRole.class, BranchMembershipView::role).required(),
            Column.date("startsOn", BranchMembershipView::startsOn).required().example("2020-01-10"),
            Column.date("endsOn", BranchMembershipView::endsOn).example("2021-12-31"));

    private record Line(UUID branchId, UUID personId, LocalDate startsOn) {}

    private final BranchMembershipRegister register;
    private final BranchRegister branches;
    private final PersonRegister people;

    BranchMembershipWorkbook(BranchMembershipRegister register, BranchRegister branches, PersonRegister people) {
        this.register = register;
        this.branches = branches;
        this.people = people;
    }

    @Override
    public String list() {
        return "branch-memberships";
    }

    @Override
    public String words() {
        return "team.memberships";
    }

    @Override
    public List<Column<BranchMembershipView>> columns() {
        return COLUMNS;
    }

    @Override
    public BranchMembershipRequest request(Cells row) {
        return new BranchMembershipRequest(
                row.reference(
                        "branchId",
                        code -> branches.coded(row.programmeId(), code).map(BranchView::id),
                        TeamError.BRANCH_UNKNOWN),
                row.reference(
                        "personId",
                        code -> people.coded(row.programmeId(), code).map(PersonView::id),
                        TeamError.PERSON_UNKNOWN),
                row.oneOf("role", BranchRole.class),
                row.date("startsOn"),
                row.date("endsOn"));
    }

    @Override
    public Object key(BranchMembershipRequest request) {
        return new Line(request.branchId(), request.personId(), request.startsOn());
    }

    @Override
    public String keyField() {
        return "personId";
    }

    @Override
    public Optional<BranchMembershipRequest> existing(UUID programmeId, BranchMembershipRequest request) {
        return register.starting(
                        programmeId,
                        BranchId.of(request.branchId()),
                        PersonId.of(request.personId()),
                        request.startsOn())
                .map(BranchMembershipRequest::of);
    }

    @Override
    public void register(UUID programmeId, BranchMembershipRequest request) {
        register.join(programmeId, request.toDetails());
    }
}
