package org.tuoling.team.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;
import org.tuoling.team.RegulationArea;
import org.tuoling.team.RegulationId;
import org.tuoling.team.RegulationRegister;
import org.tuoling.team.RegulationView;

/** Regulations in a workbook, each with its first version; how it came to stand since goes out but does not come in. */
@ApplicationScoped
public class RegulationWorkbook implements Workbook<RegulationRequest, RegulationView> {

    private static final List<Column<RegulationView>> COLUMNS = List.of(
            Column.text("code", RegulationView::code).required().example("ZD-01"),
            Column.text("nameZh", RegulationView::nameZh).required().example("请假销假管理办法"),
            Column.text("nameEn", RegulationView::nameEn).example("Rules on leave and return"),
            Column.oneOf("area", RegulationArea.class, RegulationView::area).required(),
            Column.text("subject", RegulationView::subject).example("COLLECTIVE-DECISION"),
            Column.<RegulationView>text("text", regulation -> null).required().onlyImported(),
            Column.date("adoptedOn", RegulationView::inForceSince).example("2020-03-16"),
            Column.<RegulationView>integer("adoptedVersion", RegulationView::adoptedVersion).onlyExported(),
            Column.<RegulationView>date("repealedOn", RegulationView::repealedOn).onlyExported(),
            Column.<RegulationView>text("state", RegulationView::state).onlyExported());

    private final RegulationRegister register;

    RegulationWorkbook(RegulationRegister register) {
        this.register = register;
    }

    @Override
    public String list() {
        return "regulations";
    }

    @Override
    public String words() {
        return "team.regulations";
    }

    @Override
    public List<Column<RegulationView>> columns() {
        return COLUMNS;
    }

    @Override
    public RegulationRequest request(Cells row) {
        return new RegulationRequest(
                row.code("code"),
                row.text("nameZh"),
                row.text("nameEn"),
                row.oneOf("area", RegulationArea.class),
                row.code("subject"),
                row.text("text"),
                row.date("adoptedOn"));
    }

    @Override
    public Object key(RegulationRequest request) {
        return request.code();
    }

    @Override
    public Optional<RegulationRequest> existing(UUID programmeId, RegulationRequest request) {
        return register.coded(programmeId, request.code())
                .map(regulation -> RegulationRequest.of(
                        regulation,
                        register.firstVersion(programmeId, RegulationId.of(regulation.id())).orElseThrow()));
    }

    @Override
    public void register(UUID programmeId, RegulationRequest request) {
        register.register(programmeId, request.toDetails(), request.toFirstVersion());
    }
}
