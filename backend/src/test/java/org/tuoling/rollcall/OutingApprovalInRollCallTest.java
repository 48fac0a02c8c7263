package org.tuoling.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoling.rollcall.RollCallScene.DAY;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuoling.rollcall.RollCallScene.Entry;
import org.tuoling.testing.Evening;

/** Nobody excuses himself from a roll-call: an outing does so only once somebody who answers for him has approved it. */
@QuarkusTest
class OutingApprovalInRollCallTest {

    @Test
    void an_outing_excuses_nobody_before_it_is_approved() {
        try (var evening = Evening.at(DAY, "22:29")) {
            var scene = new RollCallScene();
            var leader = scene.person(scene.leaf);
            scene.leads(leader, scene.leaf, "LEADER");
            var asLeader = scene.asLeader(leader);
            var member = scene.person(scene.leaf);
            evening.show(DAY, "22:30");
            scene.sweep();
            var call = scene.call(scene.leaf);
            evening.show(DAY, "23:05");
            scene.sweep();
            assertThat(scene.entry(call, member).status()).isEqualTo("UNRESOLVED");

            report(scene, member, "18:00").then().statusCode(422);
            UUID outing = UUID.fromString(report(scene, member, "23:05").then().statusCode(201).extract().path("id"));
            assertThat(scene.entry(call, member)).isEqualTo(new Entry("EXPECTED", "UNRESOLVED"));

            asLeader.post(scene.programme.path("outings", outing, "approval")).then().statusCode(200);
            assertThat(scene.entry(call, member)).isEqualTo(new Entry("ON_OUTING", "EXCUSED"));
        }
    }

    private static io.restassured.response.Response report(RollCallScene scene, UUID member, String from) {
        return scene.programme.asMember(member)
                .body(Map.of(
                        "destination", "阿克苏市", "purpose", "送医", "transport", "OFFICIAL_CAR",
                        "startsAt", DAY + "T" + from + ":00+08:00", "endsAt", DAY + "T23:55:00+08:00"))
                .post(scene.programme.path("outings"));
    }
}
