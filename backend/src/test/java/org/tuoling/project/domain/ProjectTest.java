package org.tuoling.project.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoling.project.ProjectState.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.place.PlaceId;
import org.tuoling.project.Acceptance;
import org.tuoling.project.ActingHand;
import org.tuoling.project.HandOver;
import org.tuoling.project.ProjectDetails;
import org.tuoling.project.ProjectError;
import org.tuoling.project.ProjectKind;
import org.tuoling.project.ProjectState;
import org.tuoling.project.TransitionDetails;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.ErrorCode;
import org.tuoling.shared.problem.Refused;

class ProjectTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final Money APPROVED_AMOUNT = Money.cny(1_000_000_00);

    private static final Hand OFFICER = new Hand(UUID.randomUUID(), UUID.randomUUID(), "沈甲一");
    private static final ActingHand COMMANDER =
            new ActingHand(new Hand(UUID.randomUUID(), UUID.randomUUID(), "钱乙二"), true);

    private static final HandOver HANDED_OVER = new HandOver(new OrganisationId(UUID.randomUUID()), "馆长");

    private static ProjectDetails details(Money approved) {
        return details(approved, DAY, null);
    }

    private static ProjectDetails details(Money approved, LocalDate startsOn, LocalDate endsOn) {
        return new ProjectDetails(
                "KP-01",
                "柯坪县妇幼保健院",
                null,
                new PlaceId(UUID.randomUUID()),
                new OrganisationId(UUID.randomUUID()),
                Set.of(),
                Money.cny(900_000_00),
                approved,
                startsOn,
                endsOn,
                null,
                ProjectKind.CONSTRUCTION,
                null,
                Set.of());
    }

    private static Project planned() {
        return new Project(UUID.randomUUID(), details(APPROVED_AMOUNT), Set.of(), OFFICER);
    }

    private static Project at(ProjectState... path) {
        var project = planned();
        for (ProjectState next : path) {
            step(project, next);
        }
        return project;
    }

    private static Project in(ProjectState state) {
        return switch (state) {
            case SUSPENDED -> at(APPROVED, UNDER_WAY, SUSPENDED);
            case CANCELLED -> at(CANCELLED);
            default -> at(EnumSet.range(PLANNED, state).stream().skip(1).toArray(ProjectState[]::new));
        };
    }

    private static void step(Project project, ProjectState to) {
        step(project, to, DAY, "因故");
    }

    private static void step(Project project, ProjectState to, LocalDate on, String reason) {
        project.move(details(to, on, reason), COMMANDER, TODAY, Instant.EPOCH);
    }

    private static void bringing(Project project, ProjectState to, Acceptance acceptance, HandOver handOver) {
        project.move(new TransitionDetails(to, DAY, null, acceptance, handOver), COMMANDER, TODAY, Instant.EPOCH);
    }

    /** A step with what it demands. */
    private static TransitionDetails details(ProjectState to, LocalDate on, String reason) {
        return new TransitionDetails(
                to, on, reason, to == ACCEPTED ? accepted(APPROVED_AMOUNT) : null, to == IN_USE ? HANDED_OVER : null);
    }

    private static Acceptance accepted(Money amount) {
        return new Acceptance("住建局", amount);
    }

    private static void refuses(ErrorCode error, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.error()).isEqualTo(error));
    }

    @Test
    void an_undisturbed_project_goes_from_plan_to_evaluation() {
        var project = at(APPROVED, UNDER_WAY, COMPLETED, ACCEPTED, IN_USE, EVALUATED);
        assertThat(project.state()).isEqualTo(EVALUATED);
        assertThat(project.stateOn()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @EnumSource(ProjectState.class)
    void a_project_takes_no_step_but_the_published_ones(ProjectState state) {
        var published = state.followers(state == SUSPENDED ? UNDER_WAY : null);
        for (ProjectState to : ProjectState.values()) {
            var project = in(state);
            if (published.contains(to)) {
                step(project, to);
                assertThat(project.state()).isEqualTo(to);
            } else {
                refuses(ProjectError.TRANSITION_IMPOSSIBLE, () -> step(project, to));
                assertThat(project.state()).isEqualTo(state);
            }
        }
    }

    @Test
    void steps_are_published_as_the_domain_has_them() {
        assertThat(PLANNED.followers(null)).containsExactlyInAnyOrder(APPROVED, CANCELLED);
        assertThat(APPROVED.followers(null)).containsExactlyInAnyOrder(UNDER_WAY, SUSPENDED, CANCELLED);
        assertThat(UNDER_WAY.followers(null)).containsExactlyInAnyOrder(COMPLETED, SUSPENDED, CANCELLED);
        assertThat(COMPLETED.followers(null)).containsExactly(ACCEPTED);
        assertThat(IN_USE.followers(null)).containsExactly(EVALUATED);
        assertThat(SUSPENDED.followers(APPROVED)).containsExactlyInAnyOrder(APPROVED, CANCELLED);
        assertThat(EVALUATED.followers(null)).isEmpty();
        assertThat(CANCELLED.followers(null)).isEmpty();
    }

    @Test
    void a_suspended_project_returns_to_where_it_was_only() {
        var project = at(APPROVED, SUSPENDED);
        refuses(ProjectError.TRANSITION_IMPOSSIBLE, () -> step(project, UNDER_WAY));
        step(project, APPROVED);
        assertThat(project.state()).isEqualTo(APPROVED);
    }

    @Test
    void leaving_the_path_and_coming_back_needs_a_reason() {
        refuses(ProjectError.REASON_MISSING, () -> step(at(APPROVED), SUSPENDED, DAY, null));
        refuses(ProjectError.REASON_MISSING, () -> step(at(APPROVED, SUSPENDED), APPROVED, DAY, null));
        refuses(ProjectError.REASON_MISSING, () -> step(planned(), CANCELLED, DAY, null));
        step(planned(), APPROVED, DAY, null);
    }

    @Test
    void a_step_lies_neither_in_the_future_nor_before_the_last() {
        refuses(ProjectError.TRANSITION_IN_FUTURE, () -> step(planned(), APPROVED, TODAY.plusDays(1), null));
        refuses(ProjectError.TRANSITION_BEFORE_LAST, () -> step(at(APPROVED), UNDER_WAY, DAY.minusDays(1), null));
        step(at(APPROVED), UNDER_WAY, DAY, null);
        step(at(APPROVED), UNDER_WAY, TODAY, null);
    }

    @Test
    void a_project_is_approved_with_an_amount_only() {
        var project = new Project(UUID.randomUUID(), details(null), Set.of(), OFFICER);
        refuses(ProjectError.APPROVED_AMOUNT_MISSING, () -> step(project, APPROVED));
        project.revise(details(APPROVED_AMOUNT), Set.of(), COMMANDER);
        step(project, APPROVED);
        refuses(ProjectError.APPROVED_AMOUNT_MISSING, () -> project.revise(details(null), Set.of(), COMMANDER));
    }

    @ParameterizedTest
    @EnumSource(ProjectState.class)
    void the_approved_amount_is_open_until_the_work_has_ended(ProjectState state) {
        var project = in(state);
        Runnable raise = () -> project.revise(details(Money.cny(2_000_000_00)), Set.of(), COMMANDER);
        if (EnumSet.of(PLANNED, APPROVED, UNDER_WAY, SUSPENDED).contains(state)) {
            raise.run();
        } else {
            refuses(ProjectError.APPROVED_AMOUNT_FIXED, raise);
            project.revise(details(APPROVED_AMOUNT), Set.of(), COMMANDER);
        }
    }

    private static ActingHand acting(Hand hand, boolean mayApprove) {
        return new ActingHand(hand, mayApprove);
    }

    private static void approve(Project project, ActingHand by) {
        project.move(details(APPROVED, DAY, null), by, TODAY, Instant.EPOCH);
    }

    @Test
    void a_project_is_approved_by_another_hand_that_may() {
        var another = new Hand(UUID.randomUUID(), UUID.randomUUID(), "孙丙三");
        var secondAccount = new Hand(UUID.randomUUID(), OFFICER.personId(), "沈甲一");
        refuses(ProjectError.APPROVAL_RESERVED, () -> approve(planned(), acting(another, false)));
        refuses(ProjectError.APPROVAL_OF_OWN, () -> approve(planned(), acting(OFFICER, true)));
        refuses(ProjectError.APPROVAL_OF_OWN, () -> approve(planned(), acting(secondAccount, true)));
        approve(planned(), acting(another, true));
    }

    @Test
    void a_project_that_plans_give_money_needs_no_other_approval() {
        var given = planned();
        given.approveByPlan(APPROVED_AMOUNT);
        approve(given, acting(OFFICER, false));
        var dropped = planned();
        dropped.approveByPlan(Money.cny(0));
        refuses(ProjectError.APPROVAL_RESERVED, () -> approve(dropped, acting(OFFICER, false)));
    }

    @Test
    void what_was_approved_is_changed_by_who_could_have_approved_it() {
        var project = at(APPROVED, SUSPENDED);
        var raised = details(Money.cny(2_000_000_00));
        refuses(ProjectError.APPROVAL_RESERVED, () -> project.revise(raised, Set.of(), acting(OFFICER, false)));
        refuses(ProjectError.APPROVAL_OF_OWN, () -> project.revise(raised, Set.of(), acting(OFFICER, true)));
        project.revise(details(APPROVED_AMOUNT, DAY, DAY), Set.of(), acting(OFFICER, false));
        project.revise(raised, Set.of(), COMMANDER);
        project.approveByPlan(APPROVED_AMOUNT);
        refuses(ProjectError.APPROVED_AMOUNT_OF_PLAN, () -> project.revise(raised, Set.of(), COMMANDER));
    }

    @Test
    void a_project_is_accepted_by_somebody_and_for_no_more_than_was_approved() {
        refuses(ProjectError.ACCEPTANCE_MISSING, () -> bringing(in(COMPLETED), ACCEPTED, null, null));
        refuses(
                ProjectError.ACCEPTED_ABOVE_APPROVED,
                () -> bringing(in(COMPLETED), ACCEPTED, accepted(Money.cny(APPROVED_AMOUNT.minor() + 1)), null));
        refuses(
                ProjectError.ACCEPTANCE_OUT_OF_PLACE,
                () -> bringing(in(UNDER_WAY), COMPLETED, accepted(APPROVED_AMOUNT), null));
        refuses(
                ProjectError.ACCEPTANCE_RESERVED,
                () -> in(COMPLETED).move(details(ACCEPTED, DAY, null), acting(OFFICER, false), TODAY, Instant.EPOCH));
        bringing(in(COMPLETED), ACCEPTED, accepted(Money.cny(APPROVED_AMOUNT.minor() - 1)), null);
    }

    @Test
    void a_project_comes_into_use_in_somebodys_hands() {
        refuses(ProjectError.HAND_OVER_MISSING, () -> bringing(in(ACCEPTED), IN_USE, null, null));
        refuses(
                ProjectError.HAND_OVER_OUT_OF_PLACE,
                () -> bringing(in(COMPLETED), ACCEPTED, accepted(APPROVED_AMOUNT), HANDED_OVER));
        bringing(in(ACCEPTED), IN_USE, null, HANDED_OVER);
    }

    @Test
    void it_does_not_end_before_it_starts() {
        refuses(
                CommonError.DATES_OUT_OF_ORDER,
                () -> new Project(UUID.randomUUID(), details(null, DAY, DAY.minusDays(1)), Set.of(), OFFICER));
    }
}
