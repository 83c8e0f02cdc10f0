package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** RENAME FILESPACE. */
final class RenameFileSpace implements Handler {
    private static final String OLD = "current_file_space_name";
    private static final String NEW = "new_file_space_name";

    @Override
    public Result run(Invocation invocation, Context context) {
        String node = invocation.text("node_name");
        Row owner = context.require(Node.TYPE, "ANR2146E", node);
        NodeChecks.idle(node, context);
        if (owner.get(Node.NODE_TYPE).equals("NAS") && !invocation.given("FORCE")) {
            throw CommandFailure.of("SIM0207E", node);
        }
        FileSpaceNames names = FileSpaceNames.of(invocation, OLD);
        if (names.hasWildcard()) {
            throw CommandFailure.at(invocation.span(OLD), "ANR2020E", names.text());
        }
        List<Row> found = names.required(context.server(), node);
        Row filespace = found.get(0);
        String newName = newName(invocation);
        if (FileSpace.named(context.server(), node, newName).isPresent()) {
            throw CommandFailure.at(invocation.span(NEW), "ANR0823E", filespace.get(FileSpace.NAME), newName, node);
        }
        context.put(filespace.with(FileSpace.NAME, newName));
        // Replication finds the partner's file space by its name, so what it was known to hold says nothing any more.
        context.update(server -> FileSpace.forgotten(server, filespace));
        return Result.of("ANR0822I", filespace.get(FileSpace.NAME), filespace.get(FileSpace.ID), newName, node);
    }

    private static String newName(Invocation invocation) {
        String name = invocation.text(NEW);
        if (!invocation.text("NEWNAMETYPE").equals("HEXADECIMAL")) {
            return name;
        }
        try {
            byte[] bytes = HexFormat.of().parseHex(name);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw CommandFailure.at(invocation.span(NEW), "ANR2020E", name);
        }
    }
}
