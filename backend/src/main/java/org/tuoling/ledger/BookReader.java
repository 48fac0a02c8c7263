package org.tuoling.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.tuoling.shared.sql.Sql;

/** Reads the books of a programme, of which there are as many as recipient places with money. */
@ApplicationScoped
public class BookReader {

    private final Sql sql;

    BookReader(Sql sql) {
        this.sql = sql;
    }

    public List<BookView> all(UUID programmeId) {
        return sql.list(
                """
                select b.id, b.money_kind, b.currency, b.last_number, encode(b.last_hash, 'hex') as last_hash, b.closed_through,
                       p.id as place_id, p.code as place_code, p.name_zh as place_name_zh, p.name_en as place_name_en
                from ledger_book b join place p on p.id = b.place_id
                where b.programme_id = ? order by p.code, b.id
                """,
                BookView::read,
                programmeId);
    }
}
