package dsmsim.replication;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import java.util.Optional;

/** The commands of node replication. */
public final class ReplicationChapter implements Chapter {

    @Override
    public Optional<Handler> find(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "REPLICATE NODE" -> new ReplicateNode();
                    default -> null;
                });
    }
}
