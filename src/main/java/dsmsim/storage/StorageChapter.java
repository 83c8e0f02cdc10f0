package dsmsim.storage;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import java.util.Optional;

/** The commands about storage pools and what they lie on. */
public final class StorageChapter implements Chapter {

    @Override
    public Optional<Handler> find(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "QUERY STGPOOL" -> new QueryStoragePool();
                    default -> null;
                });
    }
}
