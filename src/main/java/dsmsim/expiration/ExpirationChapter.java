package dsmsim.expiration;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import dsmsim.site.ObjectType;
import dsmsim.site.Storable;
import dsmsim.stored.Fields;

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

    @Override
    public ObjectType type(String noun) {
        return switch (noun) {
            case "EXPIRATIONRESTART" -> Restart.TYPE;
            default -> null;
        };
    }

    @Override
    public Storable stored(String form, Fields fields) {
        return switch (form) {
            case ExpirationWork.FORM -> ExpirationWork.of(fields);
            default -> null;
        };
    }
}
