package org.tuoling.twinning.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.organisation.OrganisationRegister;
import org.tuoling.organisation.OrganisationView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;
import org.tuoling.twinning.PairLevel;
import org.tuoling.twinning.PairState;
import org.tuoling.twinning.PairView;
import org.tuoling.twinning.TwinningError;
import org.tuoling.twinning.TwinningRegister;

/** Pairs in a workbook; a pair may stand under one of an earlier row. */
@ApplicationScoped
public class PairWorkbook implements Workbook<PairRequest, PairView> {

    private static final List<Column<PairView>> COLUMNS = List.of(
            Column.text("code", PairView::code).required().example("JD-SCH-01"),
            Column.oneOf("level", PairLevel.class, PairView::level).required(),
            Column.reference("supportingId", PairView::supporting).required().example("HZ-SCH-01"),
            Column.text("supportingName", (PairView pair) -> pair.supporting().nameZh()).onlyExported(),
            Column.reference("recipientId", PairView::recipient).required().example("KP-SCH-01"),
            Column.text("recipientName", (PairView pair) -> pair.recipient().nameZh()).onlyExported(),
            Column.reference("parentId", PairView::parent).example("JD-SCH-01"),
            Column.date("startsOn", PairView::startsOn).required(),
            Column.flag("proposed", (PairView pair) -> pair.state() == PairState.PROPOSED),
            Column.oneOf("state", PairState.class, PairView::state).onlyExported(),
            Column.date("firstSince", PairView::firstSince).onlyExported(),
            Column.date("endedOn", PairView::endedOn).onlyExported(),
            Column.text("endReason", PairView::endReason).onlyExported());

    private final TwinningRegister register;
    private final OrganisationRegister organisations;

    PairWorkbook(TwinningRegister register, OrganisationRegister organisations) {
        this.register = register;
        this.organisations = organisations;
    }

    @Override
    public String list() {
        return "pairs";
    }

    @Override
    public String words() {
        return "twinning.pairs";
    }

    @Override
    public List<Column<PairView>> columns() {
        return COLUMNS;
    }

    @Override
    public PairRequest request(Cells row) {
        return new PairRequest(
                row.text("code"),
                row.oneOf("level", PairLevel.class),
                row.reference("supportingId", code -> unit(row, code), TwinningError.UNIT_UNKNOWN),
                row.reference("recipientId", code -> unit(row, code), TwinningError.UNIT_UNKNOWN),
                row.reference("parentId", code -> pair(row, code), TwinningError.PARENT_UNKNOWN),
                row.date("startsOn"),
                row.flag("proposed"));
    }

    private Optional<UUID> unit(Cells row, String code) {
        return organisations.coded(row.programmeId(), code).map(OrganisationView::id);
    }

    private Optional<UUID> pair(Cells row, String code) {
        return register.coded(row.programmeId(), code).map(PairView::id);
    }

    @Override
    public Object key(PairRequest request) {
        return request.code();
    }

    @Override
    public Optional<PairRequest> existing(UUID programmeId, PairRequest request) {
        return register.coded(programmeId, request.code()).map(PairRequest::of);
    }

    @Override
    public void register(UUID programmeId, PairRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
