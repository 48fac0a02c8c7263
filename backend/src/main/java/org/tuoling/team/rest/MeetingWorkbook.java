package org.tuoling.team.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;
import org.tuoling.team.BranchRegister;
import org.tuoling.team.BranchView;
import org.tuoling.team.MeetingKind;
import org.tuoling.team.MeetingRegister;
import org.tuoling.team.MeetingView;
import org.tuoling.team.TeamError;

/** Meetings in a workbook; who is expected and who was there are rows of {@link MeetingAttendanceWorkbook}. */
@ApplicationScoped
public class MeetingWorkbook implements Workbook<MeetingRequest, MeetingView> {

    private static final List<Column<MeetingView>> COLUMNS = List.of(
            Column.text("code", MeetingView::code).required().example("XX-2021-03"),
            Column.oneOf("kind", MeetingKind.class, MeetingView::kind).required(),
            Column.text("titleZh", MeetingView::titleZh).required().example("党史学习教育专题学习"),
            Column.text("titleEn", MeetingView::titleEn).example("Study session on history"),
            Column.text("place", MeetingView::place).required().example("指挥部二楼会议室"),
            Column.moment("startsAt", MeetingView::startsAt).required().example("2021-03-12 20:00"),
            Column.moment("endsAt", MeetingView::endsAt).required().example("2021-03-12 21:30"),
            Column.reference("branchId", MeetingView::branch).example("DZB-KP"),
            Column.text("minutes", MeetingView::minutes),
            Column.<MeetingView>integer("expected", meeting -> (int) meeting.expected()).onlyExported(),
            Column.<MeetingView>integer("present", meeting -> (int) meeting.present()).onlyExported(),
            Column.<MeetingView>text("state", MeetingView::state).onlyExported(),
            Column.<MeetingView>text("cancelReason", MeetingView::cancelReason).onlyExported());

    private final MeetingRegister register;
    private final BranchRegister branches;

    MeetingWorkbook(MeetingRegister register, BranchRegister branches) {
        this.register = register;
        this.branches = branches;
    }

    @Override
    public String list() {
        return "meetings";
    }

    @Override
    public String words() {
        return "team.meetings";
    }

    @Override
    public List<Column<MeetingView>> columns() {
        return COLUMNS;
    }

    @Override
    public MeetingRequest request(Cells row) {
        return new MeetingRequest(
                row.code("code"),
                row.oneOf("kind", MeetingKind.class),
                row.text("titleZh"),
                row.text("titleEn"),
                row.text("place"),
                row.moment("startsAt"),
                row.moment("endsAt"),
                row.reference(
                        "branchId",
                        code -> branches.coded(row.programmeId(), code).map(BranchView::id),
                        TeamError.BRANCH_UNKNOWN),
                row.text("minutes"),
                null,
                null,
                null);
    }

    @Override
    public Object key(MeetingRequest request) {
        return request.code();
    }

    @Override
    public Optional<MeetingRequest> existing(UUID programmeId, MeetingRequest request) {
        return register.coded(programmeId, request.code()).map(MeetingRequest::of);
    }

    @Override
    public void register(UUID programmeId, MeetingRequest request) {
        register.arrange(programmeId, request.toDetails(), request.toInvitation());
    }
}
