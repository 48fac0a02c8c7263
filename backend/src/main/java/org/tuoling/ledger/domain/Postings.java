package org.tuoling.ledger.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The lines of all entries. */
@ApplicationScoped
public class Postings implements PanacheRepositoryBase<Posting, PostingKey> {

    /** The lines of an entry in their order. */
    public List<Posting> of(UUID bookId, long entryNumber) {
        return list("key.bookId = ?1 and key.entryNumber = ?2 order by key.line", bookId, entryNumber);
    }
}
