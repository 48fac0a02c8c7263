package org.tuoling.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.history.ChangeLog;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;
import org.tuoling.team.domain.Regulation;
import org.tuoling.team.domain.RegulationVersions;
import org.tuoling.team.domain.Regulations;

/**
 * Keeps the regulations and their versions. A regulation is locked while its versions change, so that of two versions
 * adopted at once one comes after the other.
 */
@ApplicationScoped
public class RegulationRegister {

    private static final String TYPE = "regulation";
    private static final String VERSION_TYPE = "regulation-version";
    private static final UUID NONE = new UUID(0, 0);

    private final Regulations regulations;
    private final RegulationVersions versions;
    private final RegulationReader reader;
    private final ChangeLog changes;
    private final Today today;

    RegulationRegister(
            Regulations regulations,
            RegulationVersions versions,
            RegulationReader reader,
            ChangeLog changes,
            Today today) {
        this.regulations = regulations;
        this.versions = versions;
        this.reader = reader;
        this.changes = changes;
        this.today = today;
    }

    /** @param first its first version, adopted or a draft */
    @Transactional
    public RegulationId register(UUID programmeId, RegulationDetails details, VersionDetails first) {
        checkCode(programmeId, details.code(), NONE);
        var regulation = new Regulation(programmeId, details);
        var version = regulation.next(List.of(), first, today.date());
        regulations.persistAndFlush(regulation);
        versions.persistAndFlush(version);
        changes.created(programmeId, TYPE, regulation.id(), view(programmeId, regulation.id()));
        return new RegulationId(regulation.id());
    }

    @Transactional
    public void revise(UUID programmeId, RegulationId id, long version, RegulationDetails details) {
        var regulation = locked(programmeId, id);
        ETag.check(version, regulation.version());
        checkCode(programmeId, details.code(), id.value());
        var before = view(programmeId, id.value());
        regulation.revise(details);
        regulations.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Ends it for good; it stays on record with its versions. */
    @Transactional
    public void repeal(UUID programmeId, RegulationId id, LocalDate repealedOn, String reason) {
        var regulation = locked(programmeId, id);
        var before = view(programmeId, id.value());
        regulation.repeal(repealedOn, reason);
        regulations.flush();
        changes.changed(programmeId, TYPE, id.value(), before, view(programmeId, id.value()));
    }

    /** Takes out a regulation entered by mistake; one that was adopted is repealed instead. */
    @Transactional
    public void remove(UUID programmeId, RegulationId id, long version) {
        var regulation = locked(programmeId, id);
        ETag.check(version, regulation.version());
        if (regulation.isAdopted()) {
            throw new Refused(TeamError.REGULATION_ADOPTED);
        }
        var before = view(programmeId, id.value());
        versions.removeAllOf(programmeId, id.value());
        regulations.delete(regulation);
        regulations.flush();
        changes.deleted(programmeId, TYPE, id.value(), before);
    }

    /** Adds the next version, adopted or a draft. */
    @Transactional
    public RegulationVersionId addVersion(UUID programmeId, RegulationId id, VersionDetails details) {
        var regulation = locked(programmeId, id);
        var version = regulation.next(versions.of(programmeId, id.value()), details, today.date());
        versions.persistAndFlush(version);
        changes.created(programmeId, VERSION_TYPE, version.id(), versionView(programmeId, id, version.id()));
        return new RegulationVersionId(version.id());
    }

    /** Changes a draft, or adopts it by giving it the day. */
    @Transactional
    public void reviseVersion(
            UUID programmeId, RegulationId id, RegulationVersionId versionId, long version, VersionDetails details) {
        var regulation = locked(programmeId, id);
        var draft = versions.one(programmeId, id.value(), versionId.value()).orElseThrow(Refused::notFound);
        ETag.check(version, draft.version());
        var before = versionView(programmeId, id, versionId.value());
        regulation.reword(draft, versions.of(programmeId, id.value()), details, today.date());
        versions.flush();
        changes.changed(programmeId, VERSION_TYPE, versionId.value(), before, versionView(programmeId, id, versionId.value()));
    }

    /** Takes out a draft. */
    @Transactional
    public void removeVersion(UUID programmeId, RegulationId id, RegulationVersionId versionId, long version) {
        locked(programmeId, id);
        var draft = versions.one(programmeId, id.value(), versionId.value()).orElseThrow(Refused::notFound);
        ETag.check(version, draft.version());
        draft.refuseWhenAdopted();
        var before = versionView(programmeId, id, versionId.value());
        versions.delete(draft);
        versions.flush();
        changes.deleted(programmeId, VERSION_TYPE, versionId.value(), before);
    }

    /** By code, as workbooks name it. */
    public Optional<RegulationView> coded(UUID programmeId, String code) {
        return reader.coded(programmeId, code);
    }

    /** The wording it began with. */
    public Optional<RegulationVersionView> firstVersion(UUID programmeId, RegulationId id) {
        return reader.numbered(programmeId, id.value(), 1);
    }

    private Regulation locked(UUID programmeId, RegulationId id) {
        return regulations.locked(programmeId, id.value()).orElseThrow(Refused::notFound);
    }

    private RegulationView view(UUID programmeId, UUID id) {
        return reader.one(programmeId, id).orElseThrow();
    }

    private RegulationVersionView versionView(UUID programmeId, RegulationId id, UUID versionId) {
        return reader.version(programmeId, id, versionId).orElseThrow();
    }

    private void checkCode(UUID programmeId, String code, UUID self) {
        if (regulations.othersHaveCode(programmeId, code, self)) {
            throw Refused.at("code", TeamError.CODE_TAKEN);
        }
    }
}
