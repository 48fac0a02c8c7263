package org.tuoling.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.personnel.PersonId;
import org.tuoling.testing.TestProgramme;

/** What becomes of an office in a branch when its holder leaves. */
@QuarkusTest
class BranchRolesTest {

    private static final LocalDate LAST = LocalDate.of(2022, 1, 10);

    private TestProgramme programme;
    private Team team;
    private UUID zhang;
    private UUID li;
    private UUID branch;

    @BeforeEach
    void foundBranch() {
        programme = TestProgramme.open();
        team = new Team(programme);
        zhang = team.person("张三");
        li = team.person("李四");
        branch = team.branch("KP");
    }

    private void handOver() {
        QuarkusTransaction.requiringNew().run(() -> TestProgramme.bean(BranchRoles.class)
                .handOver(programme.id(), new PersonId(zhang), new PersonId(li), LAST));
    }

    private List<BranchMembershipView> held(UUID person, LocalDate day) {
        return TestProgramme.bean(BranchMembershipReader.class).heldOn(programme.id(), person, day);
    }

    @Test
    void an_office_goes_on_to_the_successor_and_membership_ends() {
        team.joined(branch, zhang, "SECRETARY");
        team.joined(branch, li, "MEMBER");
        assertThat(TestProgramme.bean(BranchRoles.class).of(programme.id(), new PersonId(zhang), LAST))
                .singleElement()
                .satisfies(holding -> assertThat(holding.goesOn()).isTrue());
        handOver();
        assertThat(held(zhang, LAST.plusDays(1))).isEmpty();
        assertThat(held(li, LAST)).extracting(BranchMembershipView::role).containsExactly(BranchRole.MEMBER);
        assertThat(held(li, LAST.plusDays(1))).extracting(BranchMembershipView::role).containsExactly(BranchRole.SECRETARY);
    }

    @Test
    void mere_membership_ends_and_is_not_given_on() {
        team.joined(branch, zhang, "MEMBER");
        handOver();
        assertThat(held(zhang, LAST.plusDays(1))).isEmpty();
        assertThat(held(li, LAST.plusDays(1))).isEmpty();
    }

    @Test
    void a_successor_with_an_office_keeps_that() {
        team.joined(branch, zhang, "SECRETARY");
        team.joined(branch, li, "DEPUTY_SECRETARY");
        handOver();
        assertThat(held(li, LAST.plusDays(1))).extracting(BranchMembershipView::role)
                .containsExactly(BranchRole.DEPUTY_SECRETARY);
    }
}
