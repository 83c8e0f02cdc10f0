package dsmsim.expiration;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;

/** The commands about inventory expiration. */
public final class ExpirationChapter implements Chapter {

    @Override
    public Handler own(String command) {
        return switch (command) {
            case "CANCEL EXPIRATION" -> new CancelExpiration();
            case "EXPIRE INVENTORY" -> new ExpireInventory();
            default -> null;
        };
    }
}
