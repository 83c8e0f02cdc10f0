package dsmsim.select;

import dsmsim.sql.Accumulator;
import java.util.ArrayList;
import java.util.List;

/** Gathers the values of a group, and adds them in the order that is wanted when all are there. */
final class OrderedAccumulator implements Accumulator {
    private final Accumulator plain;
    private final List<SortColumn> order;
    private final List<Object[]> values = new ArrayList<>();

    OrderedAccumulator(Accumulator plain, AggregateCell cell) {
        this.plain = plain;
        this.order = cell.order();
    }

    /** @param frame with the row that has the value */
    void add(Object value, Object[] frame) {
        Object[] row = new Object[1 + order.size()];
        row[0] = value;
        for (int i = 1; i < row.length; i++) {
            row[i] = order.get(i - 1).expression().value(frame);
        }
        values.add(row);
    }

    @Override
    public void add(Object value) {
        throw new UnsupportedOperationException("without its row");
    }

    @Override
    public Object result() {
        values.sort((one, other) -> {
            int compared = 0;
            for (int i = 0; i < order.size() && compared == 0; i++) {
                compared = order.get(i).compare(one[i + 1], other[i + 1]);
            }
            return compared;
        });
        values.forEach(row -> plain.add(row[0]));
        return plain.result();
    }
}
