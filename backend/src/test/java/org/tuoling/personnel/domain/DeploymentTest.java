package org.tuoling.personnel.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.personnel.Confidential;
import org.tuoling.personnel.DeploymentDetails;
import org.tuoling.personnel.DeploymentKind;
import org.tuoling.personnel.DeploymentState;
import org.tuoling.personnel.PersonDetails;
import org.tuoling.personnel.PersonId;
import org.tuoling.personnel.PersonnelError;
import org.tuoling.personnel.Sex;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.Refused;

class DeploymentTest {

    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 30);
    private static final OrganisationId HOME = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId HOST = new OrganisationId(UUID.randomUUID());

    private final Person person = new Person(
            PROGRAMME, new PersonDetails("P-1", "张三", Sex.MALE, new Confidential(null, null, null)), TODAY);

    @Test
    void it_cannot_end_before_it_starts() {
        assertRefused(CommonError.DATES_OUT_OF_ORDER, () -> fullTerm("2020-01-01", "2019-12-31"));
    }

    @Test
    void the_person_cannot_be_changed() {
        var deployment = fullTerm("2020-01-01", "2020-12-31");
        var ofAnother = details(UUID.randomUUID(), DeploymentKind.FULL_TERM, "2020-01-01", "2020-12-31");
        assertRefused(PersonnelError.PERSON_FIXED, () -> deployment.revise(ofAnother));
    }

    @Test
    void its_end_is_recorded_once() {
        var deployment = fullTerm("2020-01-01", null);
        deployment.end(LocalDate.of(2020, 6, 30), "任期届满", TODAY);
        assertEquals(DeploymentState.ENDED, deployment.term().stateOn(TODAY));
        assertRefused(PersonnelError.ENDED_ALREADY, () -> deployment.end(TODAY, "任期届满", TODAY));
    }

    @Test
    void nobody_leaves_before_he_came() {
        var deployment = fullTerm("2020-01-01", null);
        assertRefused(
                PersonnelError.ENDED_BEFORE_START, () -> deployment.end(LocalDate.of(2019, 12, 31), "返回", TODAY));
    }

    @Test
    void an_end_that_has_not_come_is_a_plan() {
        var deployment = fullTerm("2020-01-01", null);
        assertRefused(PersonnelError.END_IN_FUTURE, () -> deployment.end(TODAY.plusDays(1), "返回", TODAY));
    }

    @Test
    void the_start_cannot_be_moved_behind_the_recorded_end() {
        var deployment = fullTerm("2020-01-01", "2021-12-31");
        deployment.end(LocalDate.of(2020, 6, 30), "返回", TODAY);
        var later = details(person.id(), DeploymentKind.FULL_TERM, "2020-07-01", "2021-12-31");
        assertRefused(PersonnelError.ENDED_BEFORE_START, () -> deployment.revise(later));
    }

    @Test
    void full_term_and_rotation_clash_while_they_overlap() {
        var first = fullTerm("2020-01-01", "2020-12-31");
        assertTrue(first.clashesWith(deployment(DeploymentKind.ROTATION, "2020-12-31", null)));
        assertFalse(first.clashesWith(deployment(DeploymentKind.ROTATION, "2021-01-01", null)));
    }

    @Test
    void a_flexible_one_runs_beside_any_other() {
        var flexible = deployment(DeploymentKind.FLEXIBLE, "2020-01-01", "2020-12-31");
        assertFalse(flexible.clashesWith(fullTerm("2020-01-01", "2020-12-31")));
        assertFalse(fullTerm("2020-01-01", "2020-12-31").clashesWith(flexible));
        assertFalse(flexible.clashesWith(deployment(DeploymentKind.FLEXIBLE, "2020-01-01", null)));
    }

    private Deployment fullTerm(String startsOn, String endsOn) {
        return deployment(DeploymentKind.FULL_TERM, startsOn, endsOn);
    }

    private Deployment deployment(DeploymentKind kind, String startsOn, String endsOn) {
        return new Deployment(PROGRAMME, person, details(person.id(), kind, startsOn, endsOn));
    }

    private static DeploymentDetails details(UUID personId, DeploymentKind kind, String startsOn, String endsOn) {
        return new DeploymentDetails(
                "D-1",
                new PersonId(personId),
                HOME,
                HOST,
                "教师",
                "第一期",
                kind,
                LocalDate.parse(startsOn),
                endsOn == null ? null : LocalDate.parse(endsOn),
                null);
    }

    private static void assertRefused(Object error, Executable attempt) {
        assertEquals(error, assertThrows(Refused.class, attempt).error());
    }
}
