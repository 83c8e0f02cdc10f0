package dsmsim.server;

import dsmsim.command.Context;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * DELETE PROFASSOCIATION: all objects that are named, or none. {@code *} alone takes out all of a kind, and nothing else
 * takes out what was associated by {@code *} (command page).
 */
final class DeleteProfassociation extends ProfileAssociations {

    @Override
    void change(String profile, ProfileContent kind, List<String> names, List<Message> messages, Context context) {
        List<String> there = Profile.objects(context.server(), profile, kind);
        boolean deletesAll = names.equals(List.of(Profile.ALL));
        if (!deletesAll && there.contains(Profile.ALL)) {
            throw CommandFailure.of("SIM0348E", kind.word(), profile);
        }
        List<String> left = new ArrayList<>(there);
        for (String name : names) {
            List<String> found =
                    left.stream().filter(each -> Wildcard.matches(name, each)).toList();
            if (found.isEmpty() && Wildcard.isOne(name)) {
                throw CommandFailure.of("ANR2034E");
            }
            if (found.isEmpty()) {
                throw CommandFailure.of("SIM0347E", kind.capitalized(), name, profile);
            }
            left.removeAll(found);
            for (String each : found) {
                context.remove(Profile.ASSOCIATION.row(profile, kind.keyword(), each));
                if (!deletesAll) {
                    messages.add(Message.of(kind.deleted(false), each, profile));
                }
            }
        }
        if (deletesAll) {
            messages.add(Message.of(kind.deleted(true), profile));
        }
    }
}
