package dsmsim.replication;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.ProcessMessages;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.Draft;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.View;
import dsmsim.site.Work;
import dsmsim.stored.Fields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** REMOVE REPLSERVER: forgets what was replicated with a server; states and modes of nodes stay as they are. */
final class RemoveReplServer implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String pattern = invocation.text("guid").toLowerCase(Locale.ROOT);
        Server server = context.server();
        List<String> partners = server.all(Partners.TYPE).values().stream()
                .map(row -> row.get(Partners.NAME))
                .filter(name -> Wildcard.matches(pattern, Partners.guid(name)))
                .toList();
        if (partners.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        if (partners.contains(server.setting(ReplicationSettings.TARGET))
                && !Running.processes(server).isEmpty()) {
            throw CommandFailure.of("SIM0027E", server.setting(ReplicationSettings.TARGET));
        }
        return context.start("Remove Replication Server", new Forgetting(partners), context.now(), false);
    }

    /** The process that deletes the information. */
    record Forgetting(List<String> partners) implements Work {
        static final String FORM = "REMOVE REPLSERVER";

        static Forgetting of(Fields fields) {
            return new Forgetting(fields.texts());
        }

        @Override
        public String form() {
            return FORM;
        }

        @Override
        public List<?> stored() {
            return List.of(partners);
        }

        @Override
        public Optional<Next> step(Draft draft, BackgroundProcess process) {
            Server server = draft.server(process.server());
            for (InventoryKey key : server.inventories().keySet()) {
                if (partners.contains(key.partner())) {
                    server = server.without(key);
                }
            }
            for (String partner : partners) {
                Optional<Row> row = server.find(Partners.TYPE, partner);
                server = row.isPresent() ? server.without(row.get()) : server;
            }
            draft.put(server);
            draft.log(process, ProcessMessages.ended(process, "SUCCESS", draft.now()));
            return Optional.empty();
        }

        @Override
        public String status(View where, BackgroundProcess process) {
            return "Deleting replication information of " + String.join(", ", partners) + ".";
        }
    }
}
