package dsmsim.administrator;

import dsmsim.product.Level;
import dsmsim.site.Attribute;
import dsmsim.site.Server;
import dsmsim.value.Types;
import java.util.List;

/** What a server asks of passwords, of nodes and administrators alike. */
public final class PasswordSettings {
    private static final int BY_LEVEL = -1;
    private static final Level EIGHT_CHARACTERS = Level.of(8, 1, 0, 0);
    private static final Level FIFTEEN_CHARACTERS = Level.of(8, 1, 20, 0);

    /** Days, 1 to 9999, where an administrator or a node has no period of its own (SET PASSEXP). */
    public static final Attribute<Integer> PERIOD =
            Attribute.of("PASSEXP", "Password Expiration Period", Types.DAYS, 90);
    /** Invalid attempts, 0 to 9999, that lock an administrator or a node; 0 for any number (SET INVALIDPWLIMIT). */
    public static final Attribute<Integer> INVALID_LIMIT =
            Attribute.number("INVALIDPWLIMIT", "Invalid Sign-on Attempt Limit", 0);

    static final Attribute<Integer> MINIMUM_LENGTH = Attribute.number(
                    "MINPWLENGTH", "Minimum Password Length", BY_LEVEL)
            .inNoTable("the table has the length that holds, which depends on the level");

    private PasswordSettings() {}

    /** How many characters of a kind a password must have, a setting for each kind. */
    public static List<Attribute<Integer>> characters() {
        return CharacterRule.SETTINGS;
    }

    /** Characters, 0 to 64: what SET MINPWLENGTH said, or what a server of that level has after its installation. */
    public static int minimumLength(Server server) {
        int length = server.setting(MINIMUM_LENGTH);
        if (length != BY_LEVEL) {
            return length;
        }
        if (server.level().isBefore(EIGHT_CHARACTERS)) {
            return 0;
        }
        return server.level().isBefore(FIFTEEN_CHARACTERS) ? 8 : 15;
    }
}
