/*
 * The characters of a command line, cut into tokens.
 *
 * Blanks are tokens, since they decide: `A=B` is a keyword with its value, `A = B` an error, and `a"b c"d` one word of
 * three parts. No character is without a token in any mode, so the lexer never fails. It cuts by longest match only;
 * there is nothing in it that would have to be asked at run time, so that after a few lines it runs on tables.
 *
 * Modes follow the line from left to right and never return:
 *
 *     (default)    before the command: blanks, the routing prefix, and how the first word begins
 *     WORDS        the command
 *     STATEMENT    the text behind SELECT, whose quotes, commas and equals signs are SQL
 *     FILE         the file that the output goes to
 */
lexer grammar CommandLineLexer;

@header {
package dsmsim.language;
}

LEADING_GAP : ( BLANK | COMMENT )+ -> type(GAP);

// Only here is a colon anything but a character of a word. It must follow the names directly, else `?:` and `10:30` would route.
ROUTE : NAME ( ',' NAME )* ':';
ROUTE_LIST : '(' NAME ( ',' NAME )* ')';

// Stands before FIRST_NAME, which matches the same characters. A longer word such as SELECTION is a name.
SELECT options { caseInsensitive = true; } : 'SEL' ( 'E' ( 'C' 'T'? )? )? -> mode(STATEMENT);

// A first word that does not end here goes on in WORDS; the parser joins parts that touch.
FIRST_NAME : NAME -> type(TEXT), mode(WORDS);
FIRST_STRING : STRING -> type(STRING), mode(WORDS);
FIRST_OPEN_STRING : OPEN_STRING -> type(OPEN_STRING);
FIRST_EQUALS : '=' -> type(EQUALS), mode(WORDS);
FIRST_COMMA : ',' -> type(COMMA), mode(WORDS);
FIRST_OTHER : . -> type(TEXT), mode(WORDS);

fragment NAME : [A-Za-z0-9_.\-+&]+;
fragment BLANK : [ \t\r\n\f];

// A comment that is not closed takes the rest of the line.
fragment COMMENT : '/*' ( ~'*' | '*'+ ~[*/] )* ( '*'+ '/' | '*'* EOF );

mode WORDS;

// Comments are part of the blanks before them: `/home/*` and `OBJECTS=/*` are words, ` /*` begins a comment.
GAP : BLANK ( BLANK | COMMENT )*;
// The blanks on both sides belong to them; without blanks `>` is a character of a word.
OVERWRITE : GAP '>' ( GAP | EOF ) -> mode(FILE);
APPEND : GAP '>>' ( GAP | EOF ) -> mode(FILE);
EQUALS : '=';
COMMA : ',';
TEXT : ~[ \t\r\n\f"',=]+;
// Within a string its own quote is doubled.
STRING : '"' ( ~'"' | '""' )* '"' | '\'' ( ~'\'' | '\'\'' )* '\'';
// Longer than STRING, and therefore chosen, only if the closing quote is missing.
OPEN_STRING : '"' ( ~'"' | '""' )* | '\'' ( ~'\'' | '\'\'' )*;

mode STATEMENT;

STATEMENT_GAP : GAP -> type(GAP);
STATEMENT_OVERWRITE : OVERWRITE -> type(OVERWRITE), mode(FILE);
STATEMENT_APPEND : APPEND -> type(APPEND), mode(FILE);
SQL : ( ~[ \t\r\n\f"'] | STRING )+;
// Not our quote to miss: what is wrong with a statement, SELECT says.
SQL_OPEN_STRING : OPEN_STRING -> type(SQL);

mode FILE;

FILE_GAP : GAP -> type(GAP);
FILE_TEXT : ~[ \t\r\n\f"']+ -> type(TEXT);
FILE_STRING : STRING -> type(STRING);
FILE_OPEN_STRING : OPEN_STRING -> type(OPEN_STRING);
