package org.tuoling.decision.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.decision.DecisionError;
import org.tuoling.decision.DecisionId;
import org.tuoling.decision.DecisionRegister;
import org.tuoling.decision.DecisionView;
import org.tuoling.decision.FollowUpRegister;
import org.tuoling.decision.FollowUpView;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Follow-ups of decisions in a workbook. */
@ApplicationScoped
public class FollowUpWorkbook implements Workbook<FollowUpRow, FollowUpView> {

    private static final List<Column<FollowUpView>> COLUMNS = List.of(
            Column.reference("decisionId", FollowUpView::decision).required().example("JC-P-012"),
            Column.text("title", FollowUpView::title).required().example("与中标单位签订合同"),
            Column.reference("ownerId", FollowUpView::owner).required().example("R-009"),
            Column.date("dueOn", FollowUpView::dueOn).required().example("2021-04-30"),
            Column.date("doneOn", FollowUpView::doneOn).example("2021-04-20"),
            Column.text("note", FollowUpView::note));

    private record Task(UUID decisionId, String title) {}

    private final FollowUpRegister register;
    private final DecisionRegister decisions;
    private final PersonRegister people;

    FollowUpWorkbook(FollowUpRegister register, DecisionRegister decisions, PersonRegister people) {
        this.register = register;
        this.decisions = decisions;
        this.people = people;
    }

    @Override
    public String list() {
        return "decision-follow-ups";
    }

    @Override
    public String words() {
        return "decision.follow-ups";
    }

    @Override
    public List<Column<FollowUpView>> columns() {
        return COLUMNS;
    }

    @Override
    public FollowUpRow request(Cells row) {
        return new FollowUpRow(
                row.reference(
                        "decisionId",
                        code -> decisions.coded(row.programmeId(), code).map(DecisionView::id),
                        DecisionError.UNKNOWN),
                row.text("title"),
                row.reference(
                        "ownerId",
                        code -> people.coded(row.programmeId(), code).map(PersonView::id),
                        DecisionError.OWNER_UNKNOWN),
                row.date("dueOn"),
                row.date("doneOn"),
                row.text("note"));
    }

    @Override
    public Object key(FollowUpRow row) {
        return new Task(row.decisionId(), row.title());
    }

    @Override
    public String keyField() {
        return "title";
    }

    @Override
    public Optional<FollowUpRow> existing(UUID programmeId, FollowUpRow row) {
        return register.titled(programmeId, DecisionId.of(row.decisionId()), row.title()).map(FollowUpRow::of);
    }

    @Override
    public void register(UUID programmeId, FollowUpRow row) {
        register.register(programmeId, DecisionId.of(row.decisionId()), row.toDetails());
    }
}
