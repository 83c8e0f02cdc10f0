package dsmsim.laws;

import dsmsim.result.Align;
import dsmsim.result.Heading;
import dsmsim.result.Table;
import dsmsim.value.Amount;
import dsmsim.value.Value;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a query answers, it says the same in every format. */
class RandomTablesTest {

    @Property(tries = 300, seed = "31", edgeCases = EdgeCasesMode.NONE)
    void everyFormatSaysTheSame(@ForAll("tables") Table table) {
        Drawings.assertAgree(table);
    }

    @Provide
    Arbitrary<Table> tables() {
        return headings()
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .flatMap(headings -> values().list()
                        .ofSize(headings.size())
                        .list()
                        .ofMaxSize(5)
                        .map(rows -> new Table(Table.Layout.TABLE, headings, rows)));
    }

    private static Arbitrary<Heading> headings() {
        Arbitrary<String> word =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(15);
        Arbitrary<String> title = word.list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words));
        return Combinators.combine(title, Arbitraries.integers().between(3, 25), Arbitraries.of(Align.values()))
                .as(Heading::new);
    }

    private static Arbitrary<Value> values() {
        Arbitrary<Value> texts = Arbitraries.strings()
                .withChars("ab-, \"\t\r\n'")
                .ofMaxLength(60)
                .map(Value::of);
        Arbitrary<Value> numbers = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(0, 3), Arbitraries.of("", " MB", " Day(s)"))
                .as(Amount::new);
        Arbitrary<Value> moments = Arbitraries.integers()
                .map(second -> Value.of(LocalDateTime.of(2014, 3, 1, 0, 0).plusSeconds(second)));
        return Arbitraries.oneOf(List.of(texts, numbers, moments));
    }
}
