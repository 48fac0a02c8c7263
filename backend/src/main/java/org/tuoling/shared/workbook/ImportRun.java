package org.tuoling.shared.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.table.RawRow;

/** One file being imported: the first row is its headings, each other row a record or a line of one. */
final class ImportRun<R extends Record> {

    private final Workbook<R, ?> workbook;
    private final UUID programmeId;
    private final Labels labels;
    private final WorkbookImport host;
    private final References references = new References();
    private final Map<Object, Integer> rowOfKey = new HashMap<>();
    private Headings headings;
    private RowErrors errors;
    private Gathered<R> gathered;
    private boolean stopped;
    private int rows;
    private int created;
    private int unchanged;

    ImportRun(Workbook<R, ?> workbook, UUID programmeId, Labels labels, WorkbookImport host) {
        this.workbook = workbook;
        this.programmeId = programmeId;
        this.labels = labels;
        this.host = host;
    }

    /** Takes the next row; false when there are errors enough. */
    boolean take(RawRow row) {
        if (headings == null) {
            headings = Headings.read(row, workbook, labels);
            errors = new RowErrors(workbook, headings, labels);
            return true;
        }
        rows++;
        read(row);
        return !stopped && !errors.isFull();
    }

    /** Keeps what the last rows began. */
    void finish() {
        if (gathered != null && gathered.sound()) {
            keep(gathered);
        }
        gathered = null;
    }

    private void read(RawRow row) {
        int before = errors.count();
        row.cells().keySet().stream()
                .filter(position -> headings.at(position) == null)
                .forEach(position -> errors.addWithoutHeading(row, position));
        var cells = new Cells(programmeId, row, headings, errors, references, labels);
        R request = workbook.request(cells);
        host.validate(request, cells, (path, code, message) -> errors.add(row, path, code, message), labels.locale());
        boolean sound = errors.count() == before;
        if (workbook instanceof LinesWorkbook<R, ?> lines) {
            gather(lines, row, request, sound);
        } else if (sound && isNewKey(row, workbook.key(request))) {
            // at once, because the next row may refer to it
            keep(Gathered.from(workbook.key(request), row, request, true));
        }
    }

    private void gather(LinesWorkbook<R, ?> lines, RawRow row, R request, boolean sound) {
        Object key = lines.key(request);
        if (gathered != null && key != null && key.equals(gathered.key())) {
            join(lines, row, request, sound);
        } else {
            finish();
            gathered = Gathered.from(key, row, request, sound && isNewKey(row, key));
        }
    }

    private void join(LinesWorkbook<R, ?> lines, RawRow row, R request, boolean sound) {
        if (!sound || !gathered.sound()) {
            gathered = gathered.with(row, gathered.request(), false);
            return;
        }
        try {
            gathered = gathered.with(row, lines.joined(gathered.request(), request), true);
        } catch (Refused refused) {
            errors.add(row, refused);
            gathered = gathered.with(row, gathered.request(), false);
        }
    }

    private boolean isNewKey(RawRow row, Object key) {
        var earlier = rowOfKey.putIfAbsent(key, row.number());
        if (earlier != null) {
            errors.add(row, workbook.keyField(), WorkbookError.DUPLICATE_ROW, earlier.toString());
        }
        return earlier == null;
    }

    private void keep(Gathered<R> sound) {
        try {
            keep(sound.rows().getFirst(), sound.request());
        } catch (WorkbookImport.RefusedByDatabase refusal) {
            blame(sound, refusal.refused());
            stopped = true;
        } catch (Refused refused) {
            blame(sound, refused);
        }
    }

    private void blame(Gathered<R> rows, Refused refused) {
        var place = rows.placeOf(refused.field());
        errors.add(place.row(), place.field(), refused.error(), refused.arguments().toArray());
    }

    private void keep(RawRow row, R request) {
        var kept = workbook.existing(programmeId, request);
        if (kept.isEmpty()) {
            host.write(() -> workbook.register(programmeId, request));
            created++;
            return;
        }
        var different = Differences.between(request, kept.get(), workbook, headings);
        if (different.isEmpty()) {
            unchanged++;
            return;
        }
        String columns = different.stream()
                .map(labels::heading)
                .collect(Collectors.joining(labels.words("workbook.list-separator")));
        errors.add(row, workbook.keyField(), WorkbookError.EXISTS_DIFFERENTLY, columns);
    }

    boolean hasErrors() {
        return errors != null && !errors.isEmpty();
    }

    ImportOutcome outcome(boolean dryRun) {
        return new ImportOutcome(rows, created, unchanged, dryRun, errors.all());
    }
}
