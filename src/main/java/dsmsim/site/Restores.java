package dsmsim.site;

/** How often a server has got back an earlier database, from 0; that database does not turn it back. */
public final class Restores {
    public static final Attribute<Integer> COUNT = Attribute.number("DATABASE_RESTORES", "Database Restores", 0)
            .byServer()
            .inNoTable("the product does not count them");

    private Restores() {}

    /** The restored server, by which that can be told from one that has deleted what it does not know. */
    static Server counted(Server now, Server restored) {
        return restored.withSetting(COUNT, now.setting(COUNT) + 1);
    }
}
