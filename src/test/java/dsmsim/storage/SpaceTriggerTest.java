package dsmsim.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.binding.CommandReader;
import dsmsim.binding.Invocation;
import dsmsim.catalog.Catalog;
import dsmsim.command.Context;
import dsmsim.language.CommandLines;
import dsmsim.message.CommandFailure;
import dsmsim.product.Level;
import dsmsim.site.Draft;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.testing.Console;
import org.junit.jupiter.api.Test;

/** Which pools may have a space trigger, and that it goes and is renamed with its pool (DEFINE SPACETRIGGER page). */
class SpaceTriggerTest {
    private static final CommandReader READER = new CommandReader(Catalog.standard());

    private final Context context = new Context(new Draft(Console.on("ONE").site(), Console.START), "ONE", "ADMIN", 1);

    private void define(Row pool, String keywords) {
        context.put(pool);
        Invocation invocation = READER.read(
                        CommandLines.parse("define spacetrigger stg stgpool=pool1 " + keywords), Level.NEWEST)
                .invocation();
        new DefineSpaceTrigger().run(invocation, context);
    }

    private static Row pool(String deviceClass) {
        return StoragePool.TYPE.row("POOL1").with(StoragePool.DEVICE_CLASS, deviceClass);
    }

    private void fails(String message, Row pool, String keywords) {
        CommandFailure failure = assertThrows(CommandFailure.class, () -> define(pool, keywords));
        assertEquals(message, failure.messages().get(0).identifier());
        assertTrue(context.server().all(SpaceTrigger.TYPE).isEmpty());
    }

    @Test
    void poolsThatCannotGrowHaveNone() {
        fails("SIM0130E", pool("FILES").with(StoragePool.RECLAMATION_TYPE, "SNAPLOCK"), "");
        fails("SIM0130E", pool("TAPES").with(StoragePool.POOL_TYPE, "RETENTION"), "");
        fails("SIM0130E", pool("").with(StoragePool.STORAGE_TYPE, "DIRECTORY"), "");
        define(pool("FILES"), "fullpct=70");
        assertEquals(
                70,
                context.server().find(SpaceTrigger.TYPE, "POOL1").orElseThrow().get(SpaceTrigger.FULL));
    }

    @Test
    void onlyDisksHaveAPrefix() {
        fails("ANR4497E", pool("FILES"), "expansionprefix=/tsm/");
        define(pool("DISK"), "expansionprefix=/tsm/");
    }

    @Test
    void aTriggerBelongsToItsPool() {
        define(pool("DISK"), "");
        Server renamed = context.server().renamed(pool("DISK"), "POOL2");
        assertTrue(renamed.has(SpaceTrigger.TYPE, "POOL2"));
        assertEquals(
                1, renamed.parts(pool("DISK").with(StoragePool.NAME, "POOL2")).size());
    }
}
