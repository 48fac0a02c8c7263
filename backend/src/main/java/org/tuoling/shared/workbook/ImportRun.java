package org.tuoling.shared.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.table.RawRow;

/** One file being imported: the first row is its headings, each other row a record. */
final class ImportRun<R extends Record> {

    private final Workbook<R, ?> workbook;
    private final UUID programmeId;
    private final Labels labels;
    private final WorkbookImport host;
    private final References references = new References();
    private final Map<Object, Integer> rowOfKey = new HashMap<>();
    private Headings headings;
    private RowErrors errors;
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
        try {
            record(row);
        } catch (WorkbookImport.RefusedByDatabase refusal) {
            errors.add(row, refusal.refused());
            return false;
        } catch (Refused refused) {
            errors.add(row, refused);
        }
        return !errors.isFull();
    }

    private void record(RawRow row) {
        int before = errors.count();
        row.cells().keySet().stream()
                .filter(position -> headings.at(position) == null)
                .forEach(position -> errors.addWithoutHeading(row, position));
        var cells = new Cells(programmeId, row, headings, errors, references, labels);
        R request = workbook.request(cells);
        host.validate(request, cells, (path, code, message) -> errors.add(row, path, code, message), labels.locale());
        if (errors.count() == before && isNewKey(row, request)) {
            keep(row, request);
        }
    }

    private boolean isNewKey(RawRow row, R request) {
        var earlier = rowOfKey.putIfAbsent(workbook.key(request), row.number());
        if (earlier != null) {
            errors.add(row, workbook.keyField(), WorkbookError.DUPLICATE_ROW, earlier.toString());
        }
        return earlier == null;
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
