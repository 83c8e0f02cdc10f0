package dsmsim.expiration;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Where an expiration was stopped: the same command goes on there, unless that is too long ago. */
final class Restart {
    private static final int DAYS = 14;
    private static final String INTERNAL = "the server keeps it for itself";

    private static final Attribute<String> COMMAND =
            Attribute.text("COMMAND", "Command").inNoTable(INTERNAL);
    private static final Attribute<LocalDateTime> STOPPED =
            Attribute.moment("STOPPED", "Stopped").inNoTable(INTERNAL);
    private static final Attribute<String> NODE =
            Attribute.text("NODE_NAME", "Node Name").inNoTable(INTERNAL);
    private static final Attribute<Integer> FSID =
            Attribute.number("FSID", "FSID", 0).inNoTable(INTERNAL);
    static final ObjectType TYPE = ObjectType.of("EXPIRATIONRESTART", 1, COMMAND, STOPPED, NODE, FSID);

    private Restart() {}

    static Server stopped(Server server, String command, ExpirationStep next, LocalDateTime now) {
        return server.with(
                TYPE.row(command).with(STOPPED, now).with(NODE, next.node()).with(FSID, next.fsid()));
    }

    static Server completed(Server server, String command) {
        return server.find(TYPE, command).map(server::without).orElse(server);
    }

    /** Those steps that the stopped command has not come to; all of them if there was none. */
    static List<ExpirationStep> left(Server server, String command, List<ExpirationStep> steps, LocalDateTime now) {
        Optional<ExpirationStep> from = server.find(TYPE, command)
                .filter(row -> now.isBefore(row.get(STOPPED).plusDays(DAYS)))
                .map(Restart::step);
        if (from.isEmpty()) {
            return steps;
        }
        List<ExpirationStep> left =
                steps.stream().filter(step -> step.compareTo(from.get()) >= 0).toList();
        return left.isEmpty() ? steps : left;
    }

    private static ExpirationStep step(Row row) {
        return new ExpirationStep(row.get(NODE), row.get(FSID));
    }
}
