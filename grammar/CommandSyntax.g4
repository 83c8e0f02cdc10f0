/** The notation of the synopses: what stands behind the command words of an entry of the catalog. */
grammar CommandSyntax;

@header {package dsmsim.syntax;}

// Two SET commands are drawn with an equals sign before their one operand.
synopsis
    : '='? alternatives EOF
    ;

// An alternative behind KEY=value that has no equals sign of its own is another value of KEY. The reader of the tree sees
// to that, so that every decision here needs one token only.
alternatives
    : sequence ('|' sequence)*
    ;

sequence
    : element+
    ;

element
    : KEYWORD? term
    | '[' alternatives ']'
    ;

term
    : (atom (',' atom)* | '{' alternatives '}') (LIST | REPEAT)? TAIL?
    ;

atom
    : text
    | '(' text ')'
    ;

text
    : WORD
    | STRING
    | METAVARIABLE
    | PREFIXED
    ;

LIST: ',...';
REPEAT: '...';
KEYWORD: TEXT '=';
METAVARIABLE: NAME;
PREFIXED: TEXT NAME;
TAIL: '?' NAME;
STRING: '"' ~["]* '"';
WORD: TEXT;
BLANK: [ \t\r\n]+ -> skip;

fragment TEXT: [A-Za-z0-9_*.:/@+-]+;
fragment NAME: '<' ~[<>\r\n]+ '>';
