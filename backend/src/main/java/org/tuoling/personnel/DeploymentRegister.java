package org.tuoling.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.organisation.OrganisationRegister;
import org.tuoling.organisation.OrganisationView;
import org.tuoling.personnel.domain.Deployment;
import org.tuoling.personnel.domain.Deployments;
import org.tuoling.personnel.domain.People;
import org.tuoling.place.Side;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/**
 * Keeps the roster: who is deployed where. Deployments of one person are changed one after another (his row is
 * locked), so that two clerks cannot both find him free.
 */
@ApplicationScoped
public class DeploymentRegister {

    private static final String TYPE = "deployment";
    private static final UUID NONE = new UUID(0, 0);

    private final Deployments deployments;
    private final People people;
    private final DeploymentReader reader;
    private final OrganisationRegister organisations;
    private final Placement placement;
    private final HandOver handOver;
    private final ChangeLog changes;
    private final Today today;

    DeploymentRegister(
            Deployments deployments,
            People people,
            DeploymentReader reader,
            OrganisationRegister organisations,
            Placement placement,
            HandOver handOver,
            ChangeLog changes,
            Today today) {
        this.deployments = deployments;
        this.people = people;
        this.reader = reader;
        this.organisations = organisations;
        this.placement = placement;
        this.handOver = handOver;
        this.changes = changes;
        this.today = today;
    }

    @Transactional
    public DeploymentId register(UUID programmeId, DeploymentDetails details) {
        check(programmeId, details, NONE);
        var person = people.locked(programmeId, details.personId().value())
                .orElseThrow(() -> Refused.at("personId", PersonnelError.PERSON_UNKNOWN));
        var others = deployments.othersOf(programmeId, person.id(), NONE);
        var deployment = new Deployment(programmeId, person, details);
        refuseClash(deployment, others, "startsOn");
        deployments.persistAndFlush(deployment);
        changes.created(programmeId, TYPE, deployment.id(), view(programmeId, deployment.id()));
        if (details.gridId() != null) {
            placement.place(programmeId, details.personId(), details.gridId(), details.startsOn());
        }
        placement.refuseUnplaced(programmeId, details.personId());
        return new DeploymentId(deployment.id());
    }

    /**
     * Replaces the fields. Days cannot be taken off the end under leave that is asked for or approved; nor, once the person
     * would be gone already, under what somebody would have to take over: that is what recording the end is for.
     */
    @Transactional
    public void revise(UUID programmeId, DeploymentId id, long version, DeploymentDetails details) {
        var deployment = inTurn(programmeId, id);
        ETag.check(version, deployment.version());
        check(programmeId, details, id.value());
        var others = deployments.othersOf(programmeId, deployment.personId(), id.value());
        var before = view(programmeId, id.value());
        var lastDay = deployment.term().lastDay();
        deployment.revise(details);
        refuseClash(deployment, others, "startsOn");
        if (deployment.term().lastDay().isBefore(lastDay)) {
            var leaving = leaving(deployment, others, deployment.term().lastDay());
            handOver.refuseLeftBehind(leaving, leaving.lastDay().isBefore(today.date()), "endsOn");
        }
        deployments.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
        placement.refuseUnplaced(programmeId, details.personId());
    }

    /**
     * Records that the person has left, on the planned day or another. What hangs on this deployment goes to his successor;
     * unless another deployment of his goes on, so does all else he holds, and his seat ends with him.
     */
    @Transactional
    public void end(UUID programmeId, DeploymentId id, DeploymentEnd end) {
        var deployment = inTurn(programmeId, id);
        var others = deployments.othersOf(programmeId, deployment.personId(), id.value());
        var leaving = leaving(deployment, others, end.endedOn());
        var before = view(programmeId, id.value());
        deployment.end(end.endedOn(), end.reason(), today.date());
        refuseClash(deployment, others, "endedOn");
        handOver.check(leaving, end.successor());
        deployments.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
        handOver.settle(leaving, end.reason(), end.successor());
        if (leaving.last()) {
            placement.leave(programmeId, leaving.person(), end.endedOn());
        }
        placement.refuseUnplaced(programmeId, leaving.person());
    }

    /** What would be settled, end or go on if the deployment ended on a day; today unless one is given. */
    public List<Holding> holdings(UUID programmeId, DeploymentId id, Optional<LocalDate> lastDay) {
        var deployment = deployments.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        var others = deployments.othersOf(programmeId, deployment.personId(), id.value());
        return handOver.of(leaving(deployment, others, lastDay.orElseGet(today::date)));
    }

    private static Leaving leaving(Deployment deployment, List<Deployment> others, LocalDate lastDay) {
        boolean last = others.stream().noneMatch(other -> other.term().goesBeyond(lastDay));
        return new Leaving(
                deployment.programmeId(),
                new PersonId(deployment.personId()),
                new DeploymentId(deployment.id()),
                last,
                lastDay);
    }

    /** Takes out a deployment entered by mistake, under the same conditions as if it ended before it began. */
    @Transactional
    public void remove(UUID programmeId, DeploymentId id, long version) {
        var deployment = inTurn(programmeId, id);
        ETag.check(version, deployment.version());
        var others = deployments.othersOf(programmeId, deployment.personId(), id.value());
        var leaving = leaving(deployment, others, deployment.term().startsOn().minusDays(1));
        handOver.refuseLeftBehind(leaving, others.isEmpty() || leaving.lastDay().isBefore(today.date()), null);
        var before = view(programmeId, id.value());
        deployments.delete(deployment);
        deployments.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    public Optional<DeploymentView> find(UUID programmeId, DeploymentId id) {
        return reader.one(programmeId, id.value());
    }

    /** By code, as workbooks name it. */
    public Optional<DeploymentView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private DeploymentView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    /** Read only once its person is locked, so that it is as the clerk before has left it. */
    private Deployment inTurn(UUID programmeId, DeploymentId id) {
        people.lockedHolderOf(programmeId, id.value()).orElseThrow(Refused::notFound);
        return deployments.one(programmeId, id.value()).orElseThrow(Refused::notFound);
    }

    private static void refuseClash(Deployment deployment, List<Deployment> others, String field) {
        if (others.stream().anyMatch(deployment::clashesWith)) {
            throw Refused.at(field, PersonnelError.DEPLOYMENT_OVERLAP);
        }
    }

    private void check(UUID programmeId, DeploymentDetails details, UUID self) {
        if (deployments.othersHaveCode(programmeId, details.code(), self)) {
            throw Refused.at("code", PersonnelError.DEPLOYMENT_CODE_TAKEN);
        }
        var home = unit(programmeId, details.homeUnitId(), "homeUnitId", PersonnelError.HOME_UNIT_UNKNOWN);
        if (home.side() != Side.SUPPORTING) {
            throw Refused.at("homeUnitId", PersonnelError.HOME_UNIT_NOT_SUPPORTING);
        }
        var host = unit(programmeId, details.hostUnitId(), "hostUnitId", PersonnelError.HOST_UNIT_UNKNOWN);
        if (host.side() != Side.RECIPIENT) {
            throw Refused.at("hostUnitId", PersonnelError.HOST_UNIT_NOT_RECIPIENT);
        }
        mustBeInUse(home, details.startsOn(), "homeUnitId");
        mustBeInUse(host, details.startsOn(), "hostUnitId");
    }

    private OrganisationView unit(UUID programmeId, OrganisationId id, String field, PersonnelError unknown) {
        return organisations.find(programmeId, id).orElseThrow(() -> Refused.at(field, unknown));
    }

    /** A unit retired later stays in the deployments that began before. */
    private static void mustBeInUse(OrganisationView unit, LocalDate day, String field) {
        if (unit.retiredOn() != null && !unit.retiredOn().isAfter(day)) {
            throw Refused.at(field, PersonnelError.UNIT_RETIRED);
        }
    }
}
