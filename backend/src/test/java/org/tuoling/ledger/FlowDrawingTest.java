package org.tuoling.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuoling.ledger.FlowNode.Kind;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;

class FlowDrawingTest {

    private static final Ref FLAGSHIP = named("SEED");
    private static final Ref SCHOOL = named("P-1");
    private static final Ref CLINIC = named("P-2");
    private static final Ref BUILDER = named("B-1");
    private static final Ref PLUMBER = named("B-2");

    private static Ref named(String code) {
        return new Ref(UUID.nameUUIDFromBytes(code.getBytes()), code, code, null);
    }

    private static FlowPart part(Ref term, Ref project, Ref payee, long fen) {
        return new FlowPart("示例财政局", term, project, payee, fen);
    }

    private static Money amountOf(FlowView flow, Kind kind) {
        return flow.nodes().stream()
                .filter(node -> node.kind() == kind)
                .map(FlowNode::amount)
                .reduce(Money.cny(0), Money::plus);
    }

    @Test
    void every_yuan_goes_from_its_source_to_an_end() {
        var flow = FlowDrawing.of(
                List.of(
                        part(FLAGSHIP, SCHOOL, BUILDER, 60),
                        part(FLAGSHIP, SCHOOL, null, 15),
                        part(null, CLINIC, PLUMBER, 20),
                        part(null, null, null, 5)),
                9);
        assertThat(amountOf(flow, Kind.SOURCE)).isEqualTo(Money.cny(100));
        assertThat(amountOf(flow, Kind.TERM)).isEqualTo(Money.cny(75));
        assertThat(amountOf(flow, Kind.NO_TERM)).isEqualTo(Money.cny(20));
        assertThat(amountOf(flow, Kind.PROJECT)).isEqualTo(Money.cny(95));
        assertThat(amountOf(flow, Kind.PAYEE)).isEqualTo(Money.cny(80));
        assertThat(amountOf(flow, Kind.UNPAID)).isEqualTo(Money.cny(15));
        assertThat(amountOf(flow, Kind.UNALLOCATED)).isEqualTo(Money.cny(5));
        assertThat(flow.links()).extracting(FlowView.Link::from, FlowView.Link::to).doesNotHaveDuplicates();
    }

    @Test
    void the_smaller_projects_and_payees_are_gathered() {
        var flow = FlowDrawing.of(
                List.of(part(FLAGSHIP, SCHOOL, BUILDER, 60), part(FLAGSHIP, CLINIC, PLUMBER, 20)), 1);
        assertThat(flow.nodes())
                .extracting(FlowNode::kind)
                .containsExactly(
                        Kind.SOURCE, Kind.TERM, Kind.PROJECT, Kind.PAYEE, Kind.OTHER_PROJECTS, Kind.OTHER_PAYEES);
        assertThat(amountOf(flow, Kind.OTHER_PAYEES)).isEqualTo(Money.cny(20));
    }

    @Test
    void without_money_nothing_is_drawn() {
        assertThat(FlowDrawing.of(List.of(), 9)).isEqualTo(new FlowView(List.of(), List.of()));
    }
}
