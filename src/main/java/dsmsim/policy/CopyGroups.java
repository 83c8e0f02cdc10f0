package dsmsim.policy;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Family;
import dsmsim.command.Handler;
import dsmsim.result.Result;
import dsmsim.site.Relation;
import java.util.List;
import java.util.Optional;

/** The commands about copy groups: TYPE says which of the two kinds one is about, backup when it is not given. */
final class CopyGroups implements Family {

    private record ByType(Handler backup, Handler archive) implements Handler {
        @Override
        public Result run(Invocation invocation, Context context) {
            boolean isArchive =
                    invocation.find("TYPE").filter("ARCHIVE"::equals).isPresent();
            return (isArchive ? archive : backup).run(invocation, context);
        }
    }

    @Override
    public Optional<Handler> handler(String command) {
        Optional<Handler> archive = PolicyObjects.ARCHIVE_GROUP.handler(command);
        return archive.isEmpty()
                ? Optional.empty()
                : PolicyObjects.BACKUP_GROUP.handler(command).map(backup -> new ByType(backup, archive.get()));
    }

    @Override
    public List<Relation<?>> relations() {
        return List.of(
                PolicyObjects.BACKUP_GROUP.relations().get(0),
                PolicyObjects.ARCHIVE_GROUP.relations().get(0));
    }
}
