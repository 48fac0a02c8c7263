package org.tuoling.twinning;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.tuoling.twinning.TwinnedProgramme.pair;
import static org.tuoling.twinning.TwinnedProgramme.refused;
import static org.tuoling.twinning.TwinnedProgramme.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.testing.TestProgramme;

/** Pairs under other pairs: classes under schools, villages under townships. */
@QuarkusTest
class PairTreeTest {

    private TwinnedProgramme twinned;
    private TestProgramme programme;

    @BeforeEach
    void openProgramme() {
        twinned = new TwinnedProgramme();
        programme = twinned.programme;
    }

    @Test
    void a_class_pair_stands_under_the_pair_of_its_schools() {
        var schools = twinned.schools("JD-01");
        var classes = twinned.classPair("JD-01-1", schools);
        refused(programme.post("pairs", with(classes, "parentId", null)),
                422, "twinning.parent-required", "parentId");
        refused(programme.post("pairs", with(classes, "parentId", twinned.schools("JD-02").pairId())),
                422, "twinning.class-of-other-school", "supportingId");
        refused(programme.post("pairs", with(classes, "startsOn", "2020-03-31")),
                422, "twinning.outside-parent", "startsOn");
        programme.post("pairs", classes)
                .statusCode(201)
                .body("parent.id", equalTo(schools.pairId().toString()), "parent.code", equalTo("JD-01"))
                .body("parent.nameZh", equalTo("单位1——单位2"));
    }

    @Test
    void a_class_pair_cannot_outlive_its_school_pair() {
        var schools = twinned.schools("JD-01");
        var request = twinned.classPair("JD-01-1", schools);
        UUID classes = programme.create("pairs", request);
        twinned.end(schools.pairId(), "2021-12-31").statusCode(409).body("code", equalTo("twinning.children-outside"));
        twinned.end(classes, "2021-06-30").statusCode(200).body("state", equalTo("ENDED"));
        twinned.end(schools.pairId(), "2021-06-29").statusCode(409).body("code", equalTo("twinning.children-outside"));
        twinned.end(schools.pairId(), "2021-06-30").statusCode(200).body("endReason", equalTo("学校合并"));
    }

    @Test
    void a_pair_with_pairs_below_it_keeps_its_level_units_and_start() {
        var schools = twinned.schools("JD-01");
        var request = pair("JD-01", "SCHOOL", schools.supportingId(), schools.recipientId());
        programme.create("pairs", twinned.classPair("JD-01-1", schools));
        twinned.put("pairs", schools.pairId(), 0, with(request, "recipientId", twinned.recipient("SCHOOL")))
                .statusCode(409)
                .body("code", equalTo("twinning.has-children"));
        twinned.put("pairs", schools.pairId(), 0, with(request, "startsOn", "2020-05-01"))
                .statusCode(409)
                .body("code", equalTo("twinning.children-outside"));
        twinned.delete("pairs", schools.pairId(), 0).statusCode(409).body("code", equalTo("request.in-use"));
        twinned.put("pairs", schools.pairId(), 0, with(request, "startsOn", "2020-03-01"))
                .statusCode(200)
                .header("ETag", "\"1\"");
        twinned.put("pairs", schools.pairId(), 1, with(request, "code", "JD-NEW")).statusCode(200);
    }

    @Test
    void pairs_stand_under_the_level_above_and_never_in_a_circle() {
        var townships = pair("JD-T", "TOWNSHIP", twinned.supporting("TOWNSHIP"), twinned.recipient("TOWNSHIP"));
        UUID townshipPair = programme.create("pairs", townships);
        var villages = pair("JD-V", "VILLAGE", twinned.supporting("VILLAGE"), twinned.recipient("VILLAGE"));
        UUID villagePair = programme.create("pairs", with(villages, "parentId", townshipPair));
        refused(twinned.put("pairs", townshipPair, 0, with(townships, "parentId", townshipPair)),
                422, "twinning.parent-in-circle", "parentId");
        refused(twinned.put("pairs", townshipPair, 0, with(townships, "parentId", villagePair)),
                422, "twinning.parent-unfit", "parentId");
        twinned.put("pairs", villagePair, 0, villages).statusCode(200).body("parent", nullValue());
    }
}
