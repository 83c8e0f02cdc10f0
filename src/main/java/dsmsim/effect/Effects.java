package dsmsim.effect;

import dsmsim.inventory.Inventory;
import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.site.Attribute;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.ChangeReader;
import dsmsim.site.Doubt;
import dsmsim.site.InventoryKey;
import dsmsim.site.Link;
import dsmsim.site.Password;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.SiteChange;
import dsmsim.site.SiteClock;
import dsmsim.value.Amount;
import dsmsim.value.Style;
import dsmsim.value.Values;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is different between two sites. */
public final class Effects {
    private static final String NEW = "(new)";
    private static final String GONE = "(deleted)";

    private final List<Effect> all;
    private final Map<String, VersionCounts> versions;
    private final Set<String> nodes;
    private final Losses lost;

    private Effects(Telling told, Losses lost) {
        all = told.effects;
        versions = told.versions;
        nodes = told.nodes;
        this.lost = lost;
    }

    public static Effects between(Site before, Site after) {
        return of(SiteChange.between(before, after), before, after);
    }

    /** @param change what makes the second site of the first one */
    public static Effects of(SiteChange change, Site before, Site after) {
        Telling telling = new Telling(before, after);
        change.tell(telling);
        telling.settings.sort(Comparator.comparing(Effect::what));
        telling.effects.addAll(telling.settings);
        Collections.sort(telling.effects);
        return new Effects(telling, LastCopies.lost(before, after, change));
    }

    /** By server and object. */
    public List<Effect> all() {
        return all;
    }

    /** The versions that no server can read any more, that one could read before, and that nobody meant to delete. */
    public Losses lost() {
        return lost;
    }

    /** The nodes of which something, or what they have stored, has changed. */
    public Set<String> nodes() {
        return nodes;
    }

    /** Whether a node, or what it has stored, has changed. */
    public boolean concerns(String node) {
        return nodes.contains(node);
    }

    /** What is told in a few words: versions by server in one, and the time only where there is nothing else. */
    public List<Effect> told() {
        List<Effect> told = new ArrayList<>();
        versions.forEach((server, counts) -> counts.told(server, told));
        for (Effect effect : all) {
            if (effect.kind() == Effect.Kind.OBJECT) {
                told.add(effect);
            }
        }
        return told.isEmpty() ? all : told;
    }

    /** All in a few words: {@code DRSRV +50 versions; NODE NODE1: Replication Mode Send -> SyncSend, and 2 more}. */
    public String inShort() {
        List<String> parts = new ArrayList<>();
        if (lost.count() > 0) {
            parts.add(Values.number(lost.count()) + " LOST");
        }
        int others = 0;
        for (Effect effect : told()) {
            boolean isOfFiles = effect.kind() == Effect.Kind.ALL_FILES;
            if (isOfFiles || others == 0) {
                parts.add(effect.inShort());
            }
            others += isOfFiles ? 0 : 1;
        }
        return String.join("; ", parts) + (others > 1 ? ", and " + (others - 1) + " more" : "");
    }

    /** How many versions a server has got. */
    private record VersionCounts(long all, long inactive, long damaged) {

        static VersionCounts between(Inventory old, Inventory now) {
            return new VersionCounts(
                    now.versions() - old.versions(), inactive(now) - inactive(old), now.damaged() - old.damaged());
        }

        private static long inactive(Inventory inventory) {
            return inventory.versions() - inventory.activeVersions();
        }

        VersionCounts plus(VersionCounts more) {
            return new VersionCounts(all + more.all, inactive + more.inactive, damaged + more.damaged);
        }

        /** In a few words: versions that turn inactive only where there are as many as before. */
        void told(String server, List<Effect> told) {
            add(server, "versions", all, told);
            add(server, "inactive versions", all == 0 ? inactive : 0, told);
            add(server, "damaged versions", damaged, told);
        }

        private static void add(String server, String what, long count, List<Effect> told) {
            if (count != 0) {
                String difference = (count > 0 ? "+" : "") + Values.number(count);
                told.add(new Effect(Effect.Kind.ALL_FILES, server, "", what, "", difference));
            }
        }
    }

    /** Writes down what it is told. */
    private static final class Telling implements ChangeReader {
        /** Behind the title of what is not shown. */
        private static final String CHANGED = " (changed)";

        private final Site before;
        private final Site after;
        private final List<Effect> effects = new ArrayList<>();
        private final List<Effect> settings = new ArrayList<>();
        private final Map<String, VersionCounts> versions = new TreeMap<>();
        private final Set<String> nodes = new HashSet<>();

        Telling(Site before, Site after) {
            this.before = before;
            this.after = after;
        }

        private void add(String server, String object, String what, String from, String to) {
            effects.add(new Effect(Effect.Kind.OBJECT, server, object, what, from, to));
        }

        @Override
        public void server(String name, Server from, Server to) {
            if (from != null && to != null) {
                add("", "SERVER " + name, "Version", version(from), version(to));
            } else {
                add("", "SERVER " + name, from == null ? NEW : GONE, "", "");
            }
        }

        private static String version(Server server) {
            return server.level() + " " + server.platform();
        }

        @Override
        public void answers(String server, boolean answers) {
            add(server, "SERVER " + server, "State", answers ? "Down" : "Up", answers ? "Up" : "Down");
        }

        @Override
        public void object(String server, Row from, Row to) {
            Row any = to == null ? from : to;
            if (any.type().isRecord()) {
                return;
            }
            String object = any.type().noun() + " " + name(any);
            if (any.type() == Node.TYPE || any.type().isPartOf(Node.TYPE)) {
                nodes.add(String.valueOf(any.keyParts().get(0)));
            }
            if (from == null || to == null) {
                add(server, object, from == null ? NEW : GONE, "", "");
                return;
            }
            for (Attribute<?> attribute : any.type().attributes()) {
                boolean isOther = !from.get(attribute).equals(to.get(attribute));
                told(server, object, attribute, attribute.text(from), attribute.text(to), isOther)
                        .ifPresent(effects::add);
            }
        }

        /** What the server sets by itself is not told, and of a value that is not shown only that it is another one. */
        private static Optional<Effect> told(
                String server, String object, Attribute<?> attribute, String old, String now, boolean isOther) {
            if (attribute.isByServer()) {
                return Optional.empty();
            }
            if (!attribute.isSecret() && !old.equals(now)) {
                return Optional.of(new Effect(Effect.Kind.OBJECT, server, object, attribute.title(), old, now));
            }
            boolean isHidden = attribute.isSecret() || attribute.type() == Password.TYPE;
            return isHidden && isOther
                    ? Optional.of(new Effect(Effect.Kind.OBJECT, server, object, attribute.title() + CHANGED, "", ""))
                    : Optional.empty();
        }

        private static String name(Row row) {
            if (row.type() == FileSpace.TYPE) {
                return row.get(FileSpace.NODE) + " " + row.get(FileSpace.NAME);
            }
            List<String> parts = new ArrayList<>();
            row.keyParts().forEach(part -> parts.add(String.valueOf(part)));
            return String.join(" ", parts);
        }

        @Override
        public void files(String server, InventoryKey key, Inventory from, Inventory to) {
            nodes.add(key.node());
            if (!key.partner().isEmpty()) {
                return;
            }
            Inventory old = from == null ? Inventory.EMPTY : from;
            Inventory now = to == null ? Inventory.EMPTY : to;
            String object = key.node() + " " + Copies.filespace(server, key, before, after) + " "
                    + key.type().shortName();
            count(server, object, "Versions", old.versions(), now.versions());
            count(server, object, "Inactive Versions", VersionCounts.inactive(old), VersionCounts.inactive(now));
            count(server, object, "Damaged Versions", old.damaged(), now.damaged());
            versions.merge(server, VersionCounts.between(old, now), VersionCounts::plus);
        }

        private void count(String server, String object, String what, long from, long to) {
            if (from != to) {
                effects.add(
                        new Effect(Effect.Kind.FILES, server, object, what, Values.number(from), Values.number(to)));
            }
        }

        @Override
        public void setting(String server, Attribute<?> setting, Object from, Object to) {
            told(server, "SERVER " + server, setting, setting.textOf(from), setting.textOf(to), true)
                    .ifPresent(settings::add);
        }

        @Override
        public void process(String server, BackgroundProcess from, BackgroundProcess to) {
            BackgroundProcess any = to == null ? from : to;
            String what = from == null ? "(begun)" : to == null ? "(ended)" : "";
            if (!what.isEmpty()) {
                add(server, "PROCESS " + any.number() + " " + any.description(), what, "", "");
            }
        }

        @Override
        public void link(String servers, Link from, Link to) {
            add("", "LINK " + servers.replace('\0', ' '), "Link", text(from), text(to));
        }

        private static String text(Link link) {
            Link known = link == null ? Link.STANDARD : link;
            return (known.up() ? "Up " : "Down ")
                    + Amount.size(known.bytesPerSecond()).text(Style.STANDARD) + "/s";
        }

        @Override
        public void client(String node, String from, String to) {
            nodes.add(node);
            add("", "CLIENT " + node, "Server Name", from == null ? "" : from, to == null ? "" : to);
        }

        @Override
        public void reading(Doubt doubt, String from, String to) {
            add("", "READING " + doubt.name(), "Value", read(doubt, from), read(doubt, to));
        }

        private static String read(Doubt doubt, String value) {
            return value == null ? doubt.initial() : value;
        }

        @Override
        public void clock(SiteClock from, SiteClock to) {
            boolean stands = from.standing() && to.standing();
            String old =
                    stands ? time(from.stands()) : Values.elapsed(from.ahead().toSeconds());
            String now = stands ? time(to.stands()) : Values.elapsed(to.ahead().toSeconds());
            effects.add(new Effect(Effect.Kind.CLOCK, "", "CLOCK", stands ? "Time" : "Ahead", old, now));
        }

        private static String time(LocalDateTime moment) {
            return Values.dateTime(moment);
        }
    }
}
