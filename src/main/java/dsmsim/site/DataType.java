package dsmsim.site;

/** What a client stores. For replication each file space counts once per data type. */
public enum DataType {
    BACKUP("Bkup", "backup"),
    ARCHIVE("Arch", "archive"),
    SPACEMANAGED("SpMg", "space-managed");

    private final String shortName;
    private final String words;

    DataType(String shortName, String words) {
        this.shortName = shortName;
        this.words = words;
    }

    /** As the column Type of a query shows it. */
    public String shortName() {
        return shortName;
    }

    /** The one of three things, one for each data type, that belongs to this one. */
    public <T> T choose(T backup, T archive, T spaceManaged) {
        return switch (this) {
            case BACKUP -> backup;
            case ARCHIVE -> archive;
            case SPACEMANAGED -> spaceManaged;
        };
    }

    /** As in a sentence. */
    public String words() {
        return words;
    }
}
