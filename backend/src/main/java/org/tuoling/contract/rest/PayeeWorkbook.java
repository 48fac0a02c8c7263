package org.tuoling.contract.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.contract.PayeeKind;
import org.tuoling.contract.PayeeRegister;
import org.tuoling.contract.PayeeView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Payees in a workbook. */
@ApplicationScoped
public class PayeeWorkbook implements Workbook<PayeeRequest, PayeeView> {

    private static final List<Column<PayeeView>> COLUMNS = List.of(
            Column.text("code", PayeeView::code).required().example("SK-001"),
            Column.text("name", PayeeView::name).required().example("阿克苏示例建设有限公司"),
            Column.oneOf("kind", PayeeKind.class, PayeeView::kind).required(),
            Column.text("creditCode", PayeeView::creditCode).required().example("91652929DEM000011F"),
            Column.text("bankName", PayeeView::bankName).required().example("示例银行柯坪支行"),
            Column.text("bankAccount", PayeeView::bankAccount).required().example("6217000000000012"));

    private final PayeeRegister register;

    PayeeWorkbook(PayeeRegister register) {
        this.register = register;
    }

    @Override
    public String list() {
        return "payees";
    }

    @Override
    public String words() {
        return "contract.payees";
    }

    @Override
    public List<Column<PayeeView>> columns() {
        return COLUMNS;
    }

    @Override
    public PayeeRequest request(Cells row) {
        return new PayeeRequest(
                row.text("code"),
                row.text("name"),
                row.oneOf("kind", PayeeKind.class),
                row.text("creditCode"),
                row.text("bankName"),
                row.text("bankAccount"));
    }

    @Override
    public Object key(PayeeRequest request) {
        return request.code();
    }

    @Override
    public Optional<PayeeRequest> existing(UUID programmeId, PayeeRequest request) {
        return register.coded(programmeId, request.code()).map(PayeeRequest::of);
    }

    @Override
    public void register(UUID programmeId, PayeeRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
