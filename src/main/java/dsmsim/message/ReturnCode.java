package dsmsim.message;

/** The return codes of commands, by the names that server scripts use (page «Return codes for use in scripts»). */
public enum ReturnCode {
    OK(0),
    UNKNOWN(2),
    SYNTAX(3),
    ERROR(4),
    NOMEMORY(5),
    NOLOG(6),
    NODB(7),
    NOSTORAGE(8),
    NOAUTH(9),
    EXISTS(10),
    NOTFOUND(11),
    INUSE(12),
    ISREFERENCED(13),
    NOTAVAILABLE(14),
    IOERROR(15),
    NOTXN(16),
    NOLOCK(17),
    NOTHREAD(19),
    LICENSE(20),
    INVDEST(21),
    IFILEOPEN(22),
    OFILEOPEN(23),
    OFILEWRITE(24),
    INVADMIN(25),
    SQLERROR(26),
    INVALIDUSE(27),
    NOTABLE(28),
    FS_NOTCAP(29);

    private final int number;

    ReturnCode(int number) {
        this.number = number;
    }

    /** The number that ANS8001I shows and the program ends with. */
    public int number() {
        return number;
    }

    /** True for the codes that stop a macro; «not found» is a warning only. */
    public boolean isError() {
        return this != OK && this != NOTFOUND;
    }

    /** The name in scripts, for example {@code RC_NOTFOUND}. */
    public String scriptName() {
        return "RC_" + name();
    }

    /** The code of a whole whose parts ended with these two: an error is worse than «not found», whatever its number. */
    public ReturnCode worseOf(ReturnCode other) {
        if (isError() != other.isError()) {
            return isError() ? this : other;
        }
        return higherOf(other);
    }

    /** The one with the greater number, of which ANS8002I tells. */
    public ReturnCode higherOf(ReturnCode other) {
        return number >= other.number ? this : other;
    }
}
