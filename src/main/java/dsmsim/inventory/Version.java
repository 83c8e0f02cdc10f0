package dsmsim.inventory;

/**
 * One version of one file as a server holds it.
 *
 * @param file number of the file, from 0; its name follows from it, see {@link #name}
 * @param inserted insertion date (of a backup: backup date), seconds since 1970
 * @param size bytes
 * @param deactivated when it became inactive, seconds since 1970, or 0 while it is active
 * @param managementClass class to which it is bound
 * @param damaged whether this server's copy is unreadable; says nothing about the copies of other servers
 */
public record Version(int file, long inserted, long size, long deactivated, String managementClass, boolean damaged) {

    /** The name of a file on its client: number 17 of {@code /FS1} is {@code /FS1/d0000/f0000017}. */
    public static String name(String filespace, int file) {
        StringBuilder name = new StringBuilder(filespace);
        appendNumber(name.append("/d"), file / 1000, 4);
        appendNumber(name.append("/f"), file, 7);
        return name.toString();
    }

    private static void appendNumber(StringBuilder text, int number, int digits) {
        String printed = Integer.toString(number);
        text.append("0".repeat(Math.max(0, digits - printed.length()))).append(printed);
    }

    public VersionKey key() {
        return new VersionKey(file, inserted);
    }

    public boolean isActive() {
        return deactivated == 0;
    }

    /** This version, inactive since {@code when} (seconds since 1970). */
    public Version deactivatedAt(long when) {
        return new Version(file, inserted, size, when, managementClass, damaged);
    }

    /** This version as a copy that is damaged or readable. */
    public Version withDamaged(boolean unreadable) {
        return unreadable == damaged
                ? this
                : new Version(file, inserted, size, deactivated, managementClass, unreadable);
    }
}
