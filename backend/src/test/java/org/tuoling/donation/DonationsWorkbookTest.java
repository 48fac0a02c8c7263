package org.tuoling.donation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.tuoling.donation.DonationScene.unvalued;
import static org.tuoling.donation.DonationScene.valued;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.workbook.MediaTypes;

@QuarkusTest
class DonationsWorkbookTest {

    private static final String HEADINGS =
            "登记编号,捐赠人编号,捐赠类型,接收日期,受赠地代码,限定用途,捐款金额（元）,外币金额,外币币种,汇率,物资名称,数量,单位,价值（元）,计价依据,计价凭证,计价人,计价日期\n";

    private DonationScene scene;

    @BeforeEach
    void openScene() {
        scene = new DonationScene();
    }

    private ValidatableResponse load(String rows, boolean dryRun) {
        return load(MediaTypes.CSV, (HEADINGS + rows).getBytes(StandardCharsets.UTF_8), dryRun);
    }

    private ValidatableResponse load(String type, byte[] file, boolean dryRun) {
        return scene.programme
                .as(Role.PROJECT_OFFICER)
                .contentType(type)
                .queryParam("dryRun", dryRun)
                .body(file)
                .post(scene.programme.path("donations", "import"))
                .then();
    }

    private byte[] export(String format, Map<String, ?> filter) {
        return scene.programme
                .as(Role.AUDITOR)
                .queryParams(filter)
                .queryParam("format", format)
                .get(scene.programme.path("donations", "export"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static final String GOODS = """
            JZ-2,D-1,物资,2020-02-11,652929,防疫,,,,,口罩,10000,只,20000,捐赠方凭证,发票 1,物资组,2020-02-12
            JZ-2,D-1,物资,2020-02-11,652929,防疫,,,,,CT 机,1,台,,未计价,,,
            JZ-2,D-1,物资,2020-02-11,652929,防疫,,,,,防护服,12.5,箱,"3,000.5",MARKET_PRICE,网价,物资组,2020-02-12
            """;

    @Test
    void money_takes_a_row_and_goods_one_for_each_line() {
        load("JZ-1,D-1,捐款,2020-02-10,652929,,\"¥6,451.20\",1000,USD,6.4512,,,,,,,,\n" + GOODS, false)
                .statusCode(200)
                .body("rows", equalTo(4), "created", equalTo(2), "errors", empty());
        scene.list(Map.of("sort", "code"))
                .body("items.code", contains("JZ-1", "JZ-2"), "items[0].foreign.rate", equalTo("6.4512"))
                .body("items[1].itemCount", equalTo(3), "items[1].unvaluedItems", equalTo(1))
                .body("items[1].valuedTotal.amount", equalTo("23000.50"));
    }

    @Test
    void a_file_loaded_twice_changes_nothing_and_a_different_line_is_noticed() {
        load(GOODS, false).statusCode(200).body("created", equalTo(1));
        load(GOODS, false).statusCode(200).body("created", equalTo(0), "unchanged", equalTo(1));
        load(GOODS.replace("CT 机,1,台", "CT 机,2,台"), true)
                .body("errors.code", contains("workbook.exists-differently"), "errors.cell", contains("A2"));
    }

    @Test
    void every_wrong_line_is_named_at_its_own_row_and_nothing_is_kept() {
        String wrong = GOODS.replace("20000,捐赠方凭证,发票 1,物资组,", "20000,捐赠方凭证,发票 1,,")
                + "JZ-3,D-9,物资,2020-02-11,652929,,,,,,书,0,本,,未计价,,,\n"
                + "JZ-4,D-1,物资,2020-02-11,652929,,,,,,书,1,本,,未计价,,,2020-02-12\n";
        load(wrong, true)
                .statusCode(200)
                .body(
                        "errors.code",
                        contains(
                                "donation.item-value-incomplete",
                                "donation.donor-unknown",
                                "request.invalid",
                                "donation.item-unvalued-with-value"),
                        "errors.cell",
                        contains("Q2", "B5", "L5", "O6"));
        load(wrong, false).statusCode(422).body("code", equalTo("workbook.rows-refused"));
        scene.list(Map.of()).body("total", equalTo(0));
    }

    @Test
    void the_third_line_is_blamed_at_the_third_row() {
        load(GOODS.replace("MARKET_PRICE,网价,物资组,2020-02-12", "MARKET_PRICE,网价,物资组,2999-02-12"), true)
                .body("errors.code", contains("request.invalid"), "errors.cell", contains("R4"));
        load(GOODS.replace("MARKET_PRICE,网价,物资组,2020-02-12", "MARKET_PRICE,网价,物资组,2099-02-12"), true)
                .body("errors.code", contains("donation.item-valued-in-future"), "errors.cell", contains("R4"));
    }

    @Test
    void a_wrong_first_line_is_not_held_against_the_lines_after_it() {
        load(GOODS.replaceFirst("D-1", "D-9"), true)
                .body("errors.code", contains("donation.donor-unknown"), "errors.cell", contains("B2"));
    }

    @Test
    void rows_of_one_donation_say_the_same_and_stand_together() {
        String other = "JZ-2,D-1,物资,2020-03-11,652929,防疫,,,,,手套,1,双,,未计价,,,\n";
        load(GOODS + other, true).body("errors.code", contains("donation.rows-differ"), "errors.cell", contains("A5"));
        String money = "JZ-9,D-1,捐款,2020-02-10,652929,,1,,,,,,,,,,,\n";
        load(money + money, true).body("errors.code", contains("donation.rows-differ"), "errors.cell", contains("A3"));
        load(GOODS + money + GOODS.lines().findFirst().orElseThrow(), true)
                .body("errors.code", contains("workbook.duplicate-row"), "errors.cell", contains("A6"));
    }

    @Test
    void a_donation_of_too_many_lines_is_refused() {
        load("JZ-2,D-1,物资,2020-02-11,652929,,,,,,书,1,本,,未计价,,,\n".repeat(201), true)
                .body("errors.code", contains("donation.items-too-many"));
    }

    @Test
    void an_export_holds_what_is_filtered_and_comes_back_unchanged() {
        scene.recorded(scene.goods("JZ-1", valued("口罩", "1000.00"), unvalued("CT 机")));
        var cancelled = scene.recorded(scene.money("JZ-2", "12.00"));
        scene.cancel(cancelled, "重复登记").statusCode(200);
        for (String format : new String[] {"xlsx", "csv"}) {
            load(format.equals("csv") ? MediaTypes.CSV : MediaTypes.XLSX, export(format, Map.of()), false)
                    .statusCode(200)
                    .body("rows", equalTo(3), "unchanged", equalTo(2), "errors", empty());
        }
        String goods = new String(export("csv", Map.of("kind", "GOODS")), StandardCharsets.UTF_8);
        assertThat(goods.lines().skip(1))
                .containsExactly(
                        "JZ-1,D-1,goods,2020-02-10,652929,用于疫情防控,,,,,口罩,,12.5,箱,1000.00,donor's voucher,发票 1,物资组,2020-02-11,匿名,recorded,",
                        "JZ-1,D-1,goods,2020-02-10,652929,用于疫情防控,,,,,CT 机,,12.5,箱,,unvalued,,,,匿名,recorded,");
    }

    @Test
    void only_who_may_write_donations_may_import_and_only_who_may_read_them_export() {
        scene.programme
                .as(Role.AUDITOR)
                .contentType(MediaTypes.CSV)
                .body("x")
                .post(scene.programme.path("donations", "import"))
                .then()
                .statusCode(403);
        scene.programme
                .as(Role.MEMBER)
                .get(scene.programme.path("donations", "export"))
                .then()
                .statusCode(403);
        scene.programme
                .as(Role.MEMBER)
                .get(scene.programme.path("donations", "import-template"))
                .then()
                .statusCode(403);
        scene.programme
                .as(Role.AUDITOR)
                .get(scene.programme.path("donations", "import-template"))
                .then()
                .statusCode(200)
                .contentType(MediaTypes.XLSX);
    }
}
