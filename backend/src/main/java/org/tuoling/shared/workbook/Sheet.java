package org.tuoling.shared.workbook;

import java.util.List;

/**
 * How one list goes out into a workbook; a {@link Workbook} also comes in from one.
 *
 * @param <V> the view a row is written from
 */
public interface Sheet<V> {

    /** The last part of the list's path, for example {@code places}; names files and finds the workbook. */
    String list();

    /** Where its words are: {@code place.places} for {@code places.*} in {@code messages/place.properties}. */
    String words();

    List<Column<V>> columns();
}
