package dsmsim.rehearsal;

import dsmsim.command.Endangered;
import dsmsim.effect.CopyCounts;
import dsmsim.effect.Effects;
import dsmsim.effect.Losses;
import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import dsmsim.site.Site;
import java.util.List;
import java.util.Optional;

/**
 * A command of a rehearsal and what came of it.
 *
 * @param number from 1 on
 * @param remark the last one before it in its macro; empty for none
 * @param server where it ran; empty for a command about the world around the servers
 * @param command as typed, without passwords
 * @param messages its reply
 * @param notStored how many versions a client could not store with it
 * @param copies of all versions, after it
 * @param lost all that are lost up to it
 * @param endangered what the next replications would delete, after it
 * @param site after it
 */
public record RehearsedStep(
        int number,
        String remark,
        String server,
        String command,
        List<Message> messages,
        ReturnCode returnCode,
        Effects effects,
        long notStored,
        CopyCounts copies,
        Losses lost,
        List<Endangered> endangered,
        Site site) {

    /** Whether the command was refused. */
    public boolean isRefused() {
        return returnCode.isError();
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
