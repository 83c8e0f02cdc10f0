package dsmsim.simulation;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import dsmsim.site.Storable;
import dsmsim.stored.Fields;

/** The commands about the world around the servers. */
public final class SimulationChapter implements Chapter {

    @Override
    public Handler own(String command) {
        return switch (command) {
            case "QUERY SIMULATION" -> new QuerySimulation();
            case "SIMULATE ACCESS" -> new SimulateAccess();
            case "SIMULATE ARCHIVE" -> new SimulateArchive();
            case "SIMULATE BACKUP" -> new SimulateBackup();
            case "SIMULATE CLIENT" -> new SimulateClient();
            case "SIMULATE CLOCK" -> new SimulateClock();
            case "SIMULATE DAMAGE" -> new SimulateDamage();
            case "SIMULATE DBRESTORE" -> new SimulateDbrestore();
            case "SIMULATE ERASE" -> new SimulateErase();
            case "SIMULATE LINK" -> new SimulateLink();
            case "SIMULATE MIGRATE" -> new SimulateMigrate();
            case "SIMULATE OUTAGE" -> new SimulateOutage();
            case "SIMULATE READING" -> new SimulateReading();
            case "SIMULATE RECOVERY" -> new SimulateRecovery();
            case "SIMULATE RESTORE" -> new SimulateRestore();
            case "SIMULATE SERVER" -> new SimulateServer();
            default -> null;
        };
    }

    @Override
    public Storable stored(String form, Fields fields) {
        return switch (form) {
            case ClientSession.FORM -> ClientSession.of(fields);
            default -> null;
        };
    }
}
