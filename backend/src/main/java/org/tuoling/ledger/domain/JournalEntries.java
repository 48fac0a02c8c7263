package org.tuoling.ledger.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuoling.ledger.EntryCode;
import org.tuoling.ledger.LedgerError;
import org.tuoling.ledger.Source;
import org.tuoling.shared.problem.Refused;

/** The entries of all books, which are only added to. */
@ApplicationScoped
public class JournalEntries implements PanacheRepositoryBase<JournalEntry, UUID> {

    public Optional<JournalEntry> one(UUID programmeId, UUID id) {
        return find("id = ?1 and programmeId = ?2", id, programmeId).firstResultOptional();
    }

    public boolean isReversed(UUID id) {
        return count("reversesId", id) > 0;
    }

    /** The first day anything of a book took effect on; a book is opened with its first entry. */
    public LocalDate firstDay(UUID programmeId, UUID bookId) {
        return find("programmeId = ?1 and bookId = ?2 order by effectiveOn", programmeId, bookId).firstResult().effectiveOn();
    }

    /** Which time it is that a document posts this; refuses while what it posted before still stands. */
    public int nextOccasion(UUID programmeId, Source source, EntryCode code) {
        long posted = count(
                "programmeId = ?1 and sourceType = ?2 and sourceId = ?3 and code = ?4",
                programmeId,
                source.type(),
                source.id(),
                code);
        if (posted == 0) {
            return 1;
        }
        long reversed = count(
                """
                programmeId = ?1 and sourceType = ?2 and sourceId = ?3 and code = ?4
                and id in (select r.reversesId from JournalEntry r where r.programmeId = ?1 and r.sourceId = ?3)
                """,
                programmeId,
                source.type(),
                source.id(),
                code);
        if (reversed < posted) {
            throw new Refused(LedgerError.ALREADY_POSTED, source.number());
        }
        return Math.toIntExact(posted + 1);
    }
}
