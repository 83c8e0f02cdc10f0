package dsmsim.server;

import dsmsim.command.Context;
import dsmsim.command.PlainObject;
import dsmsim.message.CommandFailure;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.ObjectType;
import dsmsim.site.Relation;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.value.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A configuration profile of a configuration manager, to which managed servers subscribe. */
public final class Profile {
    /** The profile that SET CONFIGMANAGER ON makes. */
    static final String DEFAULT = "DEFAULT_PROFILE";
    /** The name that stands for all objects of a kind, those of later times included. */
    static final String ALL = "*";

    private static final String ALL_SHOWN = "** all objects **";
    /** The end of a lock that UNLOCK PROFILE alone ends. */
    static final LocalDateTime NO_END = LocalDateTime.MAX;

    public static final Attribute<String> NAME = Attribute.text("PROFILE_NAME", "Profile name");
    public static final Attribute<String> DESCRIPTION =
            Attribute.text("DESCRIPTION", "Description").setBy("DESCRIPTION");
    static final Attribute<LocalDateTime> LOCK_END =
            Attribute.moment("LOCK_END", "Lock ends").inNoTable("the table tells only whether it is locked");

    public static final ObjectType TYPE = ObjectType.of("PROFILE", 1, NAME, DESCRIPTION, LOCK_END);

    static final Attribute<String> PROFILE = Attribute.text("PROFILE_NAME", "Profile name");
    /** The keyword of a {@link ProfileContent}. */
    static final Attribute<String> KIND = Attribute.text("ASSOC_OBJECT", "Associated object");
    /** The name of an object, or {@link #ALL}; how a new name and a deletion show here is ours, no page tells. */
    static final Attribute<String> OBJECT =
            Attribute.text("OBJECT_NAME", "Object name").follows(ProfileContent.TARGET);

    /** One object in one profile. */
    public static final ObjectType ASSOCIATION = ObjectType.partOf(TYPE, "PROFASSOCIATION", 3, PROFILE, KIND, OBJECT);

    static final Fact<Row> MANAGER = Fact.derived(
            "CONFIG_MANAGER",
            "Configuration manager",
            Types.TEXT,
            (profile, where) -> where.server().shownName());
    static final Fact<Row> LOCKED =
            Fact.derived("LOCKED", "Locked?", Types.YES_NO, (profile, where) -> isLocked(profile, where.now()));

    private static final Fact<Row> OBJECT_WRITTEN =
            Fact.derived("OBJECT_NAME", "Object name", Types.TEXT, (association, where) -> shown(association));

    static final List<Relation<?>> TABLES = List.of(
            Relation.of("PROFILES", TYPE, List.of(MANAGER, LOCKED)),
            Relation.of("PROF_ASSOCIATIONS", ASSOCIATION, List.of(MANAGER, OBJECT_WRITTEN)));

    /** The commands that store profiles; a copy is not locked. */
    static final PlainObject FAMILY = PlainObject.of(TYPE, "profile_name")
            .missing("SIM0341E")
            .allowedIf((profile, invocation, context) -> requireManager(context))
            .copiesNot(LOCK_END)
            .defined("ANR1999I")
            .updated("ANR1999I")
            .deleted("ANR1999I")
            .copied("ANR1999I", List.of("current_profile_name"), List.of("new_profile_name"));

    private Profile() {}

    /** Only a configuration manager has profiles (SET CONFIGMANAGER). */
    static void requireManager(Context context) {
        if (!context.server().setting(ServerSettings.CONFIGURATION_MANAGER)) {
            throw CommandFailure.of("SIM0340E");
        }
    }

    static boolean isLocked(Row profile, LocalDateTime now) {
        return profile.get(LOCK_END).isAfter(now);
    }

    /** The names of the objects of a kind in a profile. */
    static List<String> objects(Server server, String profile, ProfileContent kind) {
        List<String> names = new ArrayList<>();
        server.under(ASSOCIATION, profile, kind.keyword()).forEach(association -> names.add(association.get(OBJECT)));
        return names;
    }

    /** The same as queries and tables show them. */
    static List<String> shownObjects(Server server, String profile, ProfileContent kind) {
        List<String> names = new ArrayList<>();
        server.under(ASSOCIATION, profile, kind.keyword()).forEach(association -> names.add(shown(association)));
        return names;
    }

    private static String shown(Row association) {
        return association.get(OBJECT).equals(ALL) ? ALL_SHOWN : association.get(OBJECT);
    }
}
