package dsmsim;

import dsmsim.activity.ActivityChapter;
import dsmsim.administrator.AdministratorChapter;
import dsmsim.authority.AuthorityChapter;
import dsmsim.command.Chapter;
import dsmsim.expiration.ExpirationChapter;
import dsmsim.node.NodeChapter;
import dsmsim.policy.PolicyChapter;
import dsmsim.recovery.RecoveryChapter;
import dsmsim.replication.ReplicationChapter;
import dsmsim.schedule.ScheduleChapter;
import dsmsim.script.ScriptChapter;
import dsmsim.select.SelectChapter;
import dsmsim.server.ServerChapter;
import dsmsim.simulation.SimulationChapter;
import dsmsim.site.Relation;
import dsmsim.status.StatusChapter;
import dsmsim.storage.StorageChapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The chapters whose commands have an effect, by their names in the catalog, which are those of their packages. */
public final class Commands {
    /** The contents of the tables that SELECT reads. No lambda, since every start comes by here. */
    static final Supplier<Iterable<Relation<?>>> RELATIONS = new Supplier<>() {
        @Override
        public List<Relation<?>> get() {
            List<Relation<?>> relations = new ArrayList<>();
            CHAPTERS.values().forEach(chapter -> relations.addAll(chapter.relations()));
            return relations;
        }
    };

    public static final Map<String, Chapter> CHAPTERS = Map.ofEntries(
            Map.entry("activity", new ActivityChapter()),
            Map.entry("administrator", new AdministratorChapter()),
            Map.entry("authority", new AuthorityChapter()),
            Map.entry("expiration", new ExpirationChapter()),
            Map.entry("node", new NodeChapter()),
            Map.entry("policy", new PolicyChapter()),
            Map.entry("recovery", new RecoveryChapter()),
            Map.entry("replication", new ReplicationChapter()),
            Map.entry("schedule", new ScheduleChapter()),
            Map.entry("script", new ScriptChapter()),
            Map.entry("select", new SelectChapter(RELATIONS)),
            Map.entry("server", new ServerChapter()),
            Map.entry("simulation", new SimulationChapter()),
            Map.entry("status", new StatusChapter()),
            Map.entry("storage", new StorageChapter()));

    private Commands() {}
}
