package dsmsim.expiration;

import dsmsim.binding.Invocation;
import dsmsim.stored.Fields;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an EXPIRE INVENTORY command asks for.
 *
 * @param command the whole command, by which a stopped expiration is found again
 * @param quiet whether only what deviates from policy is told
 * @param type ALL, BACKUP, ARCHIVE or OTHER
 * @param threads how many work side by side, 1 to 40
 * @param until when it has to stop
 */
record ExpirationRequest(String command, boolean quiet, String type, int threads, Optional<LocalDateTime> until) {

    static ExpirationRequest of(Invocation invocation, LocalDateTime now) {
        return new ExpirationRequest(
                invocation.canonical().toUpperCase(Locale.ROOT),
                invocation.yes("QUIET"),
                invocation.text("TYPE"),
                invocation.number("RESOURCE"),
                invocation.given("DURATION")
                        ? Optional.of(now.plusMinutes(invocation.number("DURATION")))
                        : Optional.empty());
    }

    List<?> stored() {
        return List.of(command, quiet, type, threads, until.map(List::of).orElse(List.of()));
    }

    static ExpirationRequest of(Fields fields) {
        String command = fields.text();
        boolean quiet = fields.flag();
        String type = fields.text();
        int threads = fields.integer();
        Fields end = fields.fields();
        return new ExpirationRequest(
                command, quiet, type, threads, end.isEmpty() ? Optional.empty() : Optional.of(end.moment()));
    }

    /** Whether that type is asked for, by name or with all. */
    boolean includes(String wanted) {
        return type.equals("ALL") || type.equals(wanted);
    }
}
