/**
 * Administrators, and what a server asks of passwords. Begin with {@link AdministratorChapter} and {@link
 * Administrator}.
 *
 * <p>May import: all below the chapters.
 *
 * <p>Many chapters ask who an administrator is, so this one asks none of them. Privileges are kept here as they were
 * granted; what they allow is decided in package authority.
 */
package dsmsim.administrator;
