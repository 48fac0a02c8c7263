package org.tuoling.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tuoling.identity.Grants;
import org.tuoling.identity.SessionsEnded;
import org.tuoling.shared.access.Grant;
import org.tuoling.shared.access.Permission;
import org.tuoling.shared.access.SecretToken;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.sql.Ref;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;
import org.tuoling.shared.time.Today;

/**
 * Private addresses at which calendar programs fetch what their owner may see. An address is of one account in one
 * programme; what it shows follows the account's roles as they are at that moment: what concerns its owner and the
 * people he leads. It ends with the sessions of its account, for a phone that is lost has it too.
 */
@ApplicationScoped
public class CalendarFeeds {

    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 180;

    private final CalendarReader calendar;
    private final Grants grants;
    private final Sql sql;
    private final Today today;
    private final Clock clock;

    CalendarFeeds(CalendarReader calendar, Grants grants, Sql sql, Today today, Clock clock) {
        this.calendar = calendar;
        this.grants = grants;
        this.sql = sql;
        this.today = today;
        this.clock = clock;
    }

    /** Makes a new address; the one before opens nothing any more. */
    @Transactional
    public CalendarFeedAddress open(UUID programmeId, UUID accountId) {
        String token = SecretToken.random();
        Instant now = clock.instant();
        sql.update(
                """
                insert into calendar_feed (id, programme_id, account_id, token_hash, opened_at) values (?, ?, ?, ?, ?)
                on conflict (account_id, programme_id)
                do update set token_hash = excluded.token_hash, opened_at = excluded.opened_at
                """,
                Ids.next(), programmeId, accountId, SecretToken.hashOf(token), now);
        return new CalendarFeedAddress("/api/v1/calendar/" + token + ".ics", now);
    }

    @Transactional
    public void revoke(UUID programmeId, UUID accountId) {
        sql.update("delete from calendar_feed where account_id = ? and programme_id = ?", accountId, programmeId);
    }

    @Transactional
    void revokeAllOf(@Observes SessionsEnded ended) {
        sql.update("delete from calendar_feed where account_id = ?", ended.accountId());
    }

    public CalendarFeedView of(UUID programmeId, UUID accountId) {
        return sql.one(
                        "select opened_at from calendar_feed where account_id = ? and programme_id = ?",
                        row -> new CalendarFeedView(true, row.instant("opened_at")),
                        accountId, programmeId)
                .orElse(new CalendarFeedView(false, null));
    }

    private record Feed(UUID programmeId, UUID accountId, String nameZh, String nameEn) {}

    /** The calendar behind an address, as iCalendar text. An address nobody may use is not found. */
    public String text(String token, Locale locale) {
        var feed = sql.one(
                        """
                        select f.programme_id, f.account_id, p.name_zh, p.name_en
                        from calendar_feed f join programme p on p.id = f.programme_id
                        where f.token_hash = ?
                        """,
                        row -> new Feed(
                                row.id("programme_id"), row.id("account_id"), row.text("name_zh"), row.text("name_en")),
                        (Object) SecretToken.hashOf(token))
                .orElseThrow(Refused::notFound);
        var day = today.date();
        var entries = calendar.near(held(feed), day.minusDays(DAYS_BACK), day.plusDays(DAYS_AHEAD));
        return new ICalendarText(Ref.name(feed.nameZh(), feed.nameEn(), locale), locale, clock.instant()).of(entries);
    }

    private List<Grant> held(Feed feed) {
        var held = grants.of(feed.accountId(), feed.programmeId()).stream()
                .filter(grant -> grant.role().may(Permission.CALENDAR_READ))
                .toList();
        if (held.isEmpty()) {
            throw Refused.notFound();
        }
        return held;
    }
}
