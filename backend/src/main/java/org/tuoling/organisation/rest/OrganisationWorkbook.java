package org.tuoling.organisation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.organisation.OrganisationError;
import org.tuoling.organisation.OrganisationKind;
import org.tuoling.organisation.OrganisationRegister;
import org.tuoling.organisation.OrganisationView;
import org.tuoling.organisation.Tier;
import org.tuoling.place.PlaceRegister;
import org.tuoling.place.PlaceView;
import org.tuoling.place.Side;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** Organisations in a workbook; one may belong to one of an earlier row. */
@ApplicationScoped
public class OrganisationWorkbook implements Workbook<OrganisationRequest, OrganisationView> {

    private static final List<Column<OrganisationView>> COLUMNS = List.of(
            Column.text("code", OrganisationView::code).required().example("HZ-EDU-01"),
            Column.text("nameZh", OrganisationView::nameZh).required().example("湖州市示例小学"),
            Column.text("nameEn", OrganisationView::nameEn).example("Huzhou Example Primary School"),
            Column.oneOf("kind", OrganisationKind.class, OrganisationView::kind).required(),
            Column.oneOf("tier", Tier.class, OrganisationView::tier),
            Column.oneOf("side", Side.class, OrganisationView::side).required(),
            Column.reference("placeId", OrganisationView::place).required().example("330500"),
            Column.reference("parentId", OrganisationView::parent).example("HZ-EDU"),
            Column.text("creditCode", OrganisationView::creditCode).example("123305000000000016"),
            Column.date("retiredOn", OrganisationView::retiredOn));

    private final OrganisationRegister register;
    private final PlaceRegister places;

    OrganisationWorkbook(OrganisationRegister register, PlaceRegister places) {
        this.register = register;
        this.places = places;
    }

    @Override
    public String list() {
        return "organisations";
    }

    @Override
    public String words() {
        return "organisation.organisations";
    }

    @Override
    public List<Column<OrganisationView>> columns() {
        return COLUMNS;
    }

    @Override
    public OrganisationRequest request(Cells row) {
        return new OrganisationRequest(
                row.code("code"),
                row.text("nameZh"),
                row.text("nameEn"),
                row.oneOf("kind", OrganisationKind.class),
                row.oneOf("tier", Tier.class),
                row.oneOf("side", Side.class),
                row.reference("placeId", code -> place(row, code), OrganisationError.PLACE_UNKNOWN),
                row.reference("parentId", code -> organisation(row, code), OrganisationError.PARENT_UNKNOWN),
                row.code("creditCode"),
                row.date("retiredOn"));
    }

    private Optional<UUID> place(Cells row, String code) {
        return places.coded(row.programmeId(), code).map(PlaceView::id);
    }

    private Optional<UUID> organisation(Cells row, String code) {
        return register.coded(row.programmeId(), code).map(OrganisationView::id);
    }

    @Override
    public Object key(OrganisationRequest request) {
        return request.code();
    }

    @Override
    public Optional<OrganisationRequest> existing(UUID programmeId, OrganisationRequest request) {
        return register.coded(programmeId, request.code()).map(OrganisationRequest::of);
    }

    @Override
    public void register(UUID programmeId, OrganisationRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
