package org.tuoling.decision.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuoling.decision.DecisionArchive;
import org.tuoling.decision.DecisionError;
import org.tuoling.decision.DecisionLine;
import org.tuoling.decision.DecisionReader;
import org.tuoling.decision.DecisionState;
import org.tuoling.decision.DecisionView;
import org.tuoling.decision.MatterRegister;
import org.tuoling.decision.Payees;
import org.tuoling.decision.Presence;
import org.tuoling.decision.Vote;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.place.PlaceRegister;
import org.tuoling.place.PlaceView;
import org.tuoling.project.ProjectId;
import org.tuoling.project.ProjectRegister;
import org.tuoling.project.ProjectView;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.LinesWorkbook;

/** Decisions in a workbook: a row for everybody who should attend, with all else repeated. */
@ApplicationScoped
public class DecisionWorkbook implements LinesWorkbook<DecisionRow, DecisionLine> {

    private static final String SEAT = "seats[0].";
    private static final List<Column<DecisionLine>> COLUMNS = List.of(
            Column.text("code", of(DecisionView::code)).required().example("JC-P-012"),
            Column.<DecisionLine>text("matter", line -> line.decision().matter().code()).required().example("CONTRACT"),
            Column.text("titleZh", of(DecisionView::titleZh)).required().example("关于签订农贸市场施工合同的决定"),
            Column.text("titleEn", of(DecisionView::titleEn)).example("Contract for the farmers’ market"),
            Column.text("proposal", of(DecisionView::proposal)).required().example("拟按中标价签订施工合同。"),
            Column.integer("fiscalYear", of(DecisionView::fiscalYear)).example("2021"),
            Column.reference("placeId", of(DecisionView::place)).example("652929"),
            Column.reference("projectId", of(DecisionView::project)).example("P-012"),
            Column.reference("payeeId", of(DecisionView::payee)).example("SK-001"),
            Column.flag("awaitsTender", of(DecisionView::awaitsTender)),
            Column.amount("amount", of(DecisionView::amount)).example("900000.00"),
            Column.date("heldOn", of(DecisionView::heldOn)).required().example("2021-03-05"),
            Column.text("minutes", of(DecisionView::minutes)).example("会议听取了汇报，逐一表决。"),
            Column.reference(SEAT + "personId", DecisionLine::person).required().example("R-001"),
            Column.oneOf(SEAT + "presence", Presence.class, DecisionLine::presence),
            Column.text(SEAT + "recusalReason", DecisionLine::recusalReason).example("与收款单位有亲属关系"),
            Column.oneOf(SEAT + "vote", Vote.class, DecisionLine::vote),
            Column.oneOf("state", DecisionState.class, of(DecisionView::state)).onlyExported(),
            Column.amount("used", of(DecisionView::used)).onlyExported());

    private final DecisionArchive archive;
    private final DecisionAccess access;
    private final DecisionReader reader;
    private final MatterRegister matters;
    private final PlaceRegister places;
    private final ProjectRegister projects;
    private final Payees payees;
    private final PersonRegister people;

    DecisionWorkbook(
            DecisionArchive archive,
            DecisionAccess access,
            DecisionReader reader,
            MatterRegister matters,
            PlaceRegister places,
            ProjectRegister projects,
            Payees payees,
            PersonRegister people) {
        this.archive = archive;
        this.access = access;
        this.reader = reader;
        this.matters = matters;
        this.places = places;
        this.projects = projects;
        this.payees = payees;
        this.people = people;
    }

    private static Function<DecisionLine, Object> of(Function<DecisionView, ?> part) {
        return line -> part.apply(line.decision());
    }

    @Override
    public String list() {
        return "decisions";
    }

    @Override
    public String words() {
        return "decision.decisions";
    }

    @Override
    public List<Column<DecisionLine>> columns() {
        return COLUMNS;
    }

    @Override
    public DecisionRow request(Cells row) {
        var programme = row.programmeId();
        var seat = new DecisionRow.Seat(
                row.reference(
                        SEAT + "personId",
                        code -> people.coded(programme, code).map(PersonView::id),
                        DecisionError.PERSON_UNKNOWN),
                row.oneOf(SEAT + "presence", Presence.class),
                row.text(SEAT + "recusalReason"),
                row.oneOf(SEAT + "vote", Vote.class));
        var place = row.reference(
                "placeId", code -> places.coded(programme, code).map(PlaceView::id), DecisionError.PLACE_UNKNOWN);
        var project = row.reference(
                "projectId", code -> projects.coded(programme, code).map(ProjectView::id), DecisionError.PROJECT_UNKNOWN);
        return new DecisionRow(
                row.code("code"),
                row.code("matter"),
                row.text("titleZh"),
                row.text("titleEn"),
                row.text("proposal"),
                row.integer("fiscalYear"),
                place == null ? placeOf(programme, project) : place,
                project,
                row.reference("payeeId", code -> payees.coded(programme, code), DecisionError.PAYEE_UNKNOWN),
                row.flag("awaitsTender"),
                row.cny("amount"),
                row.date("heldOn"),
                row.text("minutes"),
                List.of(seat));
    }

    /** As it is kept: what is about a project is about the place of the project. */
    private UUID placeOf(UUID programme, UUID project) {
        return project == null
                ? null
                : projects.find(programme, ProjectId.of(project)).orElseThrow().place().id();
    }

    @Override
    public Object key(DecisionRow request) {
        return request.code();
    }

    @Override
    public DecisionRow joined(DecisionRow earlier, DecisionRow row) {
        if (!earlier.with(List.of()).equals(row.with(List.of()))) {
            throw Refused.at("code", DecisionError.ROWS_DIFFER);
        }
        var seats = new ArrayList<>(earlier.seats());
        seats.addAll(row.seats());
        return earlier.with(seats);
    }

    @Override
    public Optional<DecisionRow> existing(UUID programmeId, DecisionRow request) {
        return reader.coded(programmeId, request.code())
                .map(decision -> DecisionRow.of(decision, reader.seats(programmeId, decision.id())));
    }

    @Override
    public void register(UUID programmeId, DecisionRow request) {
        UUID matter = matters.coded(programmeId, request.matter(), request.heldOn())
                .orElseThrow(() -> Refused.at("matter", DecisionError.MATTER_UNKNOWN))
                .id();
        if (access.isStartUp()) {
            archive.bringIn(programmeId, request.toDetails(matter), request.toVote());
        } else {
            request.refuseSteps();
            archive.propose(programmeId, request.toDetails(matter), request.toSeats());
        }
    }
}
