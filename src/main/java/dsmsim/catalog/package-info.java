/**
 * The commands of the product and of the simulator, written in the files of {@code catalog}. Begin with {@link Catalog}
 * and {@link Command}; the properties of an entry are read in Facts.
 *
 * <p>May import: language, product, resource, syntax.
 *
 * <p>A command is an entry: its synopsis in the notation of the manual (see package syntax), and properties in lines
 * that begin with a colon. Nothing of it is code, so a page of the manual can be compared with it line by line, and
 * what is not simulated yet is completed, checked and explained all the same.
 *
 * <p>Why is there a table of contents? The files have some 280 kilobytes, and most starts need a few commands. So
 * {@code index.txt} names the commands of every chapter, with their least abbreviations; a chapter's file is opened
 * when one of its commands is looked at, its properties are read then, and its synopses when the command is first
 * entered. The index could be made from the files; IndexTest tells when it is not what would be made. A start took 3.7
 * times that of an empty class (BENCHMARKS.md), and the goal of 4 leaves no room for reading all chapters.
 */
package dsmsim.catalog;
