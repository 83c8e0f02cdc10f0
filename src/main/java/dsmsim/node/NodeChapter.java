package dsmsim.node;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import java.util.Optional;

/** The commands about nodes and what they store. */
public final class NodeChapter implements Chapter {

    @Override
    public Optional<Handler> find(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "QUERY NODE" -> new QueryNode();
                    case "REGISTER NODE" -> new RegisterNode();
                    case "UPDATE NODE" -> new UpdateNode();
                    default -> null;
                });
    }
}
