package org.tuoling.care;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tuoling.notice.AddressedNotice;
import org.tuoling.notice.Notice;
import org.tuoling.notice.NoticeBoard;
import org.tuoling.notice.NoticeKind;
import org.tuoling.notice.Phrase;
import org.tuoling.personnel.PersonId;
import org.tuoling.shared.problem.Words;
import org.tuoling.shared.time.TimeMoved;

/**
 * Reminds leaders of birthdays on the day, and leaders and owners of papers that expire, in the morning. A birthday is
 * told once because its notice has a key, a paper because it is marked in the statement that finds it: so any number
 * of instances may do this, at any time.
 */
@ApplicationScoped
public class CareReminders {

    /** When the sites, two hours behind the clock, are up. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ReminderReader due;
    private final NoticeBoard board;
    private final Clock clock;

    CareReminders(ReminderReader due, NoticeBoard board, Clock clock) {
        this.due = due;
        this.board = board;
        this.clock = clock;
    }

    @Scheduled(every = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        remind();
    }

    void look(@Observes TimeMoved moved) {
        remind();
    }

    /** Tells what has become due and was not told before. */
    @Transactional
    public void remind() {
        if (LocalTime.now(clock).isBefore(MORNING)) {
            return;
        }
        var today = LocalDate.now(clock);
        var notices = new HashMap<UUID, List<AddressedNotice>>();
        due.birthdaysOn(today).forEach(birthday -> add(notices, birthday.programmeId(), birthday.leaderId(), of(birthday, today)));
        due.takePapersExpiring(today, today.plusDays(PaperState.DAYS_AHEAD)).forEach(paper -> {
            add(notices, paper.programmeId(), paper.personId(), of(paper));
            if (paper.leaderId() != null) {
                add(notices, paper.programmeId(), paper.leaderId(), of(paper));
            }
        });
        notices.forEach(board::tellAll);
    }

    private static void add(Map<UUID, List<AddressedNotice>> notices, UUID programmeId, UUID person, Notice notice) {
        notices.computeIfAbsent(programmeId, id -> new ArrayList<>())
                .add(new AddressedNotice(PersonId.of(person), notice));
    }

    private static Notice of(ReminderReader.Birthday birthday, LocalDate today) {
        return Notice.of(
                NoticeKind.BIRTHDAY, "care", "birthday:" + birthday.personId() + ":" + today, birthday.personName());
    }

    private static Notice of(ReminderReader.ExpiringPaper paper) {
        String kind = "care.PaperKind." + paper.kind();
        return Notice.of(
                NoticeKind.PAPER_EXPIRES,
                "personal-papers/" + paper.paperId(),
                "paper-expires:" + paper.paperId() + ":" + paper.expiresOn(),
                paper.personName(),
                new Phrase(Words.of(kind, Locale.SIMPLIFIED_CHINESE), Words.of(kind, Locale.ENGLISH)),
                paper.expiresOn());
    }
}
