package dsmsim.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.catalog.Catalog;
import dsmsim.language.CommandLines;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.product.Level;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BinderTest {
    private static final Catalog CATALOG = Catalog.standard();
    private static final CommandReader READER = new CommandReader(CATALOG);
    private static final Level NEW = Level.of(8, 1, 20, 0);

    private static Invocation bind(String line) {
        return READER.read(CommandLines.parse(line), NEW).invocation();
    }

    /** The message, the text it points to, and the suggestions. */
    private static String fault(String line) {
        CommandFailure failure = assertThrows(CommandFailure.class, () -> bind(line));
        String place = line.substring(failure.span().start(), failure.span().end());
        return failure.messages().get(0).text() + " [" + place + "] " + failure.suggestions();
    }

    @Test
    void operandsAndKeywordsFindTheirPlace() {
        Invocation update = bind("upd n n1 repls=en replm=syncse");
        assertEquals("N1", update.text("node_name"));
        assertEquals("ENABLED", update.text("REPLSTATE"));
        assertEquals("SYNCSEND", update.text("REPLMODE"));
        assertTrue(update.given("REPLSTATE"));
        assertFalse(update.given("DOMAIN"));
        assertEquals(Optional.empty(), update.find("DOMAIN"));
    }

    @Test
    void keywordsStandAnywhere() {
        Invocation query = bind("q filespace f=d n1 namet=fsid 12");
        assertEquals("N1", query.text("node_name"));
        assertEquals("12", query.text("filespace_name"));
        assertEquals("DETAILED", query.text("FORMAT"));
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        Invocation query = bind("query node");
        assertEquals("*", query.text("node_name"));
        assertEquals("STANDARD", query.text("FORMAT"));
        assertFalse(query.given("FORMAT"));
        assertEquals(60, bind("lock profile p1").number("minutes"));
        assertEquals(Optional.empty(), bind("query event * *").find("BEGINDATE"));
    }

    @Test
    void listsKeepTheirElements() {
        assertEquals(List.of("N1", "N2"), bind("replicate node n1,n2").list("node_name"));
        assertEquals(
                List.of("ONLINE", "FILLING"),
                bind("q vol status=online,filling").list("STATUS"));
        assertEquals(List.of("A", "B"), bind("macro m A B").list("substitution_value"));
        assertEquals(List.of("*"), bind("q vol").list("volume_name"));
    }

    @Test
    void namesFoldAndTextsDoNot() {
        Invocation register = bind("register node n1 SeCret contact='Ann Lee' url=http://Host:1581");
        assertEquals("N1", register.text("node_name"));
        assertEquals("SeCret", register.text("password"));
        assertEquals("Ann Lee", register.text("CONTACT"));
        assertEquals("http://Host:1581", register.text("URL"));
        assertEquals("/home/Ann", bind("delete filespace n1 /home/Ann").text("file_space_name"));
    }

    @Test
    void fixedOperandsAreValuesOfTheirNeighbourAndParametersThemselves() {
        Invocation cancel = bind("cancel request all perm");
        assertEquals("ALL", cancel.text("request_number"));
        assertTrue(cancel.given("ALL"));
        assertTrue(cancel.given("PERMANENT"));
        assertEquals("ON", bind("set accounting on").text("value"));
        assertTrue(bind("set accounting on").yes("value"));
        assertEquals("SERVER", bind("disable sessions server s1 dir=in").text("value"));
        assertEquals("CLIENT", bind("disable sessions").text("value"));
    }

    @Test
    void twoSetCommandsTakeAnEqualsSign() {
        assertEquals("ON", bind("set statusmonitor=on").text("value"));
        assertEquals("OFF", bind("set statusmonitor of").text("value"));
    }

    @Test
    void theFormThatFitsIsChosen() {
        assertEquals(
                "administrative, classic",
                bind("def sched s1 type=a cmd='q st' per=1").form().variant());
        assertEquals("client, classic", bind("def sched d1 s1").form().variant());
        assertEquals(
                "CUSTOM",
                bind("set nodeatriskinterval n1 type=custom interval=2000").text("TYPE"));
        assertEquals("LOCAL", bind("protect stgpool p1 type=local").text("TYPE"));
    }

    @Test
    void aValueMayBringFurtherParameters() {
        Invocation update = bind("upd node n1 sessioninit=servero hla=1.2.3.4 lla=1501");
        assertEquals("SERVERONLY", update.text("SESSIONINITIATION"));
        assertEquals("1501", update.text("LLADDRESS"));
        Invocation grant = bind("grant authority a1 classes=node authority=owner node=n1");
        assertEquals("NODE", grant.text("CLASSES"));
        assertEquals("N1", grant.text("NODE"));
    }

    @Test
    void theCanonicalLineHidesPasswords() {
        assertEquals(
                "UPDATE NODE n1 ?***? REPLSTATE=en CONTACT=\"Ann Lee\"",
                bind("upd n n1 secret repls=en cont=\"Ann Lee\"").canonical());
        assertEquals(
                "DEFINE SERVER s2 SERVERPASSWORD=?***? HLADDRESS=h LLADDRESS=1500",
                bind("def server s2 serverpa=secret hla=h lla=1500").canonical());
    }

    @Test
    void aParameterOfNoFormIsAnErrorOfTheProgram() {
        Invocation query = bind("query node");
        assertThrows(IllegalArgumentException.class, () -> query.given("NODE"));
        assertThrows(IllegalArgumentException.class, () -> query.list("pool_name"));
    }

    @Test
    void unknownKeywordsAndBadValuesAreInvalid() {
        assertEquals(
                "ANR2020E UPDATE NODE: Invalid parameter - REPLSTAET. [replstaet] [REPLSTATE]",
                fault("update node n1 replstaet=enabled"));
        assertEquals(
                "ANR2020E UPDATE NODE: Invalid parameter - ENABELD. [enabeld] [ENABLED]",
                fault("update node n1 replstate=enabeld"));
        assertEquals(
                "ANR2020E UPDATE NODE: Invalid parameter - REPLS. [repls] []",
                fault("update node n1 replstate=enabled repls=dis"));
        assertEquals("ANR2020E QUERY VOLUME: Invalid parameter - OFFF. [offf] [OFFLINE]", fault("q vol st=on,offf"));
        assertEquals("ANR2020E UPDATE NODE: Invalid parameter - MANY. [many] []", fault("upd node n1 maxnummp=many"));
        assertEquals(
                "ANR2020E DELETE EVENT: Invalid parameter - 13/01/2026. [13/01/2026] []", fault("del ev 13/01/2026"));
    }

    @Test
    void missingAndExtraneousParametersAreTold() {
        assertEquals("ANR2022E UPDATE NODE: One or more parameters are missing. [] []", fault("update node"));
        assertEquals("ANR2022E DEFINE STGPOOL: One or more parameters are missing. [] []", fault("define stgpool p1"));
        assertEquals("ANR2023E QUERY NODE: Extraneous parameter - N2. [n2] []", fault("query node n1 n2"));
    }

    @Test
    void parametersOfDifferentFormsDoNotGoTogether() {
        assertEquals(
                "ANR2020E REGISTER NODE: Invalid parameter - COMPRESSION. [compression] []",
                fault("register node n1 type=objectclient domain=d1 compression=yes"));
    }

    @Test
    void limitsAreKept() {
        assertEquals("ANR2020E UPDATE NODE: Invalid parameter - 12345. [12345] []", fault("upd node n1 passexp=12345"));
        String name = "N".repeat(65);
        assertEquals(
                "ANR2050E REGISTER NODE: Invalid node name - " + name + ". [" + name + "] []",
                fault("register node " + name + " secret"));
    }

    /** Of several forms with the same shape the first counts whose limits are kept, and else the one that came farthest. */
    @Test
    void limitsDecideBetweenForms() {
        Catalog catalog = Catalog.of("""
                DEFine THING <thing_name> Size=<number> Depth=<number>
                : variant   small
                : range     SIZE 1-10
                : range     DEPTH 1-10

                DEFine THING <thing_name> Size=<number> Depth=<number>
                : variant   large
                : range     SIZE 1-100
                : range     DEPTH 1-20
                """);
        assertEquals("small", variant(catalog, "define thing t size=10 depth=1"));
        assertEquals("large", variant(catalog, "define thing t size=11 depth=1"));
        assertEquals(
                "ANR2020E DEFINE THING: Invalid parameter - 30.", variant(catalog, "def thing t size=11 depth=30"));
        assertEquals(
                "ANR2020E DEFINE THING: Invalid parameter - 500.", variant(catalog, "def thing t size=500 depth=1"));
    }

    /** The form chosen, or the message. */
    private static String variant(Catalog catalog, String line) {
        try {
            return new CommandReader(catalog)
                    .read(CommandLines.parse(line), NEW)
                    .invocation()
                    .form()
                    .variant();
        } catch (CommandFailure failure) {
            return failure.messages().get(0).text();
        }
    }

    @Test
    void newObjectsHaveProperNames() {
        assertEquals(
                "ANR3571E DEFINE DOMAIN: The parameter DOMAIN_NAME value D*1 contains an invalid character \"*\". The"
                        + " following characters are valid: \"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-+&\" (excluding"
                        + " the quotation marks). [d*1] []",
                fault("define domain d*1"));
        assertEquals("N*", bind("rename node n* n2").text("current_node_name"));
        assertEquals("N*", bind("define association d1 s1 n*").text("node_name"));
    }

    @Test
    void aKeywordIsUnknownBeforeItsLevel() {
        Level old = Level.of(7, 1, 0, 0);
        CommandFailure failure = assertThrows(
                CommandFailure.class,
                () -> READER.read(CommandLines.parse("update node n1 recoverdamaged=yes"), old)
                        .invocation());
        assertEquals(
                "ANR2020E UPDATE NODE: Invalid parameter - RECOVERDAMAGED.",
                failure.messages().get(0).text());
    }

    @Test
    void aCommandMayHaveTensOfThousandsOfWords() {
        StringBuilder text = new StringBuilder("run x");
        for (int i = 0; i < 50_000; i++) {
            text.append(' ').append(i);
        }
        Invocation run = bind(text.toString());
        assertEquals(50_000, run.list("substitution_value").size());
        assertEquals("49999", run.list("substitution_value").get(49_999));
        assertEquals("ANR2020E RUN: Invalid parameter - A. [a] []", fault(text + " a=b"));
    }

    private static List<String> advice(String line) {
        CommandFailure failure = assertThrows(CommandFailure.class, () -> bind(line));
        return failure.advice().stream().map(Message::text).toList();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals(List.of("SIM0821I Still missing: <node_name>"), advice("register node"));
        assertEquals(List.of("SIM0821I Still missing: <process_number>"), advice("cancel process"));
    }

    @Test
    void whatAValueHasToBeIsSaid() {
        assertEquals(List.of("SIM0822I PASSEXP takes a number from 0 to 9999."), advice("reg n x y passexp=10000"));
        assertEquals(List.of("SIM0822I REPLSTATE takes ENabled or DISabled."), advice("upd n x repls=foo"));
        assertEquals(
                List.of("SIM0825I CONTACT is there already; a parameter can be given once only."),
                advice("upd n x contact=a contact=b"));
    }
}
