package org.tuoling.rollcall.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuoling.grid.GridId;
import org.tuoling.grid.GridRegister;
import org.tuoling.grid.GridView;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.rollcall.AnsweredBy;
import org.tuoling.rollcall.EntryStatus;
import org.tuoling.rollcall.Expectation;
import org.tuoling.rollcall.RollCallArchive;
import org.tuoling.rollcall.RollCallEntryView;
import org.tuoling.rollcall.RollCallError;
import org.tuoling.rollcall.RollCallLine;
import org.tuoling.rollcall.RollCallView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.LinesWorkbook;

/** Roll-calls in a workbook: a row is one person's line of one evening. In come those once kept on paper. */
@ApplicationScoped
public class RollCallsWorkbook implements LinesWorkbook<PaperRollCallRequest, RollCallLine> {

    private static final String LINE = "lines[0].";
    private static final List<Column<RollCallLine>> COLUMNS = List.of(
            Column.reference("gridId", of(RollCallView::grid)).required().example("G-111"),
            Column.text("gridName", of(call -> call.grid().nameZh())).onlyExported(),
            Column.date("heldOn", of(RollCallView::heldOn)).required().example("2021-12-31"),
            Column.reference(LINE + "personId", entry(RollCallEntryView::person)).required().example("R-004"),
            Column.text(LINE + "personName", entry(entry -> entry.person().nameZh())).onlyExported(),
            Column.oneOf(LINE + "status", EntryStatus.class, entry(RollCallEntryView::status)).required(),
            Column.oneOf(LINE + "expectation", Expectation.class, entry(RollCallEntryView::expectation)),
            Column.text(LINE + "reason", entry(RollCallEntryView::reason)).example("在县医院陪护"),
            Column.oneOf("answeredBy", AnsweredBy.class, entry(RollCallEntryView::answeredBy)).onlyExported(),
            Column.flag("corrected", entry(RollCallEntryView::corrected)).onlyExported());

    private final RollCallArchive archive;
    private final GridRegister grids;
    private final PersonRegister people;

    RollCallsWorkbook(RollCallArchive archive, GridRegister grids, PersonRegister people) {
        this.archive = archive;
        this.grids = grids;
        this.people = people;
    }

    private record Evening(UUID gridId, LocalDate heldOn) {}

    private static Function<RollCallLine, Object> of(Function<RollCallView, ?> part) {
        return line -> part.apply(line.rollCall());
    }

    private static Function<RollCallLine, Object> entry(Function<RollCallEntryView, ?> part) {
        return line -> part.apply(line.entry());
    }

    @Override
    public String list() {
        return "roll-calls";
    }

    @Override
    public String words() {
        return "rollcall.calls";
    }

    @Override
    public List<Column<RollCallLine>> columns() {
        return COLUMNS;
    }

    @Override
    public PaperRollCallRequest request(Cells row) {
        return new PaperRollCallRequest(
                row.reference(
                        "gridId", code -> grids.coded(row.programmeId(), code).map(GridView::id), RollCallError.GRID_UNKNOWN),
                row.date("heldOn"),
                List.of(new PaperRollCallRequest.Line(
                        row.reference(
                                LINE + "personId",
                                code -> people.coded(row.programmeId(), code).map(PersonView::id),
                                RollCallError.PERSON_UNKNOWN),
                        row.oneOf(LINE + "status", EntryStatus.class),
                        Objects.requireNonNullElse(
                                row.oneOf(LINE + "expectation", Expectation.class), Expectation.EXPECTED),
                        row.text(LINE + "reason"))));
    }

    @Override
    public Object key(PaperRollCallRequest request) {
        return request.gridId() == null || request.heldOn() == null
                ? null
                : new Evening(request.gridId(), request.heldOn());
    }

    @Override
    public String keyField() {
        return "heldOn";
    }

    @Override
    public PaperRollCallRequest joined(PaperRollCallRequest earlier, PaperRollCallRequest row) {
        return earlier.joined(row.lines());
    }

    @Override
    public Optional<PaperRollCallRequest> existing(UUID programmeId, PaperRollCallRequest request) {
        return archive.kept(programmeId, GridId.of(request.gridId()), request.heldOn())
                .map(kept -> PaperRollCallRequest.of(kept, request.lines()));
    }

    @Override
    public void register(UUID programmeId, PaperRollCallRequest request) {
        archive.bringIn(programmeId, request.toPaper());
    }
}
