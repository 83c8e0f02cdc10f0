package dsmsim.server;

import dsmsim.command.Context;
import dsmsim.site.ObjectType;
import dsmsim.site.Referent;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The kinds of objects that a configuration profile distributes, in the order of QUERY PROFILE. Those of other chapters are
 * known here by the noun of their type only.
 */
enum ProfileContent {
    ADMINS("ADMINS", "administrator", "ADMIN", "Server administrators", "ANR3040I", "ANR3041I", "ANR3068I", "ANR3069I"),
    DOMAINS("DOMAINS", "domain", "DOMAIN", "Policy domains", "ANR3044I", "ANR3045I", "ANR3071I", "ANR3072I"),
    ADSCHEDS(
            "ADSCHEDS",
            "admin schedule",
            "SCHEDULE",
            "Administrative command schedules",
            "ANR3048I",
            "ANR3049I",
            "ANR3074I",
            "ANR3075I"),
    SCRIPTS("SCRIPTS", "script", "SCRIPT", "Server Command Scripts", "ANR3052I", "ANR3053I", "ANR3077I", "ANR3078I"),
    CLOPTSETS(
            "CLOPTSETS",
            "option set",
            "CLOPTSET",
            "Client Option Sets",
            "ANR3056I",
            "ANR3057I",
            "ANR3080I",
            "ANR3081I"),
    SERVERS("SERVERS", "server", "SERVER", "Servers", "ANR3060I", "ANR3061I", "ANR3083I", "ANR3084I"),
    SERVERGROUPS(
            "SERVERGROUPS",
            "server group",
            "SERVERGROUP",
            "Server Groups",
            "ANR3064I",
            "ANR3065I",
            "ANR3086I",
            "ANR3087I");

    /** All of them, in order. */
    static final List<ProfileContent> ALL = List.of(values());

    /** What the name in an association stands for; the kind beside it tells. */
    static final Referent TARGET = new Referent() {
        @Override
        public boolean mayBe(ObjectType type) {
            return ALL.stream().anyMatch(kind -> kind.isOf(type));
        }

        @Override
        public boolean isMeant(ObjectType type, Row holder) {
            return valueOf(holder.get(Profile.KIND)).isOf(type);
        }
    };

    private final String keyword;
    private final String word;
    private final String noun;
    private final String title;
    private final String allAssociated;
    private final String associated;
    private final String allDeleted;
    private final String deleted;

    ProfileContent(
            String keyword,
            String word,
            String noun,
            String title,
            String allAssociated,
            String associated,
            String allDeleted,
            String deleted) {
        this.keyword = keyword;
        this.word = word;
        this.noun = noun;
        this.title = title;
        this.allAssociated = allAssociated;
        this.associated = associated;
        this.allDeleted = allDeleted;
        this.deleted = deleted;
    }

    /** By which commands name them, and under which they are kept. */
    String keyword() {
        return keyword;
    }

    /** What one of them is called in a sentence. */
    String word() {
        return word;
    }

    String title() {
        return title;
    }

    /** The message for one that is associated, or for all of them. */
    String associated(boolean all) {
        return all ? allAssociated : associated;
    }

    /** The message for one that is no longer associated, or for all of them. */
    String deleted(boolean all) {
        return all ? allDeleted : deleted;
    }

    /** The names of the server's objects of this kind. */
    List<String> names(Context context) {
        List<String> names = new ArrayList<>();
        for (ObjectType type : context.server().types()) {
            if (isOf(type)) {
                for (Row object : context.server().all(type).values()) {
                    names.add(object.keyParts().get(0).toString());
                }
            }
        }
        return names;
    }

    /** Client schedules are no administrative ones: they have the name of their domain too. */
    private boolean isOf(ObjectType type) {
        boolean isNamedSo = type.noun().equals(noun) || type.noun().endsWith("_" + noun);
        return isNamedSo && type.keyAttributes().size() == 1;
    }

    /** The word at the beginning of a sentence. */
    String capitalized() {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
