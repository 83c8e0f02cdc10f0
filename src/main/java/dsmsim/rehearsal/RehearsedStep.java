package dsmsim.rehearsal;

import dsmsim.command.Endangered;
import dsmsim.effect.CopyCounts;
import dsmsim.effect.Effects;
import dsmsim.effect.Losses;
import dsmsim.effect.VersionFlow;
import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import dsmsim.server.ServerGroup;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A command of a rehearsal and what came of it.
 *
 * @param number from 1 on
 * @param remark the last one before it in its macro; empty for none
 * @param server where it was typed; empty before the first CONNECT of a site without servers
 * @param command empty where what was not committed is taken back, at the end
 * @param time of the site after it
 * @param messages its reply
 * @param flows what has become of versions
 * @param notStored how many versions a client could not store with it
 * @param copies of all versions, after it
 * @param lost all that are lost up to it
 * @param endangered what the next replications would delete, after it
 * @param before the site before it
 * @param site after it
 */
public record RehearsedStep(
        int number,
        String remark,
        String server,
        Optional<TypedCommand> command,
        LocalDateTime time,
        List<Message> messages,
        ReturnCode returnCode,
        Effects effects,
        List<VersionFlow> flows,
        long notStored,
        CopyCounts copies,
        Losses lost,
        List<Endangered> endangered,
        Site before,
        Site site) {

    /** Whether the command was refused, see {@link TypedCommand#isRefused}. */
    public boolean isRefused() {
        return command.isPresent() && command.get().isRefused(returnCode);
    }

    /** Whether it is a command of that full name, wherever it runs. */
    public boolean is(String name) {
        return command.isPresent() && command.get().name().equals(name);
    }

    /** The servers on which it ran: those to which it was routed, groups resolved, else the one where it was typed. */
    public Set<String> servers() {
        Set<String> servers = new TreeSet<>();
        for (String typed : command.map(TypedCommand::routing).orElse(List.of())) {
            String name = typed.toUpperCase(Locale.ROOT);
            Optional<Server> own = before.server(server);
            for (String each : own.isPresent() ? ServerGroup.servers(own.get(), name) : Set.of(name)) {
                servers.add(before.server(each).map(Server::name).orElse(each));
            }
        }
        return servers.isEmpty() ? Set.of(server) : servers;
    }

    /** The last of the worst messages: what the reply comes to. */
    public Optional<Message> reply() {
        Message worst = null;
        for (Message message : messages) {
            if (worst == null || severity(message) >= severity(worst)) {
                worst = message;
            }
        }
        return Optional.ofNullable(worst);
    }

    /** The first of the worst messages: why a command was refused. Those behind it tell of its server or its end. */
    public Optional<Message> refusal() {
        Message worst = null;
        for (Message message : messages) {
            if (worst == null || severity(message) > severity(worst)) {
                worst = message;
            }
        }
        return Optional.ofNullable(worst);
    }

    private static int severity(Message message) {
        String identifier = message.identifier();
        return "IWES".indexOf(identifier.charAt(identifier.length() - 1));
    }

    /** How many versions the next replications would delete though they are nowhere else. */
    public long atRisk() {
        long versions = 0;
        for (Endangered each : endangered) {
            versions += each.versions();
        }
        return versions;
    }
}
