package org.tuoling.village;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuoling.history.ChangeLog;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.organisation.OrganisationKind;
import org.tuoling.organisation.OrganisationRegister;
import org.tuoling.place.Side;
import org.tuoling.project.ProjectId;
import org.tuoling.project.ProjectRegister;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.ListQuery;
import org.tuoling.shared.sql.SortFields;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.time.Today;

/** The projects of villages: those carried out for them, and those linked to them. */
@ApplicationScoped
public class VillageProjects {

    private static final String TYPE = "village-project";

    private static final String COLUMNS =
            """
            x.id, x.linked, 0 as version, j.state,
            x.village_id, v.code as village_code, v.name_zh as village_name_zh, v.name_en as village_name_en,
            x.project_id, j.code as project_code, j.name_zh as project_name_zh, j.name_en as project_name_en
            """;

    /** A link says nothing new once the project is carried out for the village. */
    private static final String FROM =
            """
            (select r.programme_id, r.id, r.id as project_id, r.recipient_id as village_id, false as linked
             from project r join organisation o on o.id = r.recipient_id and o.kind = 'VILLAGE'
             union all
             select l.programme_id, l.id, l.project_id, l.village_id, true
             from village_project l join project r on r.id = l.project_id and r.recipient_id <> l.village_id) x
            join project j on j.id = x.project_id
            join organisation v on v.id = x.village_id
            """;
    private static final SortFields SORTS = SortFields.byDefault("project").text("project", "j.code");

    private final Sql sql;
    private final OrganisationRegister organisations;
    private final ProjectRegister projects;
    private final ChangeLog changes;
    private final Today today;

    VillageProjects(
            Sql sql, OrganisationRegister organisations, ProjectRegister projects, ChangeLog changes, Today today) {
        this.sql = sql;
        this.organisations = organisations;
        this.projects = projects;
        this.changes = changes;
        this.today = today;
    }

    /** Those of the villages in which somebody within reach is or was stationed. */
    public Page<VillageProjectView> page(UUID programmeId, Reach reach, UUID villageId, PageQuery query) {
        return filtered(programmeId, reach, villageId).page(query, SORTS, VillageProjectView::read);
    }

    public void each(
            UUID programmeId, Reach reach, UUID villageId, PageQuery query, Consumer<VillageProjectView> sink) {
        filtered(programmeId, reach, villageId).each(query.sort, SORTS, VillageProjectView::read, sink);
    }

    private ListQuery filtered(UUID programmeId, Reach reach, UUID villageId) {
        var list = new ListQuery(sql, COLUMNS, FROM, "x.id")
                .where("x.programme_id = ?", programmeId)
                .whereIfGiven("x.village_id = ?", villageId);
        if (!reach.isEverybody()) {
            list.where(
                    "x.village_id in (select s.village_id from village_station s where s.programme_id = ? and "
                            + reach.condition("s.person_id") + ")",
                    reach.arguments(today.date(), programmeId));
        }
        return list;
    }

    /** Whether the village has the project, one way or the other. */
    public boolean has(UUID programmeId, OrganisationId village, ProjectId project) {
        return sql.one(
                        "select x.id from " + FROM + " where x.programme_id = ? and x.village_id = ? and x.project_id = ?",
                        row -> row.id("id"),
                        programmeId,
                        village.value(),
                        project.value())
                .isPresent();
    }

    public Optional<VillageProjectView> one(UUID programmeId, UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + FROM + " where x.programme_id = ? and x.id = ?",
                VillageProjectView::read,
                programmeId,
                id);
    }

    @Transactional
    public UUID link(UUID programmeId, OrganisationId village, ProjectId project) {
        organisations
                .find(programmeId, village)
                .filter(unit -> unit.kind() == OrganisationKind.VILLAGE && unit.side() == Side.RECIPIENT)
                .orElseThrow(() -> Refused.at("villageId", VillageError.VILLAGE_UNKNOWN));
        var found = projects.find(programmeId, project)
                .orElseThrow(() -> Refused.at("projectId", VillageError.PROJECT_UNKNOWN));
        if (found.recipient().id().equals(village.value())) {
            throw Refused.at("projectId", VillageError.PROJECT_LINKED);
        }
        UUID id = Ids.next();
        sql.update(
                "insert into village_project (id, version, programme_id, village_id, project_id) values (?, 0, ?, ?, ?)",
                id, programmeId, village.value(), project.value());
        changes.created(programmeId, TYPE, id, one(programmeId, id).orElseThrow());
        return id;
    }

    /** Takes a link away; what is carried out for the village stays with it. */
    @Transactional
    public void unlink(UUID programmeId, UUID id) {
        var before = one(programmeId, id).filter(VillageProjectView::linked).orElseThrow(Refused::notFound);
        sql.update("delete from village_project where programme_id = ? and id = ?", programmeId, id);
        changes.deleted(programmeId, TYPE, id, before);
    }
}
