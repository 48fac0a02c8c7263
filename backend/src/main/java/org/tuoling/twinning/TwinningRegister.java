package org.tuoling.twinning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.organisation.OrganisationId;
import org.tuoling.organisation.OrganisationRegister;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;
import org.tuoling.twinning.domain.Pair;
import org.tuoling.twinning.domain.Pairs;
import org.tuoling.twinning.domain.Unit;
import org.tuoling.twinning.domain.Units;

/** Keeps the pairs: who is twinned with whom, at which level and since when. */
@ApplicationScoped
public class TwinningRegister {

    private static final String TYPE = "pair";
    private static final UUID NONE = new UUID(0, 0);

    private final Pairs pairs;
    private final PairReader reader;
    private final OrganisationRegister organisations;
    private final ChangeLog changes;
    private final Today today;

    TwinningRegister(
            Pairs pairs, PairReader reader, OrganisationRegister organisations, ChangeLog changes, Today today) {
        this.pairs = pairs;
        this.reader = reader;
        this.organisations = organisations;
        this.changes = changes;
        this.today = today;
    }

    @Transactional
    public PairId register(UUID programmeId, PairDetails details) {
        checkCode(programmeId, details.code(), NONE);
        var pair = new Pair(
                programmeId, details, units(programmeId, details), parent(programmeId, details), today.date());
        checkDuplicate(programmeId, details, pair.lastsUntil(), NONE);
        pairs.persistAndFlush(pair);
        changes.created(programmeId, TYPE, pair.id(), view(programmeId, pair.id()));
        return new PairId(pair.id());
    }

    @Transactional
    public void revise(UUID programmeId, PairId id, long version, PairDetails details) {
        var pair = current(programmeId, id, version);
        checkCode(programmeId, details.code(), pair.id());
        if (pair.twinsOthers(details) && pairs.hasChildren(programmeId, pair.id())) {
            throw new Refused(TwinningError.HAS_CHILDREN);
        }
        checkChildren(programmeId, pair.id(), details.startsOn(), pair.lastsUntil());
        checkDuplicate(programmeId, details, pair.lastsUntil(), pair.id());
        var units = units(programmeId, details);
        var parent = parent(programmeId, details);
        var before = view(programmeId, pair.id());
        pair.revise(details, units, parent, today.date());
        saved(programmeId, pair, before);
    }

    /** Turns a proposal into a pair. */
    @Transactional
    public void confirm(UUID programmeId, PairId id) {
        var pair = pairs.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        var parent = pair.parentId() == null ? null : pairs.one(programmeId, pair.parentId()).orElseThrow();
        var before = view(programmeId, pair.id());
        pair.confirm(parent);
        saved(programmeId, pair, before);
    }

    /** Ends a pair; those below it have to have ended by then. */
    @Transactional
    public void end(UUID programmeId, PairId id, LocalDate endedOn, String reason) {
        var pair = pairs.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        var before = view(programmeId, pair.id());
        checkChildren(programmeId, pair.id(), pair.startsOn(), endedOn);
        pair.end(endedOn, reason, today.date());
        saved(programmeId, pair, before);
    }

    /** Takes out a pair entered by mistake; one with agreements or pairs below it can only be ended. */
    @Transactional
    public void remove(UUID programmeId, PairId id, long version) {
        var pair = current(programmeId, id, version);
        var before = view(programmeId, pair.id());
        pairs.delete(pair);
        pairs.flush();
        changes.deleted(programmeId, TYPE, pair.id(), before);
    }

    public Optional<PairView> find(UUID programmeId, PairId id) {
        return reader.one(programmeId, id.value(), Optional.empty());
    }

    /** By code, as workbooks name it. */
    public Optional<PairView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    private Pair current(UUID programmeId, PairId id, long version) {
        var pair = pairs.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, pair.version());
        return pair;
    }

    private void saved(UUID programmeId, Pair pair, PairView before) {
        pairs.flush();
        changes.changed(programmeId, TYPE, pair.id(), before, view(programmeId, pair.id()));
    }

    private PairView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id, Optional.empty()).orElseThrow();
    }

    private Units units(UUID programmeId, PairDetails details) {
        return new Units(
                unit(programmeId, details.supportingId(), "supportingId"),
                unit(programmeId, details.recipientId(), "recipientId"));
    }

    private Unit unit(UUID programmeId, OrganisationId id, String field) {
        return organisations
                .find(programmeId, id)
                .map(Unit::of)
                .orElseThrow(() -> Refused.at(field, TwinningError.UNIT_UNKNOWN));
    }

    private Pair parent(UUID programmeId, PairDetails details) {
        return details.parentId() == null
                ? null
                : pairs.one(programmeId, details.parentId().value())
                        .orElseThrow(() -> Refused.at("parentId", TwinningError.PARENT_UNKNOWN));
    }

    private void checkCode(UUID programmeId, String code, UUID self) {
        if (pairs.othersHaveCode(programmeId, code, self)) {
            throw Refused.at("code", TwinningError.CODE_TAKEN);
        }
    }

    private void checkChildren(UUID programmeId, UUID id, LocalDate startsOn, LocalDate lastsUntil) {
        if (pairs.hasChildOutside(programmeId, id, startsOn, lastsUntil)) {
            throw new Refused(TwinningError.CHILDREN_OUTSIDE);
        }
    }

    private void checkDuplicate(UUID programmeId, PairDetails details, LocalDate lastsUntil, UUID self) {
        pairs.takeTurns(details);
        if (pairs.othersOverlap(programmeId, details, lastsUntil, self)) {
            throw new Refused(TwinningError.PAIR_DUPLICATE);
        }
    }
}
