package dsmsim.authority;

import dsmsim.administrator.Administrator;
import dsmsim.administrator.Authority;
import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.policy.Domain;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.storage.StoragePool;
import java.util.List;
import java.util.Locale;

/**
 * A privilege class that is granted for everything or for single objects.
 *
 * @param name its name in CLASSES
 * @param keyword the keyword that names the objects
 * @param missing the message that says there is no such object
 */
record RestrictableClass(
        String name,
        Attribute<Authority> attribute,
        String keyword,
        ObjectType objects,
        String missing,
        Said granted,
        Said revoked) {
    /** Messages of success, the second of which names the object. */
    record Said(String unrestricted, String restricted) {}

    static final RestrictableClass POLICY = new RestrictableClass(
            "POLICY",
            Administrator.POLICY,
            "DOMAINS",
            Domain.TYPE,
            "ANR2144E",
            new Said("ANR2077I", "ANR2078I"),
            new Said("ANR2084I", "ANR2085I"));
    static final RestrictableClass STORAGE = new RestrictableClass(
            "STORAGE",
            Administrator.STORAGE,
            "STGPOOLS",
            StoragePool.TYPE,
            "SIM0617E",
            new Said("ANR2079I", "ANR2080I"),
            new Said("ANR2086I", "ANR2087I"));

    /** The administrator with the privilege; restricted where the command names objects. */
    Row granted(Row administrator, Invocation invocation, Context context, List<Message> messages) {
        String person = administrator.get(Administrator.NAME);
        if (!invocation.given(keyword)) {
            messages.add(Message.of(granted.unrestricted, person));
            return administrator.with(attribute, Authority.UNRESTRICTED);
        }
        Authority authority = administrator.get(attribute);
        if (authority.everything()) {
            throw CommandFailure.at(invocation.span(keyword), "SIM0611E", person, words());
        }
        List<String> names = invocation.list(keyword);
        for (String object : names) {
            context.require(objects, missing, object);
            messages.add(Message.of(granted.restricted, person, object));
        }
        return administrator.with(attribute, authority.with(names));
    }

    /** The administrator without the privilege, or without it for those objects. */
    Row revoked(Row administrator, List<String> names, List<Message> messages) {
        String person = administrator.get(Administrator.NAME);
        Authority authority = administrator.get(attribute);
        if (authority.isNone()) {
            throw CommandFailure.of("SIM0612E", person, words());
        }
        if (names.isEmpty()) {
            return withoutAny(administrator, messages);
        }
        if (authority.everything()) {
            throw CommandFailure.of("SIM0613E", person, words());
        }
        for (String object : names) {
            if (!authority.covers(object)) {
                throw CommandFailure.of("SIM0614E", person, words(), object);
            }
            messages.add(Message.of(revoked.restricted, person, object));
        }
        return administrator.with(attribute, authority.without(names));
    }

    private Row withoutAny(Row administrator, List<Message> messages) {
        String person = administrator.get(Administrator.NAME);
        Authority authority = administrator.get(attribute);
        if (authority.everything()) {
            messages.add(Message.of(revoked.unrestricted, person));
        }
        authority.names().forEach(object -> messages.add(Message.of(revoked.restricted, person, object)));
        return administrator.with(attribute, Authority.NONE);
    }

    private String words() {
        return name.toLowerCase(Locale.ROOT);
    }
}
