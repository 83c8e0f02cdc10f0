package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** DELETE FILESPACE: a process deletes what a node has stored in file spaces. */
final class DeleteFileSpace implements Handler {
    private static final String PROCESS = "DELETE FILESPACE";

    /** The one user whose files simulated clients store. */
    private static final String OWNER = "root";

    @Override
    public List<Message> warnings(Invocation invocation, Context context) {
        DeleteFileSpaceWork work = work(invocation, context);
        return List.of(Message.of("ANR2238W", work.names(), work.node()));
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        return context.start(PROCESS, work(invocation, context), context.now(), invocation.yes("WAIT"));
    }

    private static DeleteFileSpaceWork work(Invocation invocation, Context context) {
        String name = invocation.text("node_name");
        Row node = context.require(Node.TYPE, "ANR2146E", name);
        String type = invocation.text("TYPE");
        checkTypes(node, type, invocation);
        NodeChecks.idle(name, context);
        FileSpaceNames names = FileSpaceNames.of(invocation, "file_space_name");
        List<Integer> filespaces = new ArrayList<>();
        for (Row filespace : names.required(context.server(), name)) {
            filespaces.add(filespace.get(FileSpace.ID));
        }
        boolean nothing = invocation.text("DATA").equals("IMAGES")
                || !invocation.find("OWNER").orElse(OWNER).equals(OWNER);
        List<DataType> types = nothing ? List.of() : types(type);
        return DeleteFileSpaceWork.of(node, context.serverName(), names.text(), words(type), filespaces, types);
    }

    private static void checkTypes(Row node, String type, Invocation invocation) {
        boolean isServer = node.get(Node.NODE_TYPE).equals("SERVER");
        if (isServer && !type.equals("SERVER")) {
            throw CommandFailure.of("ANR0849E", node.get(Node.NAME));
        }
        if (!isServer && type.equals("SERVER")) {
            throw CommandFailure.at(invocation.span("TYPE"), "SIM0208E", node.get(Node.NAME));
        }
        if (invocation.text("DATA").equals("IMAGES") && !type.equals("ANY") && !type.equals("BACKUP")) {
            throw CommandFailure.at(invocation.span("DATA"), "SIM0209E");
        }
    }

    private static List<DataType> types(String type) {
        return switch (type) {
            case "BACKUP" -> List.of(DataType.BACKUP);
            case "ARCHIVE" -> List.of(DataType.ARCHIVE);
            case "SPACEMANAGED" -> List.of(DataType.SPACEMANAGED);
            default -> List.of(DataType.values());
        };
    }

    /** What is deleted, as the messages of the process say it. */
    private static String words(String type) {
        return switch (type) {
            case "BACKUP" -> "backup data";
            case "ARCHIVE" -> "archive data";
            case "SPACEMANAGED" -> "space-managed data";
            default -> "backup/archive data";
        };
    }
}
