package org.tuoling.decision.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.decision.DecisionError;
import org.tuoling.decision.DecisionKind;
import org.tuoling.decision.ThresholdRegister;
import org.tuoling.decision.ThresholdView;
import org.tuoling.place.PlaceId;
import org.tuoling.place.PlaceRegister;
import org.tuoling.place.PlaceView;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Thresholds in a workbook. */
@ApplicationScoped
public class ThresholdWorkbook implements Workbook<ThresholdRequest, ThresholdView> {

    private static final List<Column<ThresholdView>> COLUMNS = List.of(
            Column.oneOf("kind", DecisionKind.class, ThresholdView::kind).required(),
            Column.reference("placeId", ThresholdView::place).example("652929"),
            Column.amount("amount", ThresholdView::amount).required().example("500000.00"),
            Column.integer("windowDays", ThresholdView::windowDays).required().example("30"),
            Column.date("validFrom", ThresholdView::validFrom).required().example("2020-01-15"));

    private record Beginning(DecisionKind kind, UUID placeId, LocalDate validFrom) {}

    private final ThresholdRegister register;
    private final PlaceRegister places;

    ThresholdWorkbook(ThresholdRegister register, PlaceRegister places) {
        this.register = register;
        this.places = places;
    }

    @Override
    public String list() {
        return "decision-thresholds";
    }

    @Override
    public String words() {
        return "decision.thresholds";
    }

    @Override
    public List<Column<ThresholdView>> columns() {
        return COLUMNS;
    }

    @Override
    public ThresholdRequest request(Cells row) {
        return new ThresholdRequest(
                row.oneOf("kind", DecisionKind.class),
                row.reference(
                        "placeId",
                        code -> places.coded(row.programmeId(), code).map(PlaceView::id),
                        DecisionError.PLACE_UNKNOWN),
                row.cny("amount"),
                row.integer("windowDays"),
                row.date("validFrom"));
    }

    @Override
    public Object key(ThresholdRequest request) {
        return new Beginning(request.kind(), request.placeId(), request.validFrom());
    }

    @Override
    public String keyField() {
        return "validFrom";
    }

    @Override
    public Optional<ThresholdRequest> existing(UUID programmeId, ThresholdRequest request) {
        return register.beginning(programmeId, request.kind(), PlaceId.of(request.placeId()), request.validFrom())
                .map(ThresholdRequest::of);
    }

    @Override
    public void register(UUID programmeId, ThresholdRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
