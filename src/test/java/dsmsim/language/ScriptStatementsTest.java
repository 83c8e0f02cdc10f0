package dsmsim.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.language.ScriptStatement.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the lines of scripts are read. */
class ScriptStatementsTest {

    @Test
    void aCommandIsTakenAsItStands() {
        assertCommand("query node");
        assertCommand("(drsrv,west) query node");
        assertCommand("issue message i \"if(x) /* a: 'b\"");
        assertCommand("if rc_ok exit");
        assertCommand("exiting soon");
        assertCommand("select node_name from nodes where node_name like 'N%'");
        assertCommand("srv1,srv2: query node");
        assertCommand("'quoted");
        assertCommand("Ärger mit Umlauten");
    }

    private static void assertCommand(String text) {
        ScriptStatement command = new ScriptStatement("", List.of(), Step.COMMAND, text);
        assertEquals(Optional.of(command), ScriptStatements.parse(text));
    }

    @Test
    void labelConditionAndStepMayStandOnOneLine() {
        ScriptStatement all = new ScriptStatement("DONE", List.of("RC_OK", "101"), Step.GOTO, "EXIT");
        assertEquals(Optional.of(all), ScriptStatements.parse("done: if (rc_ok, 101) goto exit"));
        assertEquals(Optional.of(all), ScriptStatements.parse("Done:IF(RC_OK,101)GOTO Exit /* why */"));
        ScriptStatement command = new ScriptStatement("", List.of("ERROR"), Step.COMMAND, "(drsrv) query node");
        assertEquals(Optional.of(command), ScriptStatements.parse("if(error)(drsrv) query node"));
        ScriptStatement exit = new ScriptStatement("DONE", List.of(), Step.EXIT, "");
        assertEquals(Optional.of(exit), ScriptStatements.parse("done:exit"));
        ScriptStatement label = new ScriptStatement("DONE", List.of(), Step.NOTHING, "");
        assertEquals(Optional.of(label), ScriptStatements.parse("  done:  "));
        ScriptStatement routed = new ScriptStatement("", List.of("RC_OK"), Step.COMMAND, "query node");
        assertEquals(Optional.of(routed), ScriptStatements.parse("if(rc_ok) drsrv: query node"));
    }

    @Test
    void whatIsOnlyCommentIsBlank() {
        for (String text : List.of("", "  ", "/* a: exit */", "/* not closed", " /**/ /***/ ", "/****")) {
            assertEquals(Optional.of(ScriptStatement.BLANK), ScriptStatements.parse(text), text);
        }
    }

    @Test
    void aBrokenStatementIsNone() {
        for (String text : List.of("if(", "if()", "if(a", "if(a,)", "if(a b) exit", "goto", "goto a b", "exit now")) {
            assertEquals(Optional.empty(), ScriptStatements.parse(text), text);
        }
        assertEquals(Optional.empty(), ScriptStatements.parse("if(a) if(b) exit"));
        assertEquals(Optional.empty(), ScriptStatements.parse("parallel: serial exit"));
    }
}
