package org.tuoling.twinning;

import static org.hamcrest.Matchers.equalTo;
import static org.tuoling.twinning.TwinnedProgramme.pair;
import static org.tuoling.twinning.TwinnedProgramme.refused;
import static org.tuoling.twinning.TwinnedProgramme.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.testing.TestProgramme;

/** Which units can be paired, and what they can no longer become. */
@QuarkusTest
class PairedUnitsTest {

    private TwinnedProgramme twinned;
    private TestProgramme programme;

    @BeforeEach
    void openProgramme() {
        twinned = new TwinnedProgramme();
        programme = twinned.programme;
    }

    @Test
    void units_on_the_wrong_side_of_the_wrong_kind_or_retired_are_refused() {
        UUID supporting = twinned.supporting("SCHOOL");
        UUID recipient = twinned.recipient("SCHOOL");
        refused(programme.post("pairs", pair("JD", "SCHOOL", recipient, supporting)),
                422, "twinning.unit-of-other-side", "supportingId");
        refused(programme.post("pairs", pair("JD", "SCHOOL", supporting, twinned.recipient("HOSPITAL"))),
                422, "twinning.unit-unfit", "recipientId");
        UUID retired = twinned.unit("RECIPIENT", "SCHOOL", Map.of("retiredOn", "2021-01-01"));
        refused(programme.post("pairs", pair("JD", "SCHOOL", supporting, retired)),
                422, "twinning.unit-retired", "recipientId");
        refused(programme.post("pairs", pair("JD", "SCHOOL", supporting, UUID.randomUUID())),
                422, "twinning.unit-unknown", "recipientId");
    }

    @Test
    void districts_are_paired_with_counties_by_their_governments() {
        UUID district = twinned.unit("SUPPORTING", "GOVERNMENT", Map.of("tier", "DISTRICT"));
        UUID county = twinned.unit("RECIPIENT", "GOVERNMENT", Map.of("tier", "COUNTY"));
        UUID city = twinned.unit("SUPPORTING", "GOVERNMENT", Map.of("tier", "CITY"));
        programme.create("pairs", pair("JD-01", "DISTRICT", district, county));
        refused(programme.post("pairs", pair("JD-02", "DISTRICT", city, county)),
                422, "twinning.unit-unfit", "supportingId");
    }

    @Test
    void the_same_two_units_are_not_paired_twice_at_one_level_and_time() {
        var schools = twinned.schools("JD-01");
        var again = pair("JD-02", "SCHOOL", schools.supportingId(), schools.recipientId());
        programme.post("pairs", again).statusCode(409).body("code", equalTo("twinning.pair-duplicate"));
        twinned.end(schools.pairId(), "2021-06-30").statusCode(200);
        programme.post("pairs", with(again, "startsOn", "2021-06-30"))
                .statusCode(409)
                .body("code", equalTo("twinning.pair-duplicate"));
        UUID second = programme.create("pairs", with(again, "startsOn", "2021-07-01"));
        twinned.put("pairs", second, 0, with(again, "startsOn", "2021-06-01"))
                .statusCode(409)
                .body("code", equalTo("twinning.pair-duplicate"));
    }

    @Test
    void one_unit_may_have_several_partners() {
        var schools = twinned.schools("JD-01");
        programme.create("pairs", pair("JD-02", "SCHOOL", schools.supportingId(), twinned.recipient("SCHOOL")));
        programme.create("pairs", pair("JD-03", "SCHOOL", twinned.supporting("SCHOOL"), schools.recipientId()));
    }

    @Test
    void a_unit_in_a_pair_is_neither_removed_nor_turned_into_what_the_pair_does_not_fit() {
        UUID bureau = twinned.supporting("GOVERNMENT");
        programme.create("pairs", pair("JD-01", "UNIT", bureau, twinned.recipient("GOVERNMENT")));
        twinned.delete("organisations", bureau, 0).statusCode(409).body("code", equalTo("request.in-use"));
        twinned.put("organisations", bureau, 0, twinned.unitBody("SUPPORTING", "SCHOOL", Map.of()))
                .statusCode(422)
                .body("code", equalTo("twinning.unit-unfit"));
        twinned.put("organisations", bureau, 0, twinned.unitBody("SUPPORTING", "OTHER", Map.of())).statusCode(200);
    }

    @Test
    void the_government_of_a_paired_district_keeps_a_tier_that_fits() {
        UUID district = twinned.unit("SUPPORTING", "GOVERNMENT", Map.of("tier", "DISTRICT"));
        UUID county = twinned.unit("RECIPIENT", "GOVERNMENT", Map.of("tier", "COUNTY"));
        programme.create("pairs", pair("JD-01", "DISTRICT", district, county));
        for (Map<String, Object> tier : List.of(Map.<String, Object>of("tier", "CITY"), Map.<String, Object>of())) {
            twinned.put("organisations", county, 0, twinned.unitBody("RECIPIENT", "GOVERNMENT", tier))
                    .statusCode(422)
                    .body("code", equalTo("twinning.unit-unfit"));
        }
        twinned.put("organisations", county, 0, twinned.unitBody("RECIPIENT", "GOVERNMENT", Map.of("tier", "DISTRICT")))
                .statusCode(200);
    }

    @Test
    void a_paired_class_stays_in_the_school_of_the_pair_above() {
        var schools = twinned.schools("JD-01");
        var classes = twinned.classPair("JD-01-1", schools);
        programme.create("pairs", classes);
        var classId = (UUID) classes.get("recipientId");
        var moved = Map.<String, Object>of("parentId", twinned.recipient("SCHOOL"));
        twinned.put("organisations", classId, 0, twinned.unitBody("RECIPIENT", "CLASS", moved))
                .statusCode(422)
                .body("code", equalTo("twinning.class-of-other-school"));
        var renamed = Map.<String, Object>of("parentId", schools.recipientId());
        twinned.put("organisations", classId, 0, twinned.unitBody("RECIPIENT", "CLASS", renamed)).statusCode(200);
    }
}
