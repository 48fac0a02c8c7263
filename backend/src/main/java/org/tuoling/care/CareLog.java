package org.tuoling.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tuoling.care.domain.CareEntries;
import org.tuoling.care.domain.CareEntry;
import org.tuoling.history.ChangeLog;
import org.tuoling.personnel.DisclosureOccasion;
import org.tuoling.personnel.DisclosureRegister;
import org.tuoling.personnel.PersonRegister;
import org.tuoling.personnel.PersonnelError;
import org.tuoling.shared.access.Reach;
import org.tuoling.shared.access.ReachCheck;
import org.tuoling.shared.paging.Page;
import org.tuoling.shared.paging.PageQuery;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.rest.ETag;
import org.tuoling.shared.time.Today;

/**
 * Keeps what was done for people: health checks, family visits and the like. Whoever reads entries about somebody else
 * leaves an access record with that person, in the transaction of the reading.
 */
@ApplicationScoped
public class CareLog {

    private static final String TYPE = "care-entry";
    private static final UUID NONE = new UUID(0, 0);

    private final CareEntries entries;
    private final CareEntryReader reader;
    private final PersonRegister people;
    private final DisclosureRegister disclosures;
    private final ReachCheck reachCheck;
    private final ChangeLog changes;
    private final Today today;

    CareLog(
            CareEntries entries,
            CareEntryReader reader,
            PersonRegister people,
            DisclosureRegister disclosures,
            ReachCheck reachCheck,
            ChangeLog changes,
            Today today) {
        this.entries = entries;
        this.reader = reader;
        this.people = people;
        this.disclosures = disclosures;
        this.reachCheck = reachCheck;
        this.changes = changes;
        this.today = today;
    }

    /** All that the change history, which officers and auditors read, is told of an entry: that it is there. */
    record Trace(UUID id, long version) {}

    @Transactional
    public CareEntryId record(UUID programmeId, CareEntryDetails details) {
        people.find(programmeId, details.personId())
                .orElseThrow(() -> Refused.at("personId", PersonnelError.PERSON_UNKNOWN));
        check(programmeId, details, NONE);
        var entry = new CareEntry(programmeId, details, today.date());
        entries.persistAndFlush(entry);
        changes.created(programmeId, TYPE, entry.id(), trace(entry));
        return new CareEntryId(entry.id());
    }

    @Transactional
    public void revise(UUID programmeId, CareEntryId id, long version, CareEntryDetails details) {
        var entry = entries.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, entry.version());
        check(programmeId, details, id.value());
        var before = trace(entry);
        entry.revise(details, today.date());
        entries.flush();
        changes.changed(programmeId, TYPE, id.value(), before, trace(entry));
    }

    /** Takes out an entry made by mistake. */
    @Transactional
    public void remove(UUID programmeId, CareEntryId id, long version) {
        var entry = entries.one(programmeId, id.value()).orElseThrow(Refused::notFound);
        ETag.check(version, entry.version());
        entries.delete(entry);
        entries.flush();
        changes.deleted(programmeId, TYPE, id.value(), trace(entry));
    }

    /** One page of the log; the people on it who are not the reader are told that he has seen it. */
    @Transactional
    public Page<CareEntryView> page(Reach reach, String username, CareEntryFilter filter, PageQuery query) {
        var page = reader.page(reach, filter, query);
        note(reach, username, page.items().stream().map(entry -> entry.person().id()).collect(Collectors.toSet()));
        return page;
    }

    /** Every entry that matches, for an export. */
    @Transactional
    public void each(
            Reach reach, String username, CareEntryFilter filter, PageQuery query, Consumer<CareEntryView> sink) {
        var seen = new HashSet<UUID>();
        reader.each(reach, filter, query, entry -> {
            seen.add(entry.person().id());
            sink.accept(entry);
        });
        note(reach, username, seen);
    }

    @Transactional
    public CareEntryView read(Reach reach, String username, CareEntryId id) {
        var entry = reader.one(reach.programmeId(), id.value()).orElseThrow(Refused::notFound);
        reachCheck.require(reach, entry.person().id());
        note(reach, username, Set.of(entry.person().id()));
        return entry;
    }

    /** What somebody has just written is no news to him. */
    public CareEntryView written(UUID programmeId, CareEntryId id) {
        return reader.one(programmeId, id.value()).orElseThrow(Refused::notFound);
    }

    /** What a row of a workbook may already stand for. */
    public Optional<CareEntryView> kept(UUID programmeId, CareEntryDetails details) {
        return reader.of(programmeId, details);
    }

    private void note(Reach reach, String username, Set<UUID> people) {
        var others = people.stream().filter(person -> !person.equals(reach.self())).collect(Collectors.toSet());
        if (!others.isEmpty()) {
            disclosures.noteReading(DisclosureOccasion.CARE_LOG, reach.programmeId(), others, username);
        }
    }

    private void check(UUID programmeId, CareEntryDetails details, UUID self) {
        if (reader.of(programmeId, details).filter(kept -> !kept.id().equals(self)).isPresent()) {
            throw Refused.at("doneOn", CareError.ENTRY_TAKEN);
        }
    }

    private static Trace trace(CareEntry entry) {
        return new Trace(entry.id(), entry.version());
    }
}
