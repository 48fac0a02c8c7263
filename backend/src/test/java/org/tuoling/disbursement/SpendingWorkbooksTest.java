package org.tuoling.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.tuoling.contract.SpendingScene.DAY;
import static org.tuoling.testing.Sheets.CSV;
import static org.tuoling.testing.Sheets.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuoling.contract.SpendingScene;
import org.tuoling.shared.access.Role;
import org.tuoling.testing.Evening;
import org.tuoling.testing.Sheets;

/** A file brings in payees and drafts, and no step that other people have to take. */
@QuarkusTest
class SpendingWorkbooksTest {

    private Evening evening;
    private SpendingScene scene;

    @BeforeEach
    void openScene() {
        evening = Evening.at(DAY, "10:00");
        scene = new SpendingScene();
    }

    @AfterEach
    void backToTheMachine() {
        evening.close();
    }

    private ValidatableResponse sent(String list, Object[]... rows) {
        return scene.programme
                .as(Role.PROJECT_OFFICER)
                .contentType(Sheets.XLSX)
                .body(Sheets.xlsx(rows))
                .post(scene.programme.path(list, "import"))
                .then();
    }

    private ValidatableResponse contract(Object signedOn) {
        return contract(signedOn, "2021-07-01 400.00 预付款；2021-12-01 600");
    }

    private ValidatableResponse contract(Object signedOn, String schedule) {
        String payee = scene.show("payees", scene.payee).extract().path("code");
        return sent(
                "contracts",
                row("编号", "名称", "项目编号", "资金类别", "收款单位编号", "类型", "合同金额（元）", "签订日期", "签署人编号", "付款计划"),
                row("HT-X", "示例合同", "KP-01", "FUND:FISCAL", payee, "工程", "1000.00", signedOn, signedOn == null ? null : "R-001", schedule));
    }

    @Test
    void payees_come_in_and_go_out() {
        var words = row("编号", "名称", "类型", "统一社会信用代码", "开户银行", "银行账号");
        var payee = row("SK-X", "示例监理", "企业", SpendingScene.creditCode(), "示例银行", "6217000000000099");
        sent("payees", words, payee).statusCode(200).body("created", equalTo(1));
        sent("payees", words, payee).statusCode(200).body("created", equalTo(0));
    }

    @Test
    void a_file_drafts_contracts_and_signs_none() {
        contract(DAY).statusCode(422).body("violations[0].code", equalTo("contract.steps-not-imported"));
        contract(null, "下月付清").statusCode(422).body("violations[0].code", equalTo("contract.schedule-unreadable"));
        contract(null).statusCode(200).body("created", equalTo(1));
        scene.programme.as(Role.AUDITOR).queryParam("q", "HT-X").get(scene.programme.path("contracts")).then()
                .body("items[0].state", equalTo("DRAFT"), "items[0].amount.amount", equalTo("1000.00"))
                .body("items[0].schedule.amount.amount", equalTo(List.of("400.00", "600.00")));
        contract(null).statusCode(200).body("created", equalTo(0));
    }

    @Test
    void a_file_asks_for_payments_and_takes_no_step() {
        UUID id = scene.signed("1000.00");
        String code = scene.show("contracts", id).extract().path("code");
        var words = row("编号", "合同编号", "金额（元）", "用途", "提交日期", "审核人编号", "审核日期");
        sent("disbursements", words, row("FK-X", code, "10.00", "进度款", DAY, "R-001", DAY)).statusCode(422)
                .body("violations[0].code", equalTo("contract.steps-not-imported"));
        sent("disbursements", words, row("FK-X", code, "10.00", "进度款", null, null, null)).statusCode(200);
        scene.programme.as(Role.AUDITOR).queryParam("q", "FK-X").get(scene.programme.path("disbursements")).then()
                .body("items[0].state", equalTo("DRAFT"));
    }

    @Test
    void what_is_exported_comes_back_as_it_is() {
        UUID contract = scene.signed("1000.00");
        scene.paid(contract, "10.00");
        for (String list : new String[] {"payees", "contracts", "disbursements"}) {
            byte[] file = scene.programme.as(Role.AUDITOR).accept(CSV).queryParam("format", "csv")
                    .get(scene.programme.path(list, "export")).then().statusCode(200).extract().asByteArray();
            assertThat(new String(file, StandardCharsets.UTF_8).lines().count()).as(list).isEqualTo(2);
            scene.programme.as(Role.PROJECT_OFFICER).contentType(CSV).body(file)
                    .post(scene.programme.path(list, "import")).then().statusCode(200).body("created", equalTo(0));
            scene.programme.as(Role.AUDITOR).accept(Sheets.XLSX).get(scene.programme.path(list, "import-template")).then().statusCode(200);
        }
        for (Role role : new Role[] {Role.COMMANDER, Role.FINANCE_OFFICER, Role.MEMBER}) {
            scene.programme.as(role).contentType(CSV).body("编号".getBytes(StandardCharsets.UTF_8))
                    .post(scene.programme.path("contracts", "import")).then().statusCode(403);
        }
    }
}
