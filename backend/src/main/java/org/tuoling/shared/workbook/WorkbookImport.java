package org.tuoling.shared.workbook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.tuoling.shared.problem.CommonError;
import org.tuoling.shared.problem.DatabaseRefusals;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.table.Table;

/**
 * Takes records in from a file: all of them or, when one row is refused, none. Needs no request around it; the
 * demonstration comes in through it too.
 */
@ApplicationScoped
public class WorkbookImport {

    private static final int SECONDS = 300;
    /** Each may take a tenth of the heap; more at a time would help nobody. */
    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final Validator validator;
    private final Messages messages;
    private final EntityManager entities;
    private final DatabaseRefusals databaseRefusals;
    private final Semaphore running = new Semaphore(AT_A_TIME, true);

    WorkbookImport(
            Validator validator, Messages messages, EntityManager entities, DatabaseRefusals databaseRefusals) {
        this.validator = validator;
        this.messages = messages;
        this.entities = entities;
        this.databaseRefusals = databaseRefusals;
    }

    /**
     * Imports a file, or tries what importing it would do.
     *
     * @param locale the language errors are told in
     * @return what was done; when it has errors, nothing was
     */
    public <R extends Record> ImportOutcome load(
            Workbook<R, ?> workbook, UUID programmeId, byte[] file, Format format, Locale locale, boolean dryRun) {
        await();
        try {
            var table = Table.open(file, format, sheetNames(workbook));
            refuseTooManyRows(table);
            return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
                planAnew();
                var run = new ImportRun<>(workbook, programmeId, new Labels(workbook, locale), this);
                table.each(run::take);
                run.finish();
                if (dryRun || run.hasErrors()) {
                    throw new Undone(run.outcome(dryRun));
                }
                return run.outcome(false);
            });
        } catch (Undone undone) {
            return undone.outcome;
        } finally {
            running.release();
        }
    }

    private void await() {
        try {
            if (!running.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(CommonError.UNAVAILABLE);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Refused(CommonError.UNAVAILABLE);
        }
    }

    /**
     * Plans the database has kept from when a table was nearly empty read all of it for each row; an import that fills
     * the table would take the square of its length.
     */
    private void planAnew() {
        entities.createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)", String.class)
                .getSingleResult();
    }

    /** Takes everything back that was done, and carries out what it would have been. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient ImportOutcome outcome;

        Undone(ImportOutcome outcome) {
            super("undone", null, false, false);
            this.outcome = outcome;
        }
    }

    /** Counted first: twenty thousand records are not made only to be taken back at the next row. */
    private static void refuseTooManyRows(Table table) {
        var rows = new AtomicInteger();
        table.each(row -> rows.incrementAndGet() <= Limits.ROWS + 1);
        if (rows.get() == 0) {
            throw new Refused(WorkbookError.EMPTY);
        }
        if (rows.get() > Limits.ROWS + 1) {
            throw new Refused(WorkbookError.TOO_MANY_ROWS, Limits.ROWS);
        }
    }

    private static List<String> sheetNames(Workbook<?, ?> workbook) {
        return Labels.LOCALES.stream()
                .map(locale -> new Labels(workbook, locale).sheet())
                .toList();
    }

    /** Notes what the validation of REST requests says about a row's; fields whose cell could not be read are spoken of already. */
    void validate(Record request, Cells cells, RowNotes notes, Locale locale) {
        validator.validate(request).forEach(violation -> {
            String path = violation.getPropertyPath().toString();
            if (!cells.isUnread(path)) {
                notes.add(path, CommonError.INVALID.code(), messages.of(violation, locale));
            }
        });
    }

    /** Puts a row's record into the database and forgets it, lest every later flush look at it again. */
    void write(Runnable register) {
        try {
            register.run();
        } catch (RuntimeException failure) {
            throw refusalIn(failure);
        } finally {
            entities.clear();
        }
    }

    /** Thrown when the database itself refused a row: it answers nothing more in this transaction. */
    static final class RefusedByDatabase extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Refused refused;

        RefusedByDatabase(Refused refused, Throwable cause) {
            super(cause);
            this.refused = refused;
        }

        Refused refused() {
            return refused;
        }
    }

    private RuntimeException refusalIn(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
            var refusal = databaseRefusals.of(cause);
            if (refusal.isPresent()) {
                return new RefusedByDatabase(refusal.get(), failure);
            }
        }
        return failure;
    }
}
