package dsmsim.inventory;

import java.nio.charset.StandardCharsets;

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

    private static final int BASE = 10;
    private static final int[] POWERS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000};

    /** How many files are in a directory. */
    public static final int FILES_A_DIRECTORY = 1000;

    private static final int DIRECTORY_DIGITS = 4;
    private static final int FILE_DIGITS = 7;

    /** The name of a file on its client: number 17 of {@code /FS1} is {@code /FS1/d0000/f0000017}. */
    public static String name(String filespace, int file) {
        return filespace + directory(file) + lastName(file);
    }

    /** The directory of a file, below its file space: {@code /d0000/}. */
    public static String directory(int file) {
        return "/" + numbered('d', file / FILES_A_DIRECTORY, DIRECTORY_DIGITS) + "/";
    }

    /** The name of a file in its directory: {@code f0000017}. */
    public static String lastName(int file) {
        return numbered('f', file, FILE_DIGITS);
    }

    /** A letter and a number with leading zeros; made for millions of files. */
    private static String numbered(char letter, int number, int digits) {
        int length = digits;
        for (long bound = POWERS[digits]; number >= bound; bound *= BASE) {
            length++;
        }
        byte[] text = new byte[length + 1];
        text[0] = (byte) letter;
        int rest = number;
        for (int i = length; i > 0; i--) {
            text[i] = (byte) ('0' + rest % BASE);
            rest /= BASE;
        }
        return new String(text, StandardCharsets.ISO_8859_1);
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
