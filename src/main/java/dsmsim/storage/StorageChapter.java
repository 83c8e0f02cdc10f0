package dsmsim.storage;

import dsmsim.command.Chapter;
import dsmsim.command.Column;
import dsmsim.command.Handler;
import dsmsim.site.Relation;
import java.util.List;
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

    @Override
    public List<Relation<?>> relations() {
        return List.of(Relation.of("STGPOOLS", StoragePool.TYPE, Column.facts(PoolDetails.COLUMNS)));
    }
}
