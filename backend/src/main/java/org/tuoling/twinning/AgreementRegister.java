package org.tuoling.twinning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.twinning.domain.Agreement;
import org.tuoling.twinning.domain.Agreements;
import org.tuoling.twinning.domain.Pair;
import org.tuoling.twinning.domain.Pairs;

/** Keeps what pairs signed. */
@ApplicationScoped
public class AgreementRegister {

    private static final String TYPE = "agreement";
    private static final UUID NONE = new UUID(0, 0);

    private final Agreements agreements;
    private final Pairs pairs;
    private final AgreementReader reader;
    private final ChangeLog changes;

    AgreementRegister(Agreements agreements, Pairs pairs, AgreementReader reader, ChangeLog changes) {
        this.agreements = agreements;
        this.pairs = pairs;
        this.reader = reader;
        this.changes = changes;
    }

    @Transactional
    public AgreementId register(UUID programmeId, AgreementDetails details) {
        checkCode(programmeId, details.code(), NONE);
        var agreement = new Agreement(programmeId, details, pair(programmeId, details.pairId()));
        agreements.persistAndFlush(agreement);
        changes.created(programmeId, TYPE, agreement.id(), view(programmeId, agreement.id()));
        return new AgreementId(agreement.id());
    }

    @Transactional
    public void revise(UUID programmeId, AgreementId id, long version, AgreementDetails details) {
        var agreement = current(programmeId, id, version);
        checkCode(programmeId, details.code(), agreement.id());
        var pair = pair(programmeId, details.pairId());
        var before = view(programmeId, agreement.id());
        agreement.revise(details, pair);
        agreements.flush();
        changes.changed(programmeId, TYPE, agreement.id(), before, view(programmeId, agreement.id()));
    }

    /** Takes out an agreement entered by mistake; one with collaboration projects under it stays. */
    @Transactional
    public void remove(UUID programmeId, AgreementId id, long version) {
        var agreement = current(programmeId, id, version);
        var before = view(programmeId, agreement.id());
        agreements.delete(agreement);
        agreements.flush();
        changes.deleted(programmeId, TYPE, agreement.id(), before);
    }

    public Optional<AgreementView> find(UUID programmeId, AgreementId id) {
        return reader.one(programmeId, id.value(), Optional.empty());
    }

    /** By code, as workbooks name it. */
    public Optional<AgreementView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private Agreement current(UUID programmeId, AgreementId id, long version) {
        var agreement = agreements.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, agreement.version());
        return agreement;
    }

    private AgreementView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id, Optional.empty()).orElseThrow();
    }

    private Pair pair(UUID programmeId, PairId id) {
        return pairs.one(programmeId, id.value())
                .orElseThrow(() -> Refused.at("pairId", TwinningError.PAIR_UNKNOWN));
    }

    private void checkCode(UUID programmeId, String code, UUID self) {
        if (agreements.othersHaveCode(programmeId, code, self)) {
            throw Refused.at("code", TwinningError.CODE_TAKEN);
        }
    }
}
