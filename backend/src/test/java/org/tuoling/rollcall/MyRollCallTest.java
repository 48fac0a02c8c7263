package org.tuoling.rollcall;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.tuoling.rollcall.RollCallScene.DAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.testing.Evening;

/** What a phone shows of the evening. */
@QuarkusTest
class MyRollCallTest {

    private RollCallScene scene;

    @BeforeEach
    void setTheScene() {
        scene = new RollCallScene();
    }

    private ValidatableResponse shownTo(UUID person) {
        return scene.programme
                .asMember(person)
                .get(scene.programme.path("my/roll-call"))
                .then()
                .statusCode(200);
    }

    @Test
    void before_the_opening_it_tells_the_hour_of_the_site_one_is_at() {
        scene.schedule(scene.township, "23:00");
        var atTheCounty = scene.person(scene.leaf);
        var inTheTownship = scene.person(scene.otherLeaf);
        try (var evening = Evening.at(DAY, "20:00")) {
            shownTo(atTheCounty).body("opensAt", equalTo("2022-01-10T14:30:00Z")).body("rollCall", nullValue());
            shownTo(inTheTownship).body("opensAt", equalTo("2022-01-10T15:00:00Z"));
        }
    }

    @Test
    void the_hour_stays_when_the_call_has_opened() {
        var member = scene.person(scene.leaf);
        try (var evening = Evening.at(DAY, "22:30")) {
            scene.sweep();
            shownTo(member)
                    .body("opensAt", equalTo("2022-01-10T14:30:00Z"))
                    .body("rollCall.state", equalTo("OPEN"))
                    .body("entry.status", equalTo("PENDING"));
        }
    }

    @Test
    void no_hour_is_told_to_who_sits_in_no_grid() {
        var member = scene.person(scene.leaf);
        scene.sql.update("delete from grid_membership where person_id = ?", member);
        try (var evening = Evening.at(DAY, "20:00")) {
            shownTo(member).body("opensAt", nullValue()).body("rollCall", nullValue());
        }
    }
}
