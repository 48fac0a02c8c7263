package org.tuoling.twinning.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;
import org.tuoling.twinning.AgreementRegister;
import org.tuoling.twinning.AgreementState;
import org.tuoling.twinning.AgreementView;
import org.tuoling.twinning.PairView;
import org.tuoling.twinning.TwinningError;
import org.tuoling.twinning.TwinningRegister;

/** Agreements in a workbook. */
@ApplicationScoped
public class AgreementWorkbook implements Workbook<AgreementRequest, AgreementView> {

    private static final List<Column<AgreementView>> COLUMNS = List.of(
            Column.text("code", AgreementView::code).required().example("XY-01"),
            Column.text("titleZh", AgreementView::titleZh).required().example("吴兴——柯坪对口援疆战略协作协议"),
            Column.text("titleEn", AgreementView::titleEn).example("Wuxing–Keping Strategic Agreement"),
            Column.reference("pairId", AgreementView::pair).required().example("JD-DIS-01"),
            Column.text("pairName", (AgreementView agreement) -> agreement.pair().nameZh()).onlyExported(),
            Column.date("signedOn", AgreementView::signedOn).required(),
            Column.date("startsOn", AgreementView::startsOn).required(),
            Column.date("endsOn", AgreementView::endsOn),
            Column.oneOf("state", AgreementState.class, AgreementView::state).onlyExported());

    private final AgreementRegister register;
    private final TwinningRegister pairs;

    AgreementWorkbook(AgreementRegister register, TwinningRegister pairs) {
        this.register = register;
        this.pairs = pairs;
    }

    @Override
    public String list() {
        return "agreements";
    }

    @Override
    public String words() {
        return "twinning.agreements";
    }

    @Override
    public List<Column<AgreementView>> columns() {
        return COLUMNS;
    }

    @Override
    public AgreementRequest request(Cells row) {
        return new AgreementRequest(
                row.text("code"),
                row.text("titleZh"),
                row.text("titleEn"),
                row.reference(
                        "pairId",
                        code -> pairs.coded(row.programmeId(), code).map(PairView::id),
                        TwinningError.PAIR_UNKNOWN),
                row.date("signedOn"),
                row.date("startsOn"),
                row.date("endsOn"));
    }

    @Override
    public Object key(AgreementRequest request) {
        return request.code();
    }

    @Override
    public Optional<AgreementRequest> existing(UUID programmeId, AgreementRequest request) {
        return register.coded(programmeId, request.code()).map(AgreementRequest::of);
    }

    @Override
    public void register(UUID programmeId, AgreementRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
