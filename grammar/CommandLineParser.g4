/*
 * The shape of a command line.
 *
 * Every decision is made on the next token alone, so the generated parser is a plain recursive descent without
 * prediction. It builds no tree: the actions hand each part to a LineBuilder as it is found. A token that does not fit ends the
 * parse, see Faults.
 */
parser grammar CommandLineParser;

options {
    tokenVocab = CommandLineLexer;
}

@header {
package dsmsim.language;
}

@members {
final LineBuilder line = new LineBuilder();
}

commandLine
    : GAP? ( routing GAP? command | command )? EOF
    ;

routing
    : ROUTE { line.route($ROUTE); }
    | ROUTE_LIST { line.routeList($ROUTE_LIST); }
    ;

command
    : ( select | words ) redirection?
    ;

words
    : word ( GAP word? )*
    ;

// Only a plain element can be a keyword, which the next token alone does not tell.
word
    : element
      ( EQUALS { if (!line.keyword()) throw Diagnosis.misfit(this, $EQUALS); } element )?
      ( COMMA element )* { line.endWord(); }
    ;

// Parts that touch are one value: a shell may have taken some of the quotes away.
element
    : ( TEXT { line.text($TEXT); } | STRING { line.string($STRING); } )+ { line.endElement(); }
    ;

// One operand whatever is in it.
select
    : SELECT { line.select($SELECT); }
      ( SQL { line.sql($SQL); } | GAP )* { line.endStatement(); }
    ;

redirection
    : OVERWRITE file { if (!line.redirect(false)) throw Diagnosis.missingAfter(this, $OVERWRITE); }
    | APPEND file { if (!line.redirect(true)) throw Diagnosis.missingAfter(this, $APPEND); }
    ;

file
    : ( TEXT { line.text($TEXT); } | STRING { line.string($STRING); } )+ GAP?
    ;
