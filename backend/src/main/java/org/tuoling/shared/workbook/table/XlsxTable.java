package org.tuoling.shared.workbook.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.Limits;
import org.tuoling.shared.workbook.WorkbookError;

/**
 * One sheet of an xlsx workbook. Read by us rather than by a library, because a hostile file can make the usual ones
 * reserve memory for cells it only pretends to have.
 */
final class XlsxTable implements Table {

    private record SheetEntry(String name, String relation) {}

    private record Contents(List<SheetEntry> sheets, boolean since1904) {}

    private final XlsxPackage file;
    private final String sheetPath;
    private final XlsxStyles styles;
    private final List<String> sharedTexts;
    private final boolean since1904;

    private XlsxTable(
            XlsxPackage file, String sheetPath, XlsxStyles styles, List<String> sharedTexts, boolean since1904) {
        this.file = file;
        this.sheetPath = sheetPath;
        this.styles = styles;
        this.sharedTexts = sharedTexts;
        this.since1904 = since1904;
    }

    static XlsxTable open(byte[] bytes, Collection<String> sheetNames) {
        var file = XlsxPackage.open(bytes);
        String workbook = ofType("/officeDocument", relations(file, "_rels/.rels", ""), "xl/workbook.xml");
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        var parts = relations(
                file, folder + "_rels/" + workbook.substring(folder.length()) + ".rels", folder);
        var contents = contents(file, workbook);
        String sheet = parts.get(chosen(contents.sheets(), sheetNames).relation());
        if (sheet == null) {
            throw new Refused(WorkbookError.UNREADABLE);
        }
        return new XlsxTable(
                file,
                sheet,
                XlsxStyles.read(file, ofType("/styles", parts, folder + "styles.xml")),
                sharedTexts(file, ofType("/sharedStrings", parts, folder + "sharedStrings.xml")),
                contents.since1904());
    }

    @Override
    public void each(Sink sink) {
        try (var xml = file.required(sheetPath, Limits.PART_BYTES)) {
            new XlsxRows(xml, styles, sharedTexts, since1904).each(sink);
        }
    }

    private static SheetEntry chosen(List<SheetEntry> sheets, Collection<String> names) {
        return sheets.stream()
                .filter(sheet -> names.contains(sheet.name().strip()))
                .findFirst()
                .or(() -> sheets.stream().findFirst())
                .orElseThrow(() -> new Refused(WorkbookError.UNREADABLE));
    }

    private static Contents contents(XlsxPackage file, String path) {
        var sheets = new ArrayList<SheetEntry>();
        boolean since1904 = false;
        try (var xml = file.required(path, Limits.PART_BYTES)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    String flag = xml.attribute("date1904");
                    since1904 = "1".equals(flag) || "true".equals(flag);
                } else if (xml.starts("sheet") && xml.attribute("name") != null) {
                    sheets.add(new SheetEntry(xml.attribute("name"), xml.attribute("id")));
                }
            }
        }
        return new Contents(sheets, since1904);
    }

    /** The target whose type ends so: the beginnings differ between the transitional and the strict format. */
    private static String ofType(String end, Map<String, String> relations, String otherwise) {
        return relations.entrySet().stream()
                .filter(relation -> relation.getKey().endsWith(end))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    /** Targets of a relations part, by id and by type, as paths from the root of the zip. */
    private static Map<String, String> relations(XlsxPackage file, String path, String folder) {
        var targets = new HashMap<String, String>();
        file.part(path, Limits.PART_BYTES).ifPresent(xml -> {
            try (xml) {
                while (xml.next()) {
                    String target = xml.starts("Relationship") ? xml.attribute("Target") : null;
                    if (target != null) {
                        String resolved = target.startsWith("/") ? target.substring(1) : folder + target;
                        targets.put(String.valueOf(xml.attribute("Id")), resolved);
                        targets.putIfAbsent(String.valueOf(xml.attribute("Type")), resolved);
                    }
                }
            }
        });
        return targets;
    }

    private static List<String> sharedTexts(XlsxPackage file, String path) {
        var texts = new ArrayList<String>();
        file.part(path, Limits.SHARED_TEXT_BYTES).ifPresent(xml -> {
            try (xml) {
                while (xml.next()) {
                    if (xml.starts("si")) {
                        texts.add(XlsxRows.richText(xml, "si"));
                    }
                }
            }
        });
        return texts;
    }
}
