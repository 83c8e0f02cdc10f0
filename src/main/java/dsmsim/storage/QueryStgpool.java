package dsmsim.storage;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.QueryObjects;
import dsmsim.product.Level;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;

/** QUERY STGPOOL; from 7.1.3 on it tells the type of storage too. */
final class QueryStgpool implements Handler {
    static final Level WITH_STORAGE_TYPE = Level.of(7, 1, 3, 0);

    private static final List<Column<Row>> STANDARD = List.of(
            Column.left("Storage/Pool Name", 11, StoragePool.NAME),
            Column.left("Device/Class Name", 10, StoragePool.DEVICE_CLASS),
            Column.left("Storage/Type", 9, StoragePool.STORAGE_TYPE).since(WITH_STORAGE_TYPE),
            Column.right("Estimated/Capacity", 10, PoolDetails.ESTIMATED_CAPACITY),
            Column.right("Pct/Util", 5, PoolDetails.PERCENT_USED),
            Column.right("Pct/Migr", 5, PoolDetails.PERCENT_MIGRATABLE),
            Column.right("High/Mig/Pct", 4, PoolDetails.HIGH_MIGRATION),
            Column.right("Low/Mig/Pct", 3, PoolDetails.LOW_MIGRATION),
            Column.left("Next Storage Pool", 11, StoragePool.NEXT_POOL));

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Row> pools = context.matching(StoragePool.TYPE, invocation.list("pool_name"));
        String type = invocation.text("POOLTYPE");
        pools.removeIf(pool -> !type.equals("ANY") && !type.equals(pool.get(StoragePool.POOL_TYPE)));
        return new QueryObjects(StoragePool.TYPE, List.of("pool_name"), STANDARD, PoolDetails.COLUMNS)
                .answer(pools, invocation, context);
    }
}
