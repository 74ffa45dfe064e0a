package org.childjourney.oversight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The lists as a spreadsheet: one sheet for each, with Ofsted's headings, and one that says what was found. */
final class AnnexAWorkbook {

    private AnnexAWorkbook() {}

    static byte[] of(Map<String, List<AnnexALists.Row>> lists, AnnexADefinition definition, AnnexARun run) {
        try (var book = new XSSFWorkbook(); var written = new ByteArrayOutputStream()) {
            definition.lists().forEach(list -> sheet(book, list, definition, lists.getOrDefault(list, List.of())));
            findings(book.createSheet("Findings"), run);
            book.write(written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sheet(Workbook book, String list, AnnexADefinition definition, List<AnnexALists.Row> rows) {
        Sheet sheet = book.createSheet(list.replace("list_", "List "));
        write(sheet.createRow(0), definition.fieldsOf(list).stream().map(AnnexADefinition.Field::column).toList());
        for (int i = 0; i < rows.size(); i++) {
            write(sheet.createRow(i + 1), rows.get(i).cells());
        }
    }

    private static void findings(Sheet sheet, AnnexARun run) {
        write(sheet.createRow(0), List.of("List", "Child", "Team", "Column", "What was found"));
        for (int i = 0; i < run.findings().size(); i++) {
            var found = run.findings().get(i);
            write(sheet.createRow(i + 1), Arrays.asList(found.list(), found.child(), found.team(), found.column(), found.problem()));
        }
    }

    private static void write(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) != null) {
                row.createCell(i).setCellValue(cells.get(i));
            }
        }
    }
}
