package org.tuoling.personnel;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.tuoling.testing.TestProgramme;

/** What a roster needs around it: a county with a township in it, a unit in each, and a unit that sends. */
final class Roster {

    private final UUID city;
    final UUID county;
    final UUID township;
    final UUID sender;
    final UUID countySchool;
    final UUID townshipSchool;

    private final TestProgramme programme;
    private final AtomicInteger number = new AtomicInteger();

    Roster(TestProgramme programme) {
        this.programme = programme;
        city = place("330500", "湖州市", "SUPPORTING", null);
        county = place("652929", "柯坪县", "RECIPIENT", null);
        township = place("652999", "玉尔其乡", "RECIPIENT", county);
        sender = unit("HZ-01", "湖州市教育局", "SUPPORTING", city);
        countySchool = unit("KP-01", "柯坪县中学", "RECIPIENT", county);
        townshipSchool = unit("KP-02", "玉尔其乡小学", "RECIPIENT", township);
    }

    private UUID place(String code, String name, String side, UUID parent) {
        var place = new HashMap<String, Object>(
                Map.of("codeSystem", "GBT2260", "code", code, "nameZh", name, "side", side, "recipientOfAid", false));
        place.put("parentId", parent);
        return programme.create("places", place);
    }

    private UUID unit(String code, String name, String side, UUID place) {
        return programme.create(
                "organisations",
                Map.of("code", code, "nameZh", name, "kind", "SCHOOL", "side", side, "placeId", place));
    }

    /** A unit on this side that is used no longer since this day. */
    UUID retiring(String code, String side, String day) {
        return programme.create("organisations", Map.of(
                "code", code, "nameZh", "撤并学校" + code, "kind", "SCHOOL", "side", side,
                "placeId", side.equals("SUPPORTING") ? city : county, "retiredOn", day));
    }

    static Map<String, Object> person(String code, String name) {
        return new HashMap<>(Map.of(
                "code", code,
                "name", name,
                "sex", "FEMALE",
                "birthDate", "1985-03-12",
                "phone", "13800005678",
                "emergencyContact", "李四（配偶）13900001234"));
    }

    UUID registered(String name) {
        return programme.create("people", person("P-" + number.incrementAndGet(), name));
    }

    /** A full-term deployment to the county school in 2020 and 2021. */
    Map<String, Object> deployment(String code, UUID person) {
        return new HashMap<>(Map.of(
                "code", code,
                "personId", person,
                "homeUnitId", sender,
                "hostUnitId", countySchool,
                "post", "教师",
                "kind", "FULL_TERM",
                "startsOn", "2020-01-01",
                "endsOn", "2021-12-31"));
    }

    /** The same with one field different. */
    static Map<String, Object> with(Map<String, Object> record, String field, Object value) {
        var changed = new HashMap<>(record);
        changed.put(field, value);
        return changed;
    }
}
