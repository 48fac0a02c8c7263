package org.tuoling.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tuoling.shared.workbook.Format;
import org.tuoling.shared.workbook.ImportOutcome;
import org.tuoling.shared.workbook.Workbook;
import org.tuoling.shared.workbook.WorkbookImport;

/** The files of the demonstration programme: one per list, in the order in which they refer to each other. */
@ApplicationScoped
class DemonstrationFiles {

    private static final String FOLDER = "/demonstration/huzhou-10/";

    private static final List<String> LISTS = List.of(
            "places",
            "organisations",
            "classifications",
            "terms",
            "people",
            "deployments",
            "grids",
            "grid-leaderships",
            "grid-memberships",
            "leave-kinds",
            "leave-approval-rules",
            "leaves",
            "outings",
            "roll-call-schedules",
            "roll-calls",
            "branches",
            "branch-memberships",
            "meetings",
            "meeting-attendances",
            "applicant-intakes",
            "regulations",
            "honours",
            "appraisals",
            "personal-papers",
            "care-entries",
            "appropriations",
            "projects",
            "decision-matters",
            "decision-thresholds",
            "payees",
            "decisions",
            "decision-follow-ups",
            "plan-shares",
            "plans",
            "appropriation-shares",
            "allocations",
            "returns",
            "contracts",
            "disbursements",
            "final-accounts",
            "village-stations",
            "duty-kinds",
            "duties",
            "village-projects",
            "pairs",
            "agreements",
            "collaboration-projects",
            "donors",
            "donations",
            "project-investments",
            "project-milestones",
            "progress-reports",
            "site-visits",
            "project-issues",
            "deliverables",
            "project-document-demands",
            "findings",
            "indicators");

    private final Instance<Workbook<?, ?>> workbooks;
    private final WorkbookImport imports;

    DemonstrationFiles(@Any Instance<Workbook<?, ?>> workbooks, WorkbookImport imports) {
        this.workbooks = workbooks;
        this.imports = imports;
    }

    /** Brings every file in; records that are there already stay as they are. Tells how many were created. */
    int load(UUID programmeId) {
        return LISTS.stream().mapToInt(list -> load(programmeId, list).created()).sum();
    }

    private ImportOutcome load(UUID programmeId, String list) {
        var outcome = imports.load(workbook(list), programmeId, file(list), Format.CSV, Locale.ENGLISH, false);
        if (!outcome.errors().isEmpty()) {
            throw new IllegalStateException("the demonstration's " + list + " are refused: " + outcome.errors());
        }
        return outcome;
    }

    private Workbook<?, ?> workbook(String list) {
        return workbooks.stream()
                .filter(workbook -> workbook.list().equals(list))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no workbook for " + list));
    }

    private static byte[] file(String list) {
        try (var stream = DemonstrationFiles.class.getResourceAsStream(FOLDER + list + ".csv")) {
            if (stream == null) {
                throw new IllegalStateException("the demonstration has no " + list);
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
