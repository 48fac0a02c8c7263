/**
 * Lists in and out as xlsx workbooks and CSV files. The recipe for a feature's list:
 *
 * <ol>
 *   <li>Write {@code rest/XWorkbook implements Workbook<XRequest, XView>} ({@code @ApplicationScoped}); model:
 *       {@code place/rest/PlaceWorkbook}. Its columns are named after the fields of the REST request, so that whatever
 *       refuses a field of a request blames the cell of a row.
 *   <li>{@code request(cells)} builds the very request record REST takes; it is validated and goes through the same
 *       door. Codes are read by {@code cells.code("code")}, references by code: {@code cells.reference("placeId", code -> …, XError.PLACE_UNKNOWN)}.
 *   <li>{@code existing(programme, request)} answers with the request that would describe the record already kept under
 *       the row's {@code key}: equal means unchanged, different is an error. Loading a file twice changes nothing.
 *       A record with lines is a {@link org.tuoling.shared.workbook.LinesWorkbook}: one row per line.
 *   <li>Words go into {@code messages/<feature>[_en].properties}: {@code <list>} (the sheet), {@code <list>.<field>}
 *       (heading), {@code <list>.<field>.help} (optional) and {@code <EnumName>.<CONSTANT>} for each enum in the bundle
 *       of the package the enum lives in. {@code WorkbookWordsTest} finds the missing ones.
 *   <li>Three methods on the resource call {@link org.tuoling.shared.workbook.Workbooks}: copy them from
 *       {@code place/rest/PlacesResource}. Code outside a request calls
 *       {@link org.tuoling.shared.workbook.WorkbookImport}.
 * </ol>
 */
package org.tuoling.shared.workbook;
