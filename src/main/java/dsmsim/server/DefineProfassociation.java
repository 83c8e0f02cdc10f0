package dsmsim.server;

import dsmsim.command.Context;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * DEFINE PROFASSOCIATION: all objects that are named, or none. A pattern stands for the objects that are there now; {@code *}
 * alone stands for all of a kind, now and later (command page).
 */
final class DefineProfassociation extends ProfileAssociations {

    @Override
    void change(String profile, ProfileContent kind, List<String> names, List<Message> messages, Context context) {
        List<String> there = Profile.objects(context.server(), profile, kind);
        if (there.contains(Profile.ALL)) {
            throw CommandFailure.of("SIM0345E", kind.word(), profile);
        }
        if (names.equals(List.of(Profile.ALL))) {
            context.server().under(Profile.ASSOCIATION, profile, kind.keyword()).forEach(context::remove);
            context.put(Profile.ASSOCIATION.row(profile, kind.keyword(), Profile.ALL));
            messages.add(Message.of(kind.associated(true), profile));
            return;
        }
        for (String name : named(names, kind, profile, context)) {
            if (context.server().has(Profile.ASSOCIATION, profile, kind.keyword(), name)) {
                throw CommandFailure.of("SIM0344E", kind.capitalized(), name, profile);
            }
            context.put(Profile.ASSOCIATION.row(profile, kind.keyword(), name));
            messages.add(Message.of(kind.associated(false), name, profile));
        }
    }

    /** The names as typed, and what their patterns find that is not in the profile yet. */
    private static List<String> named(List<String> names, ProfileContent kind, String profile, Context context) {
        List<String> there = Profile.objects(context.server(), profile, kind);
        List<String> all = kind.names(context);
        List<String> found = new ArrayList<>();
        for (String name : names) {
            List<String> matching =
                    all.stream().filter(each -> Wildcard.matches(name, each)).toList();
            if (matching.isEmpty()) {
                throw CommandFailure.of("SIM0346E", kind.capitalized(), name);
            }
            for (String each : matching) {
                if (!found.contains(each) && (!Wildcard.isOne(name) || !there.contains(each))) {
                    found.add(each);
                }
            }
        }
        if (found.isEmpty()) {
            throw CommandFailure.of("SIM0370E", kind.word(), profile);
        }
        return found;
    }
}
