package org.tuoling.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.grid.GridTree;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.TestProgramme;

/** What becomes of a branch's people and offices when somebody leaves. */
@QuarkusTest
class BranchRolesTest {

    private static final LocalDate LAST = LocalDate.of(2022, 1, 10);

    private TestProgramme programme;
    private Team team;
    private UUID zhang;
    private UUID li;
    private UUID branch;
    private UUID deployment;

    @BeforeEach
    void foundBranch() {
        programme = TestProgramme.open();
        team = new Team(programme);
        var tree = new GridTree(programme);
        zhang = tree.person();
        li = tree.person();
        deployment = tree.deployed(zhang);
        tree.deployed(li);
        branch = team.branch("KP");
    }

    /** Zhang leaves. */
    private ValidatableResponse leave(UUID successor) {
        var end = new HashMap<String, Object>(Map.of("endedOn", LAST.toString(), "reason", "任期届满"));
        end.put("successorId", successor);
        return programme.as(Role.COMMANDER).body(end).post(programme.path("deployments", deployment, "end")).then();
    }

    private ValidatableResponse holdings() {
        return programme.as(Role.COMMANDER).queryParam("on", LAST.toString())
                .get(programme.path("deployments", deployment, "holdings")).then().statusCode(200);
    }

    private List<BranchMembershipView> held(UUID person, LocalDate day) {
        return TestProgramme.bean(BranchMembershipReader.class).heldOn(programme.id(), person, day);
    }

    @Test
    void an_office_goes_on_to_the_successor_and_membership_ends() {
        team.joined(branch, zhang, "SECRETARY");
        team.joined(branch, li, "MEMBER");
        holdings().body("fate", hasItem("GOES_ON"));
        leave(null).statusCode(409).body("code", equalTo("personnel.successor-missing"));
        leave(li).statusCode(200);
        assertThat(held(zhang, LAST.plusDays(1))).isEmpty();
        assertThat(held(li, LAST)).extracting(BranchMembershipView::role).containsExactly(BranchRole.MEMBER);
        assertThat(held(li, LAST.plusDays(1))).extracting(BranchMembershipView::role).containsExactly(BranchRole.SECRETARY);
    }

    @Test
    void mere_membership_ends_and_is_not_given_on() {
        team.joined(branch, zhang, "MEMBER");
        holdings().body("fate", hasItem("ENDS"));
        leave(li).statusCode(200);
        assertThat(held(zhang, LAST)).hasSize(1);
        assertThat(held(zhang, LAST.plusDays(1))).isEmpty();
        assertThat(held(li, LAST.plusDays(1))).isEmpty();
    }

    @Test
    void it_ends_without_a_successor_too_and_what_was_to_begin_later_never_does() {
        var past = Team.membership(branch, zhang, "MEMBER");
        past.put("endsOn", "2022-03-31");
        programme.create("branch-memberships", past);
        var next = Team.membership(team.branch("3T"), zhang, "MEMBER");
        next.put("startsOn", "2022-04-01");
        programme.create("branch-memberships", next);
        leave(null).statusCode(200);
        assertThat(held(zhang, LAST)).hasSize(1);
        assertThat(held(zhang, LAST.plusDays(1))).isEmpty();
        assertThat(held(zhang, LocalDate.of(2022, 4, 1))).isEmpty();
    }

    @Test
    void a_successor_with_an_office_keeps_that() {
        team.joined(branch, zhang, "SECRETARY");
        team.joined(branch, li, "DEPUTY_SECRETARY");
        leave(li).statusCode(200);
        assertThat(held(li, LAST.plusDays(1))).extracting(BranchMembershipView::role)
                .containsExactly(BranchRole.DEPUTY_SECRETARY);
    }
}
