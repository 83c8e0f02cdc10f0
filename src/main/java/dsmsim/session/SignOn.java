package dsmsim.session;

import dsmsim.product.Level;
import dsmsim.site.Attribute;
import dsmsim.site.Password;
import java.time.LocalDateTime;

/**
 * Who is signed on, and where.
 *
 * @param number the session's number on that server, from 1
 * @param lastAccess when the administrator was there before, {@link Attribute#NEVER} at the first time
 * @param level of that server then
 */
public record SignOn(
        String administrator, Password password, String server, int number, LocalDateTime lastAccess, Level level) {
    static final SignOn NONE = new SignOn("", Password.NONE, "", 0, Attribute.NEVER, Level.NEWEST);

    public boolean isNone() {
        return server.isEmpty();
    }
}
