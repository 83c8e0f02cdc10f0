/*
 * The statements that SELECT passes on: Db2's queries, as far as administrators use them. The terms are those of its
 * manual. The actions build the tree of dsmsim.statement.
 *
 * Conditions and values are one kind of term here, so that what stands between parentheses is read without looking ahead
 * to its end; which of the two is meant is seen when names are bound. A chain of AND or OR is one term, however long.
 *
 * Db2 has no reserved words. Here those are that could begin the next clause; they are names between double quotes.
 */
grammar SelectStatement;

tokens {
    ALL, AND, ANY, AS, ASC, BETWEEN, BY, CASE, CAST, CROSS, CURRENT, DESC,
    DISTINCT, ELSE, END, ESCAPE, EXCEPT, EXISTS, FETCH, FIRST, FOR, FROM, FULL, GROUP,
    HAVING, IN, INNER, INTERSECT, IS, JOIN, LAST, LEFT, LIKE, LIMIT, NEXT, NOT,
    NULL, NULLS, OFFSET, ON, ONLY, OPTIMIZE, OR, ORDER, OUTER, OVER, PARTITION, READ,
    RIGHT, ROW, ROWS, SELECT, SOME, TABLE, THEN, TRIM, UNION, WHEN, WHERE, WITHIN, WITH, UNIT, CONCAT_WORD
}

@header {
package dsmsim.statement;

import dsmsim.message.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
}

@parser::members {
    /** From a token to the one read last. */
    private Span since(Token start) {
        return new Span(start.getStartIndex(), _input.LT(-1).getStopIndex() + 1);
    }

    private static Span span(Token token) {
        return new Span(token.getStartIndex(), token.getStopIndex() + 1);
    }
}

selectStatement returns [FullSelect is]
    : fullSelect { $is = $fullSelect.is; } closing* EOF
    ;

// What has no effect on a reader that sees one state.
closing
    : FOR READ ONLY
    | FOR FETCH ONLY
    | WITH isolation=IDENTIFIER
    | OPTIMIZE FOR NUMBER ( ROW | ROWS )
    ;

fullSelect returns [FullSelect is]
@init { List<CommonTable> with = new ArrayList<>(); List<SortKey> order = new ArrayList<>(); long first = -1; long skipped = 0; }
    : ( WITH commonTable { with.add($commonTable.is); } ( COMMA commonTable { with.add($commonTable.is); } )* )?
      queryBody
      ( ORDER BY sortKey { order.add($sortKey.is); } ( COMMA sortKey { order.add($sortKey.is); } )* )?
      ( OFFSET NUMBER ( ROW | ROWS ) { skipped = TokenTexts.count(this, $NUMBER); } )?
      ( FETCH ( FIRST | NEXT ) { first = 1; } ( NUMBER { first = TokenTexts.count(this, $NUMBER); } )? ( ROW | ROWS ) ONLY
      | LIMIT one=NUMBER { first = TokenTexts.count(this, $one); }
        ( OFFSET other=NUMBER { skipped = TokenTexts.count(this, $other); }
        | COMMA other=NUMBER { skipped = first; first = TokenTexts.count(this, $other); }
        )?
      )?
      { $is = new FullSelect(with, $queryBody.is, order, first, skipped, since($start)); }
    ;

commonTable returns [CommonTable is]
@init { List<Name> columns = new ArrayList<>(); }
    : name ( OPEN names[columns] CLOSE )? AS OPEN fullSelect CLOSE
      { $is = new CommonTable($name.is, columns, $fullSelect.is); }
    ;

names[List<Name> all]
    : name { all.add($name.is); } ( COMMA name { all.add($name.is); } )*
    ;

sortKey returns [SortKey is]
@init { boolean descending = false; Optional<Boolean> nullsFirst = Optional.empty(); }
    : condition ( ASC | DESC { descending = true; } )?
      ( NULLS ( FIRST { nullsFirst = Optional.of(true); } | LAST { nullsFirst = Optional.of(false); } ) )?
      { $is = new SortKey($condition.is, descending, nullsFirst); }
    ;

queryBody returns [QueryBody is]
    : left=queryBody INTERSECT every right=queryBody
      { $is = new SetOperation(SetOperator.INTERSECT, $every.is, $left.is, $right.is, since($start)); }
    | left=queryBody operator=( UNION | EXCEPT ) every right=queryBody
      { $is = new SetOperation(
            $operator.type == UNION ? SetOperator.UNION : SetOperator.EXCEPT, $every.is, $left.is, $right.is, since($start)); }
    | subSelect { $is = $subSelect.is; }
    | OPEN fullSelect CLOSE { $is = $fullSelect.is; }
    ;

// A variable of queryBody would keep its value from one operator of a chain to the next.
every returns [boolean is]
    : ( ALL { $is = true; } )?
    ;

subSelect returns [SubSelect is]
@init {
    boolean distinct = false;
    List<SelectItem> items = new ArrayList<>();
    List<TableReference> from = new ArrayList<>();
    Term where = null;
    List<Term> groups = new ArrayList<>();
    Term having = null;
}
    : SELECT ( ALL | DISTINCT { distinct = true; } )?
      selectItem { items.add($selectItem.is); } ( COMMA selectItem { items.add($selectItem.is); } )*
      FROM tableReference { from.add($tableReference.is); } ( COMMA tableReference { from.add($tableReference.is); } )*
      ( WHERE condition { where = $condition.is; } )?
      ( GROUP BY condition { groups.add($condition.is); } ( COMMA condition { groups.add($condition.is); } )* )?
      ( HAVING condition { having = $condition.is; } )?
      { $is = new SubSelect(
            distinct, items, from, Optional.ofNullable(where), groups, Optional.ofNullable(having), since($start)); }
    ;

selectItem returns [SelectItem is]
@init { Name alias = Name.NONE; }
    : STAR { $is = SelectItem.all(Name.NONE, since($start)); }
    | name DOT STAR { $is = SelectItem.all($name.is, since($start)); }
    | condition ( AS? name { alias = $name.is; } )? { $is = new SelectItem($condition.is, alias, since($start)); }
    ;

tableReference returns [TableReference is]
@init { Term on = null; }
    : joinedTable { $is = $joinedTable.is; }
    ;

joinedTable returns [TableReference is]
    : left=joinedTable CROSS JOIN single
      { $is = new JoinedTable(JoinKind.INNER, $left.is, $single.is, Optional.empty(), since($start)); }
    | left=joinedTable joinKind JOIN right=joinedTable ON condition
      { $is = new JoinedTable($joinKind.is, $left.is, $right.is, Optional.of($condition.is), since($start)); }
    | single { $is = $single.is; }
    ;

joinKind returns [JoinKind is]
    : INNER? { $is = JoinKind.INNER; }
    | LEFT OUTER? { $is = JoinKind.LEFT; }
    | RIGHT OUTER? { $is = JoinKind.RIGHT; }
    | FULL OUTER? { $is = JoinKind.FULL; }
    ;

single returns [TableReference is]
@init { Name schema = Name.NONE; List<Name> columns = new ArrayList<>(); Name alias = Name.NONE; }
    : one=name ( DOT other=name { schema = $one.is; } )?
      ( AS? other2=name { alias = $other2.is; } ( OPEN names[columns] CLOSE )? )?
      { $is = new NamedTable(
            schema, $other.ctx == null ? $one.is : $other.is, alias, columns, since($start)); }
    | TABLE? OPEN fullSelect CLOSE ( AS? name { alias = $name.is; } ( OPEN names[columns] CLOSE )? )?
      { $is = new DerivedTable($fullSelect.is, alias, columns, since($start)); }
    | OPEN joinedTable CLOSE { $is = $joinedTable.is; }
    ;

condition returns [Term is]
    : predicate { $is = $predicate.is; }
    | NOT condition { $is = new Negation($condition.is, since($start)); }
    | left=condition AND right=condition { $is = LogicalTerm.of(true, $left.is, $right.is, since($start)); }
    | left=condition OR right=condition { $is = LogicalTerm.of(false, $left.is, $right.is, since($start)); }
    ;

predicate returns [Term is]
@init { boolean not = false; Term escape = null; List<Term> listed = new ArrayList<>(); }
    : EXISTS OPEN fullSelect CLOSE { $is = new ExistsPredicate($fullSelect.is, since($start)); }
    | operand { $is = $operand.is; }
      ( comparison
        ( ( ANY | SOME | ALL { not = true; } ) OPEN fullSelect CLOSE
          { $is = new QuantifiedPredicate($comparison.is, not, $is, $fullSelect.is, since($start)); not = false; }
        | right=operand { $is = new ComparisonPredicate($comparison.is, $is, $right.is, since($start)); }
        )
      | IS ( NOT { not = true; } )? NULL { $is = Negation.unless(!not, new NullPredicate($is, since($start))); not = false; }
      | ( NOT { not = true; } )?
        ( BETWEEN low=operand AND high=operand
          { $is = Negation.unless(!not, new BetweenPredicate($is, $low.is, $high.is, since($start))); }
        | IN OPEN fullSelect CLOSE
          { $is = Negation.unless(!not, new InSelectPredicate($is, $fullSelect.is, since($start))); }
        | IN OPEN one=operand { listed.add($one.is); } ( COMMA one=operand { listed.add($one.is); } )* CLOSE
          { $is = Negation.unless(!not, new InListPredicate($is, listed, since($start))); listed = new ArrayList<>(); }
        | LIKE pattern=operand ( ESCAPE by=operand { escape = $by.is; } )?
          { $is = Negation.unless(!not, new LikePredicate($is, $pattern.is, Optional.ofNullable(escape), since($start))); escape = null; }
        )
        { not = false; }
      )*
    ;

comparison returns [ComparisonOperator is]
    : EQUAL { $is = ComparisonOperator.EQUAL; }
    | UNEQUAL { $is = ComparisonOperator.UNEQUAL; }
    | LESS { $is = ComparisonOperator.LESS; }
    | LESS_OR_EQUAL { $is = ComparisonOperator.LESS_OR_EQUAL; }
    | GREATER { $is = ComparisonOperator.GREATER; }
    | GREATER_OR_EQUAL { $is = ComparisonOperator.GREATER_OR_EQUAL; }
    ;

operand returns [Term is]
    : of=operand UNIT { $is = new LabeledDuration($of.is, $UNIT.text, since($start)); }
    | MINUS of=operand { $is = new NegativeTerm($of.is, since($start)); }
    | PLUS of=operand { $is = $of.is; }
    | left=operand operator=( STAR | SLASH | CONCAT | CONCAT_WORD ) right=operand
      { $is = new OperatorTerm(TokenTexts.operator($operator), $left.is, $right.is, since($start), span($operator)); }
    | left=operand operator=( PLUS | MINUS ) right=operand
      { $is = new OperatorTerm(TokenTexts.operator($operator), $left.is, $right.is, since($start), span($operator)); }
    | primary { $is = $primary.is; }
    ;

primary returns [Term is]
@init { List<Term> all = new ArrayList<>(); boolean distinct = false; Name qualifier = Name.NONE; Name schema = Name.NONE; List<SortKey> order = new ArrayList<>(); }
    : NUMBER { $is = Constant.number($NUMBER.text, since($start)); }
    | STRING { $is = Constant.text(TokenTexts.unquoted($STRING), since($start)); }
    | NULL { $is = new NullTerm(since($start)); }
    | BRACE word=IDENTIFIER STRING END_BRACE { $is = TokenTexts.escaped(this, $word, $STRING, since($start)); }
    | CURRENT word=( IDENTIFIER | UNIT ) { $is = new SpecialRegister($word.text, since($start)); }
    | caseExpression { $is = $caseExpression.is; }
    | CAST OPEN condition AS typeName CLOSE { $is = new CastSpecification($condition.is, $typeName.is, since($start)); }
    | TRIM OPEN ( side=IDENTIFIER strip=operand? | strip=operand ) FROM condition CLOSE
      { $is = TokenTexts.trim($side, $strip.ctx == null ? null : $strip.is, $condition.is, since($start)); }
    | functionName OPEN
      ( STAR
      | ( ALL | DISTINCT { distinct = true; } )? condition { all.add($condition.is); } ( COMMA condition { all.add($condition.is); } )*
      |
      )
      CLOSE
      { boolean star = _input.LT(-2).getType() == STAR; }
      ( WITHIN GROUP OPEN ORDER BY sortKey { order.add($sortKey.is); } ( COMMA sortKey { order.add($sortKey.is); } )* CLOSE )?
      { $is = new FunctionCall($functionName.is, distinct, star, all, order, since($start)); }
      ( OVER window { $is = new Numbering((FunctionCall) $is, $window.partition, $window.order, since($start)); } )?
    | one=name ( DOT two=name ( DOT three=name )? )?
      { $is = ColumnName.of($one.is, $two.ctx == null ? null : $two.is, $three.ctx == null ? null : $three.is, since($start)); }
    | OPEN fullSelect CLOSE { $is = new ScalarFullSelect($fullSelect.is, since($start)); }
    | OPEN condition { all.add($condition.is); } ( COMMA condition { all.add($condition.is); } )* CLOSE
      { $is = all.size() == 1 ? all.get(0) : new TermList(all, since($start)); }
    ;

caseExpression returns [Term is]
@init { Term of = null; Term otherwise = null; List<Term> whens = new ArrayList<>(); List<Term> thens = new ArrayList<>(); }
    : CASE ( subject=operand { of = $subject.is; } )?
      ( WHEN when=condition { whens.add($when.is); } THEN then=condition { thens.add($then.is); } )+
      ( ELSE other=condition { otherwise = $other.is; } )? END
      { $is = new CaseExpression(
            Optional.ofNullable(of), whens, thens, Optional.ofNullable(otherwise), since($start)); }
    ;

window returns [List<Term> partition, List<SortKey> order]
@init { $partition = new ArrayList<>(); $order = new ArrayList<>(); }
    : OPEN
      ( PARTITION BY condition { $partition.add($condition.is); } ( COMMA condition { $partition.add($condition.is); } )* )?
      ( ORDER BY sortKey { $order.add($sortKey.is); } ( COMMA sortKey { $order.add($sortKey.is); } )* )?
      CLOSE
    ;

typeName returns [TypeName is]
@init { List<Integer> numbers = new ArrayList<>(); StringBuilder words = new StringBuilder(); }
    : IDENTIFIER { words.append($IDENTIFIER.text); } ( IDENTIFIER { words.append(' ').append($IDENTIFIER.text); } )?
      ( OPEN NUMBER { numbers.add((int) TokenTexts.count(this, $NUMBER)); }
        ( COMMA NUMBER { numbers.add((int) TokenTexts.count(this, $NUMBER)); } )? CLOSE )?
      { $is = new TypeName(words.toString(), numbers, since($start)); }
    ;

// These are functions as well.
functionName returns [Name is]
    : name { $is = $name.is; }
    | word=( LEFT | RIGHT | CONCAT_WORD ) { $is = Name.of($word.text, span($word)); }
    ;

name returns [Name is]
    : word=( IDENTIFIER | UNIT | FIRST | NEXT | ROW | ROWS | ONLY | READ | LAST | NULLS | DESC | ASC | PARTITION | OVER | TABLE
      | ESCAPE | END | TRIM | WITHIN | SOME | ANY | OPTIMIZE | CURRENT )
      { $is = Name.of($word.text, span($word)); }
    | QUOTED { $is = new Name(TokenTexts.unquoted($QUOTED), span($QUOTED)); }
    ;

CONCAT : '||' | '!!';
UNEQUAL : '<>' | '!=' | '^=';
LESS_OR_EQUAL : '<=' | '!>';
GREATER_OR_EQUAL : '>=' | '!<';
EQUAL : '=';
LESS : '<';
GREATER : '>';
PLUS : '+';
MINUS : '-';
STAR : '*';
SLASH : '/';
COMMA : ',';
DOT : '.';
OPEN : '(';
CLOSE : ')';
BRACE : '{';
END_BRACE : '}';

NUMBER : ( '0'+ ( '.' '0'* )? | '.' '0'+ ) ( 'E' [+-]? '0'+ )?;
STRING : '\'' ( ~'\'' | '\'\'' )* '\'';
QUOTED : '"' ( ~'"' | '""' )* '"';
// Keywords are looked up, so that the lexer need not tell letters apart.
IDENTIFIER : LETTER ( LETTER | '0' )* { setType(SqlWords.type(getText())); };
BLANK : [ \t\r\n\f]+ -> skip;
COMMENT : ( '/*' ( ~'*' | '*'+ ~[*/] )* '*'+ '/' | '--' ~[\r\n]* ) -> skip;
// Whatever else there is, so that the lexer never fails: the parser says what it did not expect.
OTHER : .;

// The characters come in as dsmsim.language.TextStream has them: E, X for all other letters, 0 for digits, ~ beyond ASCII.
fragment LETTER : [EX_#@$~];
