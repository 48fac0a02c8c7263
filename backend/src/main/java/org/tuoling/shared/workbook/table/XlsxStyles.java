package org.tuoling.shared.workbook.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tuoling.shared.workbook.Limits;

/** Which cell styles show a number as a date: a date in a workbook is nothing else. */
final class XlsxStyles {

    private final List<Boolean> dates = new ArrayList<>();

    private XlsxStyles() {}

    static XlsxStyles read(XlsxPackage file, String path) {
        var styles = new XlsxStyles();
        file.part(path, Limits.SHARED_TEXT_BYTES).ifPresent(xml -> {
            try (xml) {
                styles.read(xml);
            }
        });
        return styles;
    }

    private void read(Xml xml) {
        Map<Integer, String> formats = new HashMap<>();
        boolean inCellFormats = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
            } else if (xml.starts("cellXfs")) {
                inCellFormats = true;
            } else if (xml.ends("cellXfs")) {
                inCellFormats = false;
            } else if (inCellFormats && xml.starts("xf")) {
                int format = xml.number("numFmtId", 0);
                dates.add(formats.containsKey(format) ? isDate(formats.get(format)) : isDate(format));
            }
        }
    }

    boolean isDateStyle(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }

    /** The built-in formats with a day or a year in them, those of Chinese workbooks included. */
    private static boolean isDate(int builtIn) {
        return builtIn >= 14 && builtIn <= 17 || builtIn == 22 || builtIn >= 27 && builtIn <= 31
                || builtIn == 36 || builtIn >= 50 && builtIn <= 54 || builtIn == 57 || builtIn == 58;
    }

    private static boolean isDate(String code) {
        return code != null
                && code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "").matches("(?s).*[yYdD].*");
    }
}
