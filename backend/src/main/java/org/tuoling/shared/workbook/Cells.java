package org.tuoling.shared.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tuoling.shared.money.Money;
import org.tuoling.shared.problem.ErrorCode;
import org.tuoling.shared.time.Today;
import org.tuoling.shared.workbook.table.RawCell;
import org.tuoling.shared.workbook.table.RawRow;

/**
 * The cells of one row, read by field. What cannot be read is noted at its cell and comes as null, so that all that
 * is wrong with a row is said at once.
 */
public final class Cells {

    private final UUID programmeId;
    private final RawRow row;
    private final Headings headings;
    private final RowErrors errors;
    private final References references;
    private final Labels labels;
    private final Set<String> unread = new HashSet<>();

    Cells(UUID programmeId, RawRow row, Headings headings, RowErrors errors, References references, Labels labels) {
        this.programmeId = programmeId;
        this.row = row;
        this.headings = headings;
        this.errors = errors;
        this.references = references;
        this.labels = labels;
    }

    /** The programme the row is imported into, to look references up in. */
    public UUID programmeId() {
        return programmeId;
    }

    public String text(String field) {
        return read(field, CellText::text);
    }

    /** A code: letters and digits typed in full width are the ordinary ones. */
    public String code(String field) {
        return read(field, CellText::code);
    }

    public LocalDate date(String field) {
        return read(field, CellText::date);
    }

    /** A day with an hour; without one, the day's first minute. */
    public Instant moment(String field) {
        LocalDateTime moment = read(field, CellText::moment);
        return moment == null ? null : moment.atZone(Today.ZONE).toInstant();
    }

    /** An amount in yuan; its sign and its decimals are for the request's validation to judge. */
    public Money cny(String field) {
        return money(field, "CNY");
    }

    public Money money(String field, String currency) {
        BigDecimal amount = read(field, CellText::amount);
        return amount == null ? null : new Money(amount.toPlainString(), currency);
    }

    public BigDecimal decimal(String field) {
        return read(field, CellText::decimal);
    }

    public Integer integer(String field) {
        return read(field, CellText::integer);
    }

    /** Yes or no; a blank cell is no. */
    public boolean flag(String field) {
        return Boolean.TRUE.equals(read(field, CellText::flag));
    }

    public <E extends Enum<E>> E oneOf(String field, Class<E> choices) {
        return read(field, cell -> CellText.choice(cell, choices, labels));
    }

    /**
     * The id of the record a cell names by its code.
     *
     * @param find looks it up in the programme
     * @param unknown what is said when there is none
     */
    public UUID reference(String field, Function<String, Optional<UUID>> find, ErrorCode unknown) {
        String code = code(field);
        if (code == null) {
            return null;
        }
        var found = references.find(field, code, find);
        if (found.isEmpty()) {
            note(field, unknown, code);
        }
        return found.orElse(null);
    }

    /**
     * The ids of the records a cell names by their codes, with semicolons between them.
     *
     * @param find looks one up in the programme
     * @param unknown what is said when there is none
     */
    public Set<UUID> references(String field, Function<String, Optional<UUID>> find, ErrorCode unknown) {
        var ids = new LinkedHashSet<UUID>();
        String codes = text(field);
        if (codes == null) {
            return ids;
        }
        for (String code : codes.split("\\s*[;；]\\s*")) {
            references.find(field, code, find).ifPresentOrElse(ids::add, () -> note(field, unknown, code));
        }
        return ids;
    }

    /** Whether the request's field comes from a cell that could not be read, and has been spoken of already. */
    boolean isUnread(String path) {
        return unread.stream().anyMatch(field -> path.equals(field) || path.startsWith(field + "."));
    }


    private <T> T read(String field, Function<RawCell, T> reading) {
        var cell = headings.positionOf(field).map(row::cell).orElse(null);
        if (cell == null) {
            return null;
        }
        try {
            return reading.apply(cell);
        } catch (CellText.Unreadable problem) {
            note(field, problem.error(), problem.arguments());
            return null;
        }
    }

    private void note(String field, ErrorCode error, Object... arguments) {
        unread.add(field);
        errors.add(row, field, error, arguments);
    }
}
