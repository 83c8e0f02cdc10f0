package dsmsim.simulation;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import dsmsim.site.DataType;
import java.util.Optional;

/** The commands about the world around the servers. */
public final class SimulationChapter implements Chapter {

    @Override
    public Optional<Handler> find(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "QUERY SIMULATION" -> new QuerySimulation();
                    case "SIMULATE ARCHIVE" -> new StoreFiles(DataType.ARCHIVE);
                    case "SIMULATE BACKUP" -> new StoreFiles(DataType.BACKUP);
                    case "SIMULATE CLIENT" -> new SimulateClient();
                    case "SIMULATE CLOCK" -> new SimulateClock();
                    case "SIMULATE DAMAGE" -> new SimulateDamage();
                    case "SIMULATE ERASE" -> new SimulateErase();
                    case "SIMULATE LINK" -> new SimulateLink();
                    case "SIMULATE MIGRATE" -> new StoreFiles(DataType.SPACEMANAGED);
                    case "SIMULATE OUTAGE" -> new SimulateOutage();
                    case "SIMULATE RECOVERY" -> new SimulateRecovery();
                    case "SIMULATE RESTORE" -> new SimulateRestore();
                    case "SIMULATE SERVER" -> new SimulateServer();
                    default -> null;
                });
    }
}
