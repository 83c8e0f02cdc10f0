package dsmsim;

import dsmsim.activity.ActivityChapter;
import dsmsim.administrator.AdministratorChapter;
import dsmsim.authority.AuthorityChapter;
import dsmsim.command.Chapter;
import dsmsim.expiration.ExpirationChapter;
import dsmsim.node.NodeChapter;
import dsmsim.policy.PolicyChapter;
import dsmsim.replication.ReplicationChapter;
import dsmsim.schedule.ScheduleChapter;
import dsmsim.script.ScriptChapter;
import dsmsim.server.ServerChapter;
import dsmsim.simulation.SimulationChapter;
import dsmsim.status.StatusChapter;
import dsmsim.storage.StorageChapter;
import java.util.List;

/** The one list of all chapters whose commands have an effect. */
public final class Commands {
    public static final List<Chapter> CHAPTERS = List.of(
            new ActivityChapter(),
            new AdministratorChapter(),
            new AuthorityChapter(),
            new ExpirationChapter(),
            new NodeChapter(),
            new PolicyChapter(),
            new ReplicationChapter(),
            new ScheduleChapter(),
            new ScriptChapter(),
            new ServerChapter(),
            new SimulationChapter(),
            new StatusChapter(),
            new StorageChapter());

    private Commands() {}
}
