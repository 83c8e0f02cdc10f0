package dsmsim.node;

import dsmsim.command.ProcessMessages;
import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.message.Message;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.DataType;
import dsmsim.site.Draft;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.View;
import dsmsim.stored.Fields;
import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a DELETE FILESPACE process has still to do. Each step is a transaction of its own, so that a cancelled process
 * leaves a part of the data (command page).
 *
 * @param server where they are
 * @param names the file spaces as the command named them
 * @param words the data that goes, as messages say it
 * @param filespaces the identifiers of the file spaces
 * @param types the types of data that go; none where the command names data that is not there
 * @param objects how many versions are gone, -1 before the first step
 * @param bytes how much they had together
 */
record DeleteFileSpaceWork(
        String server,
        String node,
        String names,
        String words,
        List<Integer> filespaces,
        List<DataType> types,
        long objects,
        long bytes)
        implements NodeWork {
    static final String FORM = "DELETE FILESPACE";

    /** Versions in a transaction, which takes a second. */
    private static final int TRANSACTION = 5000;

    static DeleteFileSpaceWork of(
            Row node, String server, String names, String words, List<Integer> filespaces, List<DataType> types) {
        return new DeleteFileSpaceWork(
                server, node.get(Node.NAME), names, words, List.copyOf(filespaces), List.copyOf(types), -1, 0);
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public List<?> stored() {
        List<String> typeNames = new ArrayList<>();
        types.forEach(type -> typeNames.add(type.name()));
        return List.of(server, node, names, words, filespaces, typeNames, objects, bytes);
    }

    static DeleteFileSpaceWork of(Fields fields) {
        String server = fields.text();
        String node = fields.text();
        String names = fields.text();
        String words = fields.text();
        List<Integer> filespaces = new ArrayList<>();
        for (Fields each = fields.fields(); !each.isEmpty(); ) {
            filespaces.add(each.integer());
        }
        List<DataType> types = new ArrayList<>();
        for (Fields each = fields.fields(); !each.isEmpty(); ) {
            types.add(each.constant(DataType.class));
        }
        return new DeleteFileSpaceWork(
                server,
                node,
                names,
                words,
                List.copyOf(filespaces),
                List.copyOf(types),
                fields.number(),
                fields.number());
    }

    @Override
    public boolean concerns(String itsServer, String itsNode) {
        return server.equals(itsServer) && node.equals(itsNode);
    }

    @Override
    public Optional<Next> step(Draft draft, BackgroundProcess process) {
        if (process.cancelled()) {
            return cancelled(draft, process);
        }
        if (objects < 0) {
            draft.log(process, Message.of("ANR0800I", names, node, process.number()));
            draft.log(process, Message.of("ANR0802I", names, words, node));
            return next(with(0, 0), draft);
        }
        draft.monitor().step(process.description() + ' ' + names, "objects", objects, 0);
        DeleteFileSpaceWork after = deleted(draft);
        if (hasMore(draft.server(server))) {
            return next(after, draft);
        }
        draft.update(server, this::withoutEmpty);
        return after.completed(draft, process);
    }

    private static Optional<Next> next(DeleteFileSpaceWork work, Draft draft) {
        return Optional.of(new Next(work, draft.now().plusSeconds(1)));
    }

    private Optional<Next> cancelled(Draft draft, BackgroundProcess process) {
        draft.log(process, Message.of("SIM0210I", names, node, Values.number(Math.max(0, objects))));
        draft.log(process, ProcessMessages.ended(process, "CANCELED", draft.now()));
        return Optional.empty();
    }

    private Optional<Next> completed(Draft draft, BackgroundProcess process) {
        draft.log(process, Message.of("ANR0806I", names, node, Values.number(objects)));
        draft.log(process, ProcessMessages.succeeded(process, objects, bytes, draft.now()));
        return Optional.empty();
    }

    /** Deletes the versions of one transaction. */
    private DeleteFileSpaceWork deleted(Draft draft) {
        long gone = 0;
        long goneBytes = 0;
        for (int filespace : filespaces) {
            for (DataType type : types) {
                InventoryKey key = InventoryKey.of(node, filespace, type);
                Inventory before = draft.server(server).inventory(key);
                Inventory after = without(before, TRANSACTION - gone);
                gone += before.versions() - after.versions();
                goneBytes += before.bytes() - after.bytes();
                draft.update(server, value -> after.isEmpty() ? value.without(key) : value.with(key, after));
            }
        }
        return with(objects + gone, bytes + goneBytes);
    }

    /** Without the first versions; those of one file go together. */
    private static Inventory without(Inventory inventory, long most) {
        if (inventory.versions() <= most) {
            return Inventory.EMPTY;
        }
        int last = -1;
        int count = 0;
        for (Version version : inventory) {
            if (count++ == most) {
                break;
            }
            last = version.file();
        }
        return inventory.delete(0, last + 1);
    }

    private boolean hasMore(Server current) {
        for (int filespace : filespaces) {
            for (DataType type : types) {
                if (!current.inventory(InventoryKey.of(node, filespace, type)).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Without the file spaces that hold nothing any more, and what was known of their replicas. */
    private Server withoutEmpty(Server current) {
        Server changed = current;
        for (Row filespace : current.under(FileSpace.TYPE, node)) {
            boolean isMeant = !types.isEmpty() && filespaces.contains(filespace.get(FileSpace.ID));
            if (isMeant && FileSpace.isEmpty(current, filespace)) {
                changed = FileSpace.removed(changed, filespace);
            }
        }
        return changed;
    }

    private DeleteFileSpaceWork with(long objectsGone, long bytesGone) {
        return new DeleteFileSpaceWork(server, node, names, words, filespaces, types, objectsGone, bytesGone);
    }

    @Override
    public String status(View where, BackgroundProcess process) {
        return "Deleting file space " + names + " (" + words + ") for node " + node + ": "
                + Values.number(Math.max(0, objects)) + " objects deleted.";
    }

    @Override
    public Done done(View where, BackgroundProcess process) {
        return new Done(Math.max(0, objects), bytes);
    }
}
