package dsmsim.expiration;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import java.util.Optional;

/** The commands about inventory expiration. */
public final class ExpirationChapter implements Chapter {

    @Override
    public Optional<Handler> find(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "CANCEL EXPIRATION" -> new CancelExpiration();
                    case "EXPIRE INVENTORY" -> new ExpireInventory();
                    default -> null;
                });
    }
}
