package dsmsim;

import dsmsim.catalog.Catalog;
import dsmsim.client.SiteFile;
import dsmsim.command.Handlers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the resource from which a start takes the built-in site; the build runs it once all classes are there. */
final class BuiltInSite {
    private BuiltInSite() {}

    /** @param arguments the file that is made */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        Files.write(file, new SiteFile(Catalog.standard(), new Handlers(Commands.CHAPTERS)).builtIn());
    }
}
