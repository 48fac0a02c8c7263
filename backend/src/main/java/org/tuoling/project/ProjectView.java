package org.tuoling.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.classification.TermRef;
import org.tuoling.shared.access.Hand;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A project as clients see it. */
public record ProjectView(
        UUID id,
        @Schema(examples = "KP-2021-01") String code,
        @Schema(examples = "柯坪县妇幼保健院") String nameZh,

        @Schema(examples = "Keping maternity and child-care hospital", nullable = true)
        String nameEn,

        Ref place,
        @Schema(description = "Where it is carried out besides.")
        List<Ref> furtherPlaces,

        @Schema(description = "The organisation it is for.") Ref recipient,

        @Schema(nullable = true) ProjectKind kind,

        @Schema(description = "The twinning it belongs to.", nullable = true)
        Ref pair,

        @Schema(description = "The villages it is carried out for or linked to.")
        List<Ref> villages,

        @Schema(description = "The deployed person who looks after it.", nullable = true)
        Ref responsible,

        @Schema(description = "What it counts as; one term of each classification at most.")
        List<TermRef> terms,

        @Schema(description = "Null while unknown.", nullable = true)
        Money plannedAmount,

        @Schema(description = "Null until approved.", nullable = true)
        Money approvedAmount,

        @Schema(description = "Whether the plans in force say so; then it is not typed in.", examples = "true")
        boolean approvedByPlan,

        @Schema(description = "One amount of each kind of source, never added to each other.")
        List<InvestmentSum> investment,

        @Schema(examples = "2021-03-01") LocalDate startsOn,
        @Schema(examples = "2021-12-31", nullable = true) LocalDate endsOn,
        ProjectState state,

        @Schema(description = "Since when; null while it is only planned.", examples = "2021-12-20", nullable = true)
        LocalDate stateOn,

        StateDays milestones,

        @Schema(nullable = true) AcceptanceView acceptance,
        @Schema(nullable = true) HandOverView handOver,

        @Schema(description = "Who does not approve it himself; null for one kept on paper.", nullable = true)
        Hand registeredBy,

        @Schema(description = "The states it can go to from here.")
        Set<ProjectState> nextStates,

        @Schema(examples = "0") long version) {

    static ProjectView read(Row row) {
        var state = row.oneOf(ProjectState.class, "state");
        return new ProjectView(
                row.id("id"),
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.ref("place"),
                row.list(Ref.class, "further_places"),
                row.ref("recipient"),
                row.oneOf(ProjectKind.class, "kind"),
                row.ref("pair"),
                row.list(Ref.class, "villages"),
                row.ref("responsible"),
                row.list(TermRef.class, "terms"),
                row.cny("planned"),
                row.cny("approved"),
                row.flag("approved_by_plan"),
                row.list(InvestmentSum.class, "investment"),
                row.date("starts_on"),
                row.date("ends_on"),
                state,
                row.date("state_on"),
                row.record(StateDays.class, "milestones"),
                AcceptanceView.read(row),
                HandOverView.read(row),
                Hand.read(row, "registered_by"),
                state.followers(row.oneOf(ProjectState.class, "suspended_from")),
                row.number("version"));
    }
}
