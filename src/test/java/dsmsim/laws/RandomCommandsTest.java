package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dsmsim.binding.CommandReader;
import dsmsim.binding.Invocation;
import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.catalog.Form;
import dsmsim.language.CommandLine;
import dsmsim.language.CommandLines;
import dsmsim.message.CommandFailure;
import dsmsim.product.Level;
import dsmsim.testing.RandomCommands;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomCommandsTest {
    private static final Catalog CATALOG = Catalog.standard();
    private static final CommandReader READER = new CommandReader(CATALOG);
    private static final Level LEVEL = Level.of(8, 1, 20, 0);
    private static final int ROUNDS = 20;

    private final Random random = new Random(1);
    private final RandomCommands commands = new RandomCommands(CATALOG, LEVEL, random, metavariable -> List.of());

    @Test
    void everyFormOfEveryCommandBinds() {
        for (Command command : CATALOG.commands()) {
            for (Form form : command.forms(LEVEL)) {
                for (int i = 0; i < ROUNDS; i++) {
                    String text = commands.next(command, form);
                    assertEquals(command, bind(text).command(), text);
                }
            }
        }
    }

    private static Invocation bind(String text) {
        try {
            return READER.read(CommandLines.parse(text), LEVEL).invocation();
        } catch (CommandFailure failure) {
            return fail(text + "\n" + failure.getMessage());
        }
    }

    @Test
    void aSpoiledCommandBindsOrGetsAMessage() {
        for (int i = 0; i < 20_000; i++) {
            String text = spoil(commands.next());
            try {
                CommandLine line = CommandLines.parse(text);
                if (!line.isEmpty()) {
                    READER.read(line, LEVEL).invocation();
                }
            } catch (CommandFailure failure) {
                assertEquals(1, failure.messages().size(), text);
            } catch (RuntimeException e) {
                throw new AssertionError(text, e);
            }
        }
    }

    /** Takes a letter out, puts one in, doubles a word or leaves one out. */
    private String spoil(String text) {
        int at = random.nextInt(text.length());
        String[] words = text.split(" ");
        String word = words[random.nextInt(words.length)];
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + "=*,x\"' ?0".charAt(random.nextInt(9)) + text.substring(at);
            case 2 -> text + " " + word;
            default -> text.replace(word, "").concat(" Y");
        };
    }
}
