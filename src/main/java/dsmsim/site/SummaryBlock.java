package dsmsim.site;

import dsmsim.inventory.PackedColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some records of an activity summary, oldest first, a column a number, each as narrow as its values allow. */
final class SummaryBlock {
    private static final SummaryRecord.Operation[] OPERATIONS = SummaryRecord.Operation.values();

    private final int rows;
    private final PackedColumn operation;
    private final PackedColumn start;
    private final PackedColumn end;
    private final PackedColumn number;
    private final PackedColumn entity;
    private final PackedColumn examined;
    private final PackedColumn affected;
    private final PackedColumn failed;
    private final PackedColumn bytes;
    private final PackedColumn processes;
    private final PackedColumn successful;
    private final String[] entities;

    SummaryBlock(List<SummaryRecord> records) {
        rows = records.size();
        long[][] columns = new long[11][rows];
        Map<String, Integer> names = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            SummaryRecord each = records.get(row);
            Integer known = names.putIfAbsent(each.entity(), names.size());
            columns[0][row] = each.operation().ordinal();
            columns[1][row] = each.start();
            columns[2][row] = each.end();
            columns[3][row] = each.number();
            columns[4][row] = known == null ? names.size() - 1 : known;
            columns[5][row] = each.examined();
            columns[6][row] = each.affected();
            columns[7][row] = each.failed();
            columns[8][row] = each.bytes();
            columns[9][row] = each.processes();
            columns[10][row] = each.successful() ? 1 : 0;
        }
        operation = packed(columns[0]);
        start = packed(columns[1]);
        end = packed(columns[2]);
        number = packed(columns[3]);
        entity = packed(columns[4]);
        examined = packed(columns[5]);
        affected = packed(columns[6]);
        failed = packed(columns[7]);
        bytes = packed(columns[8]);
        processes = packed(columns[9]);
        successful = packed(columns[10]);
        entities = new String[names.size()];
        names.forEach((name, index) -> entities[index] = name);
    }

    private static PackedColumn packed(long[] values) {
        return PackedColumn.of(values, 0, values.length);
    }

    int rows() {
        return rows;
    }

    /** When the newest one ended. */
    long lastEnd() {
        return end.get(rows - 1);
    }

    SummaryRecord read(int row) {
        return new SummaryRecord(
                OPERATIONS[(int) operation.get(row)],
                start.get(row),
                end.get(row),
                (int) number.get(row),
                entities[(int) entity.get(row)],
                examined.get(row),
                affected.get(row),
                failed.get(row),
                bytes.get(row),
                (int) processes.get(row),
                successful.get(row) == 1);
    }
}
