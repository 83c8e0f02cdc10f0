package dsmsim.client;

import dsmsim.message.Message;

/** What the program ends with when the client itself fails; a shell sees it modulo 256. */
final class ExitStatus {
    /** After a server did not answer, as seen of the product. */
    private static final int NO_SESSION = -50;

    /** After a wrong name or password, as seen of the product. */
    static final int REFUSED = 137;

    /** After the right password of an administrator who is locked, recalled from the product. */
    private static final int LOCKED = 61;

    /** After a password that has expired, recalled from the product. */
    static final int EXPIRED = 52;

    /** After options files that cannot be used, as seen of the product. */
    private static final int NO_OPTIONS = -1;

    /** After a procedure that cannot be rehearsed; ours. */
    static final int NOT_REHEARSED = 2;

    private ExitStatus() {}

    static int of(Message failure) {
        return switch (failure.identifier()) {
            case "ANS1017E" -> NO_SESSION;
            case "ANS1035S", "ANS1036S" -> NO_OPTIONS;
            case "ANS1051I" -> REFUSED;
            case "ANS1352E" -> EXPIRED;
            case "ANS1361E" -> LOCKED;
            default -> failure.returnCode().number();
        };
    }
}
