package org.tuoling.decision.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.decision.DecisionKind;
import org.tuoling.decision.MatterRegister;
import org.tuoling.decision.MatterView;
import org.tuoling.decision.Share;
import org.tuoling.decision.VotingRule;
import org.tuoling.shared.workbook.Cells;
import org.tuoling.shared.workbook.Column;
import org.tuoling.shared.workbook.Workbook;

/** The catalogue of matters in a workbook; a share left blank is the usual one. */
@ApplicationScoped
public class MatterWorkbook implements Workbook<MatterRequest, MatterView> {

    private static final List<Column<MatterView>> COLUMNS = List.of(
            Column.text("code", MatterView::code).required().example("CONTRACT"),
            Column.text("nameZh", MatterView::nameZh).required().example("重大合同签订"),
            Column.text("nameEn", MatterView::nameEn).example("Signing large contracts"),
            Column.oneOf("kind", DecisionKind.class, MatterView::kind).required(),
            Column.integer("minimumRoster", MatterView::minimumRoster).example("3"),
            Column.<MatterView>integer("present.numerator", matter -> matter.present().numerator()).example("1"),
            Column.<MatterView>integer("present.denominator", matter -> matter.present().denominator()).example("2"),
            Column.<MatterView>flag("present.moreThan", matter -> matter.present().moreThan()),
            Column.<MatterView>integer("yes.numerator", matter -> matter.yes().numerator()).example("1"),
            Column.<MatterView>integer("yes.denominator", matter -> matter.yes().denominator()).example("2"),
            Column.<MatterView>flag("yes.moreThan", matter -> matter.yes().moreThan()),
            Column.date("validFrom", MatterView::validFrom).required().example("2020-01-15"),
            Column.date("validTo", MatterView::validTo));

    private record Beginning(String code, LocalDate validFrom) {}

    private final MatterRegister register;

    MatterWorkbook(MatterRegister register) {
        this.register = register;
    }

    @Override
    public String list() {
        return "decision-matters";
    }

    @Override
    public String words() {
        return "decision.matters";
    }

    @Override
    public List<Column<MatterView>> columns() {
        return COLUMNS;
    }

    @Override
    public MatterRequest request(Cells row) {
        var kind = row.oneOf("kind", DecisionKind.class);
        var usual = VotingRule.usualFor(kind);
        var roster = row.integer("minimumRoster");
        return new MatterRequest(
                row.code("code"),
                row.text("nameZh"),
                row.text("nameEn"),
                kind,
                roster == null ? Integer.valueOf(usual.minimumRoster()) : roster,
                share(row, "present", usual.present()),
                share(row, "yes", usual.yes()),
                row.date("validFrom"),
                row.date("validTo"));
    }

    private static Share share(Cells row, String field, Share usual) {
        var numerator = row.integer(field + ".numerator");
        var denominator = row.integer(field + ".denominator");
        boolean moreThan = row.flag(field + ".moreThan");
        return numerator == null && denominator == null
                ? usual
                : new Share(numerator == null ? 0 : numerator, denominator == null ? 0 : denominator, moreThan);
    }

    @Override
    public Object key(MatterRequest request) {
        return new Beginning(request.code(), request.validFrom());
    }

    @Override
    public Optional<MatterRequest> existing(UUID programmeId, MatterRequest request) {
        return register.coded(programmeId, request.code(), request.validFrom())
                .filter(matter -> matter.validFrom().equals(request.validFrom()))
                .map(MatterRequest::of);
    }

    @Override
    public void register(UUID programmeId, MatterRequest request) {
        register.register(programmeId, request.toDetails());
    }
}
