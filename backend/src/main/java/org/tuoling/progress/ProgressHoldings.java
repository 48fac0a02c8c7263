package org.tuoling.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoling.personnel.Holding;
import org.tuoling.personnel.HoldingFate;
import org.tuoling.personnel.Holdings;
import org.tuoling.personnel.Leaving;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Words;

/** The open issues a leaving person sees to, and his reports that are not approved. */
@ApplicationScoped
class ProgressHoldings implements Holdings {

    private final IssueBook issues;
    private final ReportDesk reports;
    private final IssueReader openIssues;
    private final ReportReader openReports;

    ProgressHoldings(IssueBook issues, ReportDesk reports, IssueReader openIssues, ReportReader openReports) {
        this.issues = issues;
        this.reports = reports;
        this.openIssues = openIssues;
        this.openReports = openReports;
    }

    @Override
    public List<Holding> of(Leaving leaving) {
        return Stream.concat(
                        openIssues.openOf(leaving.programmeId(), leaving.person()).stream().map(ProgressHoldings::holding),
                        openReports.openOf(leaving.programmeId(), leaving.person()).stream().map(ProgressHoldings::holding))
                .toList();
    }

    @Override
    public void handOver(Leaving leaving, String reason, Optional<PersonId> successor) {
        successor.ifPresent(to -> {
            issues.passOpen(leaving.programmeId(), leaving.person(), to);
            reports.passOpen(leaving.programmeId(), leaving.person(), to);
        });
    }

    private static Holding holding(IssueView issue) {
        return Holding.titled(
                "project-issues",
                issue.id(),
                locale -> Words.of("progress.holding.issue", locale, issue.title()),
                HoldingFate.GOES_ON);
    }

    private static Holding holding(ReportView report) {
        String month = YearMonth.from(report.month()).toString();
        return Holding.titled(
                "progress-reports",
                report.id(),
                locale -> Words.of("progress.holding.report", locale, report.project().name(locale), month),
                HoldingFate.GOES_ON);
    }
}
