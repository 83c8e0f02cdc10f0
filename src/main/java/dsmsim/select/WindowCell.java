package dsmsim.select;

import dsmsim.tables.Db2Type;
import java.util.ArrayList;
import java.util.List;

/** The number that a row has in its window, which the numbering leaves in a row of its own. */
final class WindowCell extends CellExpression {

    /** How rows are numbered. */
    enum Ranking {
        /** 1, 2, 3, 4. */
        ROW_NUMBER,
        /** 1, 2, 2, 4. */
        RANK,
        /** 1, 2, 2, 3. */
        DENSE_RANK
    }

    private final Ranking ranking;
    private final List<Expression> partition;
    private final List<SortColumn> order;

    WindowCell(Ranking ranking, List<Expression> partition, List<SortColumn> order, int slot, int index) {
        super(Db2Type.BIGINT, slot, index);
        this.ranking = ranking;
        this.partition = partition;
        this.order = order;
    }

    Ranking ranking() {
        return ranking;
    }

    List<Expression> partition() {
        return partition;
    }

    List<SortColumn> order() {
        return order;
    }

    @Override
    List<Expression> parts() {
        List<Expression> parts = new ArrayList<>(partition);
        for (SortColumn column : order) {
            parts.add(column.expression());
        }
        return parts;
    }
}
