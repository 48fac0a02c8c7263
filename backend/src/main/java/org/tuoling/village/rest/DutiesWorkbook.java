package org.tuoling.village.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;
import org.tuoling.village.DutyBook;
import org.tuoling.village.DutyCatalogue;
import org.tuoling.village.DutyKindId;
import org.tuoling.village.DutyKindView;
import org.tuoling.village.DutyView;
import org.tuoling.village.StationId;
import org.tuoling.village.StationRegister;
import org.tuoling.village.StationView;
import org.tuoling.village.VillageError;

/** Duties in a workbook. All go out; in come those that were done, as they were kept on paper. */
@ApplicationScoped
public class DutiesWorkbook implements Workbook<DutyRowRequest, DutyView> {

    private static final List<Column<DutyView>> COLUMNS = List.of(
            Column.reference("stationId", DutyView::station).required().example("VS-001"),
            Column.<DutyView>text("personName", duty -> duty.person().nameZh()).onlyExported(),
            Column.<DutyView>text("villageName", duty -> duty.village().nameZh()).onlyExported(),
            Column.reference("kindId", DutyView::kind).required().example("ON-SITE"),
            Column.<DutyView>text("kindName", duty -> duty.kind().nameZh()).onlyExported(),
            Column.date("periodStart", DutyView::periodStart).required().example("2022-01-01"),
            Column.integer("number", DutyView::number).example("1"),
            Column.date("dueOn", DutyView::dueOn).onlyExported(),
            Column.date("doneOn", DutyView::doneOn).required().example("2022-01-20"),
            Column.text("note", DutyView::note).example("现场办公，收集诉求 3 条。"),
            Column.text("state", DutyView::state).onlyExported());

    private final DutyBook book;
    private final StationRegister stations;
    private final DutyCatalogue kinds;

    DutiesWorkbook(DutyBook book, StationRegister stations, DutyCatalogue kinds) {
        this.book = book;
        this.stations = stations;
        this.kinds = kinds;
    }

    @Override
    public String list() {
        return "duties";
    }

    @Override
    public String words() {
        return "village.duties";
    }

    @Override
    public List<Column<DutyView>> columns() {
        return COLUMNS;
    }

    @Override
    public DutyRowRequest request(Cells row) {
        return new DutyRowRequest(
                row.reference("stationId", code -> station(row, code), VillageError.STATION_UNKNOWN),
                row.reference("kindId", code -> kind(row, code), VillageError.KIND_UNKNOWN),
                row.date("periodStart"),
                row.integer("number"),
                row.date("doneOn"),
                row.text("note"));
    }

    private Optional<UUID> station(Cells row, String code) {
        return stations.coded(row.programmeId(), code).map(StationView::id);
    }

    private Optional<UUID> kind(Cells row, String code) {
        return kinds.coded(row.programmeId(), code).map(DutyKindView::id);
    }

    @Override
    public Object key(DutyRowRequest request) {
        return request.key();
    }

    @Override
    public String keyField() {
        return "periodStart";
    }

    /** A duty that was generated and not done yet is no obstacle to a row that says it was. */
    @Override
    public Optional<DutyRowRequest> existing(UUID programmeId, DutyRowRequest request) {
        return book.occurrence(
                        programmeId,
                        StationId.of(request.stationId()),
                        DutyKindId.of(request.kindId()),
                        request.periodStart(),
                        request.numberOrFirst())
                .filter(duty -> duty.doneOn() != null || request.doneOn() == null)
                .map(duty -> DutyRowRequest.of(duty, request.number()));
    }

    @Override
    public void register(UUID programmeId, DutyRowRequest request) {
        book.bringIn(
                programmeId,
                StationId.of(request.stationId()),
                DutyKindId.of(request.kindId()),
                request.periodStart(),
                request.numberOrFirst(),
                request.toDetails());
    }
}
