package org.tuoling.care;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Row;

/** A milestone of somebody's term. */
public record MilestoneView(
        Ref person,
        UUID deploymentId,
        @Schema(description = "The post of the deployment.", examples = "教务处副主任") String post,
        MilestoneKind kind,
        @Schema(examples = "2022-04-21") LocalDate fallsOn) {

    static MilestoneView read(Row row) {
        return new MilestoneView(
                row.ref("person"),
                row.id("deployment_id"),
                row.text("post"),
                row.oneOf(MilestoneKind.class, "kind"),
                row.date("falls_on"));
    }
}
