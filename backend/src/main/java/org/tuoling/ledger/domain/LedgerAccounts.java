package org.tuoling.ledger.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.tuoling.ledger.Purpose;
import org.tuoling.ledger.Stage;
import org.tuoling.place.PlaceId;

/** The accounts of all books. Those that money moves between are only asked for while their book is locked. */
@ApplicationScoped
public class LedgerAccounts implements PanacheRepositoryBase<LedgerAccount, UUID> {

    /** Counted back from what is held now, by the days since and not by their lines. */
    private static final String LATER =
            """
            select account_id, day,
                   cast(sum(in_minor - out_minor) over (partition by account_id order by day desc) - least(lowest_minor, 0) as bigint)
                       as amount_minor
            from ledger_day where account_id = any(:ids) and day > :day
            """;

    /** Those with money in them, the oldest origin first. */
    List<LedgerAccount> holding(UUID bookId, Stage stage, Purpose purpose) {
        String holding = "join appropriation o on o.id = a.origin_id where a.in_minor > a.out_minor and";
        return matching(holding, bookId, stage, purpose, "order by o.granted_on, o.document_number, a.id");
    }

    /** What accounts can give on a day. */
    Drawable drawable(Collection<LedgerAccount> accounts, LocalDate day) {
        var ids = accounts.stream()
                .filter(account -> !account.mayGoBelowZero())
                .map(LedgerAccount::id)
                .toArray(UUID[]::new);
        return new Drawable(day, ids.length == 0 ? List.of() : later(ids, day));
    }

    private List<Drawable.Later> later(UUID[] ids, LocalDate day) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(LATER, Drawable.Later.class)
                .setParameter("ids", ids)
                .setParameter("day", day)
                .getResultList();
    }

    /** The one account for just this: what a stage does not tell is null in all its accounts. */
    Optional<LedgerAccount> exactly(UUID bookId, Stage stage, Purpose purpose) {
        return matching("where", bookId, stage, purpose, "").stream().findFirst();
    }

    @SuppressWarnings("unchecked") // the query yields what it was told to
    private List<LedgerAccount> matching(String where, UUID bookId, Stage stage, Purpose purpose, String order) {
        var told = told(purpose);
        var query = getEntityManager()
                .createNativeQuery(
                        "select a.* from ledger_account a %s a.book_id = :book and a.stage = :stage %s %s"
                                .formatted(where, matching(told), order),
                        LedgerAccount.class)
                .setParameter("book", bookId)
                .setParameter("stage", stage.name());
        told.forEach(query::setParameter);
        return query.getResultList();
    }

    Map<UUID, LedgerAccount> all(UUID bookId, Collection<UUID> ids) {
        return find("bookId = ?1 and id in ?2", bookId, ids).stream()
                .collect(Collectors.toMap(LedgerAccount::id, Function.identity()));
    }

    public long balance(UUID programmeId, PlaceId place, Stage stage, Purpose purpose) {
        var told = told(purpose);
        var query = getEntityManager()
                .createNativeQuery(
                        """
                        select coalesce(sum(a.in_minor - a.out_minor), 0)
                        from ledger_account a join ledger_book b on b.id = a.book_id
                        where b.programme_id = :programme and b.place_id = :place and a.stage = :stage %s
                        """.formatted(matching(told)))
                .setParameter("programme", programmeId)
                .setParameter("place", place.value())
                .setParameter("stage", stage.name());
        told.forEach(query::setParameter);
        return ((Number) query.getSingleResult()).longValue();
    }

    /** The columns a purpose tells; only they are asked for, so that the database can look them up. */
    private static Map<String, UUID> told(Purpose purpose) {
        var told = new LinkedHashMap<String, UUID>();
        told.put("origin_id", purpose.originId());
        told.put("project_id", purpose.projectId());
        told.put("category_id", purpose.categoryId());
        told.put("contract_id", purpose.contractId());
        told.put("payee_id", purpose.payeeId());
        told.values().removeIf(Objects::isNull);
        return told;
    }

    private static String matching(Map<String, UUID> told) {
        return told.keySet().stream()
                .map(column -> "and a." + column + " = :" + column)
                .collect(Collectors.joining(" "));
    }
}
