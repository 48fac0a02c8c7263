package org.tuoling.shared.workbook;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares what a row says with what is kept. Only fields the file has a column for count: it is silent about others. */
final class Differences {

    private Differences() {}

    /** The columns in which a row differs from what is kept. */
    static <R extends Record> List<Column<?>> between(
            R row, R kept, Workbook<R, ?> workbook, Headings headings) {
        return Stream.of(row.getClass().getRecordComponents())
                .filter(component -> !isSame(valueOf(component, row), valueOf(component, kept)))
                .flatMap(component -> workbook.columns().stream()
                        .filter(column -> isOf(column, component) && headings.positionOf(column.field()).isPresent()))
                .<Column<?>>map(column -> column)
                .toList();
    }

    private static boolean isOf(Column<?> column, RecordComponent component) {
        return !column.isOnlyExported() && column.field().split("[.\\[]", 2)[0].equals(component.getName());
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isSame(Object one, Object other) {
        if (one instanceof BigDecimal first && other instanceof BigDecimal second) {
            return first.compareTo(second) == 0;
        }
        if (one instanceof List<?> first && other instanceof List<?> second) {
            return first.size() == second.size()
                    && IntStream.range(0, first.size())
                            .allMatch(i -> isSame(first.get(i), second.get(i)));
        }
        if (one instanceof Record first && other instanceof Record second && first.getClass() == second.getClass()) {
            return Stream.of(first.getClass().getRecordComponents())
                    .allMatch(component -> isSame(valueOf(component, first), valueOf(component, second)));
        }
        return isNothing(one) && isNothing(other) || Objects.equals(one, other);
    }

    private static boolean isNothing(Object value) {
        return value == null || value instanceof List<?> list && list.isEmpty();
    }
}
