package org.tuoling.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.project.domain.Investment;
import org.tuoling.project.domain.Investments;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/** Keeps what sources of all kinds put into projects. */
@ApplicationScoped
public class InvestmentRegister {

    static final String TYPE = "project-investment";

    private final Investments investments;
    private final InvestmentReader reader;
    private final ProjectRegister projects;
    private final ChangeLog changes;
    private final Today today;

    InvestmentRegister(
            Investments investments,
            InvestmentReader reader,
            ProjectRegister projects,
            ChangeLog changes,
            Today today) {
        this.investments = investments;
        this.reader = reader;
        this.projects = projects;
        this.changes = changes;
        this.today = today;
    }

    @Transactional
    public InvestmentId add(UUID programmeId, InvestmentDetails details) {
        if (projects.find(programmeId, details.projectId()).isEmpty()) {
            throw Refused.at("projectId", ProjectError.PROJECT_UNKNOWN);
        }
        checkOnce(programmeId, details, null);
        var investment = new Investment(programmeId, details, today.date());
        investments.persistAndFlush(investment);
        changes.created(programmeId, TYPE, investment.id(), view(programmeId, investment.id()));
        return new InvestmentId(investment.id());
    }

    @Transactional
    public void revise(UUID programmeId, InvestmentId id, long version, InvestmentDetails details) {
        var investment = current(programmeId, id, version);
        checkOnce(programmeId, details, id.value());
        var before = view(programmeId, id.value());
        investment.revise(details, today.date());
        investments.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out an amount entered by mistake. */
    @Transactional
    public void remove(UUID programmeId, InvestmentId id, long version) {
        var investment = current(programmeId, id, version);
        var before = view(programmeId, id.value());
        investments.delete(investment);
        investments.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    /** What is kept of the same source, kind, project and day, as workbooks look it up. */
    public Optional<InvestmentView> same(UUID programmeId, InvestmentDetails details) {
        return reader.same(programmeId, details);
    }

    private void checkOnce(UUID programmeId, InvestmentDetails details, UUID self) {
        if (reader.same(programmeId, details).filter(same -> !same.id().equals(self)).isPresent()) {
            throw Refused.at("source", ProjectError.INVESTMENT_TWICE);
        }
    }

    private Investment current(UUID programmeId, InvestmentId id, long version) {
        var investment = investments.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, investment.version());
        return investment;
    }

    private InvestmentView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }
}
