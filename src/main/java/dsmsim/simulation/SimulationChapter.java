package dsmsim.simulation;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import java.util.Optional;

/** The commands about the world around the servers. */
public final class SimulationChapter implements Chapter {

    @Override
    public Optional<Handler> find(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "SIMULATE SERVER" -> new SimulateServer();
                    default -> null;
                });
    }
}
