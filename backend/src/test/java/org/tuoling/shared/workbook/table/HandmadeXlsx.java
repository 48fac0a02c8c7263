package org.tuoling.shared.workbook.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, to be as odd or as hostile as a test needs. */
final class HandmadeXlsx {

    /** Writes a part. */
    @FunctionalInterface
    interface Part {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();

    HandmadeXlsx() {
        part("_rels/.rels", "<Relationships><Relationship Id='r' Type='http://x/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        part("xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='rId2' Type='http://x/worksheet' Target='/xl/worksheets/sheet2.xml'/></Relationships>");
        part("xl/workbook.xml",
                "<workbook xmlns:r='http://r'><sheets><sheet name='一' sheetId='1' r:id='rId1'/></sheets></workbook>");
    }

    HandmadeXlsx part(String path, String xml) {
        return part(path, out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
    }

    HandmadeXlsx part(String path, Part part) {
        parts.put(path, part);
        return this;
    }

    /** The rows of the first sheet, as XML. */
    HandmadeXlsx rows(String xml) {
        return part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + xml + "</sheetData></worksheet>");
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
