package org.tuoling.project.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuoling.classification.ClassificationRegister;
import org.tuoling.classification.TermRef;
import org.tuoling.classification.TermView;
import org.tuoling.organisation.OrganisationRegister;
import org.tuoling.organisation.OrganisationView;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonView;
import org.tuoling.place.PlaceRegister;
import org.tuoling.place.PlaceView;
import org.tuoling.project.AcceptanceView;
import org.tuoling.project.HandOverView;
import org.tuoling.project.ProjectError;
import org.tuoling.project.ProjectKind;
import org.tuoling.project.ProjectRegister;
import org.tuoling.project.ProjectState;
import org.tuoling.project.ProjectView;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;
import org.tuoling.twinning.PairView;
import org.tuoling.twinning.TwinningRegister;

/** Projects in a workbook; the days that take them through their states are told of those kept on paper. */
@ApplicationScoped
public class ProjectWorkbook implements Workbook<ProjectRow, ProjectView> {

    private static final List<Column<ProjectView>> COLUMNS = List.of(
            Column.text("code", ProjectView::code).required().example("KP-2021-01"),
            Column.text("nameZh", ProjectView::nameZh).required().example("柯坪县妇幼保健院"),
            Column.text("nameEn", ProjectView::nameEn).example("Keping maternity and child-care hospital"),
            Column.reference("placeId", ProjectView::place).required().example("652929"),
            Column.reference("recipientId", ProjectView::recipient).required().example("KP-GOV"),
            Column.reference("termIds", (ProjectView project) -> TermRef.codesOf(project.terms()))
                    .example("FLAGSHIP-2021:LIVELIHOOD; FIELD-2021:HEALTH"),
            Column.amount("plannedAmount", ProjectView::plannedAmount).example("12000000.00"),
            Column.amount("approvedAmount", ProjectView::approvedAmount).example("11500000.00"),
            Column.date("startsOn", ProjectView::startsOn).required().example("2021-03-01"),
            Column.date("endsOn", ProjectView::endsOn).example("2021-12-31"),
            Column.reference("responsibleId", ProjectView::responsible).example("R-009"),
            Column.oneOf("kind", ProjectKind.class, ProjectView::kind),
            Column.reference("pairId", ProjectView::pair).example("JD-QX-01"),
            Column.reference("furtherPlaceIds", (ProjectView project) -> codesOf(project.furtherPlaces()))
                    .example("659002510000"),
            Column.oneOf("state", ProjectState.class, ProjectView::state).onlyExported(),
            Column.date("stateOn", ProjectView::stateOn).onlyExported(),
            Column.date(
                    "approvedOn", (ProjectView project) -> project.milestones().approvedOn()),
            Column.date(
                    "startedOn", (ProjectView project) -> project.milestones().startedOn()),
            Column.date(
                    "completedOn", (ProjectView project) -> project.milestones().completedOn()),
            Column.date(
                    "acceptedOn", (ProjectView project) -> project.milestones().acceptedOn()),
            Column.text("acceptedBy", ofAcceptance(AcceptanceView::acceptedBy))
                    .example("柯坪县住建局、发改委"),
            Column.amount("acceptedAmount", ofAcceptance(AcceptanceView::acceptedAmount))
                    .example("11500000.00"),
            Column.date("inUseOn", (ProjectView project) -> project.milestones().inUseOn()),
            Column.reference("handedOverToId", ofHandOver(HandOverView::recipient))
                    .example("KP-GOV"),
            Column.text("signatory", ofHandOver(HandOverView::signatory))
                    .example("受援单位负责人"),
            Column.date(
                    "evaluatedOn", (ProjectView project) -> project.milestones().evaluatedOn()));

    private final ProjectRegister register;
    private final PlaceRegister places;
    private final OrganisationRegister organisations;
    private final ClassificationRegister classifications;
    private final PersonRegister people;
    private final TwinningRegister pairs;
    private final PaperSteps steps;

    ProjectWorkbook(
            ProjectRegister register,
            PlaceRegister places,
            OrganisationRegister organisations,
            ClassificationRegister classifications,
            PersonRegister people,
            TwinningRegister pairs,
            PaperSteps steps) {
        this.register = register;
        this.places = places;
        this.organisations = organisations;
        this.classifications = classifications;
        this.people = people;
        this.pairs = pairs;
        this.steps = steps;
    }

    private static <T> Function<ProjectView, T> ofAcceptance(Function<AcceptanceView, T> part) {
        return project -> project.acceptance() == null ? null : part.apply(project.acceptance());
    }

    private static <T> Function<ProjectView, T> ofHandOver(Function<HandOverView, T> part) {
        return project -> project.handOver() == null ? null : part.apply(project.handOver());
    }

    private static String codesOf(List<Ref> places) {
        return places.stream().map(Ref::code).collect(Collectors.joining("; "));
    }

    @Override
    public String list() {
        return "projects";
    }

    @Override
    public String words() {
        return "project.projects";
    }

    @Override
    public List<Column<ProjectView>> columns() {
        return COLUMNS;
    }

    @Override
    public ProjectRow request(Cells row) {
        var programme = row.programmeId();
        return new ProjectRow(
                row.text("code"),
                row.text("nameZh"),
                row.text("nameEn"),
                row.reference(
                        "placeId",
                        code -> places.coded(programme, code).map(PlaceView::id),
                        ProjectError.PLACE_UNKNOWN),
                row.reference(
                        "recipientId",
                        code -> organisations.coded(programme, code).map(OrganisationView::id),
                        ProjectError.RECIPIENT_UNKNOWN),
                row.references(
                        "termIds",
                        codes -> classifications.codedTerm(programme, codes).map(TermView::id),
                        ProjectError.TERM_UNKNOWN),
                row.cny("plannedAmount"),
                row.cny("approvedAmount"),
                row.date("startsOn"),
                row.date("endsOn"),
                row.reference(
                        "responsibleId",
                        code -> people.coded(programme, code).map(PersonView::id),
                        ProjectError.RESPONSIBLE_UNKNOWN),
                row.oneOf("kind", ProjectKind.class),
                row.reference(
                        "pairId",
                        code -> pairs.coded(programme, code).map(PairView::id),
                        ProjectError.PAIR_UNKNOWN),
                row.references(
                        "furtherPlaceIds",
                        code -> places.coded(programme, code).map(PlaceView::id),
                        ProjectError.PLACE_UNKNOWN),
                row.date("approvedOn"),
                row.date("startedOn"),
                row.date("completedOn"),
                row.date("acceptedOn"),
                row.text("acceptedBy"),
                row.cny("acceptedAmount"),
                row.date("inUseOn"),
                row.reference(
                        "handedOverToId",
                        code -> organisations.coded(programme, code).map(OrganisationView::id),
                        ProjectError.RECIPIENT_UNKNOWN),
                row.text("signatory"),
                row.date("evaluatedOn"));
    }

    @Override
    public Object key(ProjectRow row) {
        return row.code();
    }

    @Override
    public Optional<ProjectRow> existing(UUID programmeId, ProjectRow row) {
        return register.coded(programmeId, row.code()).map(ProjectRow::of);
    }

    @Override
    public void register(UUID programmeId, ProjectRow row) {
        steps.check(row);
        var id = register.register(programmeId, row.toRequest().toDetails());
        steps.take(programmeId, id, row);
    }
}
