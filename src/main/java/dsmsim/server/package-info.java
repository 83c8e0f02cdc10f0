/**
 * What a server knows of other servers: definitions, groups, configuration profiles and subscriptions; and its settings
 * towards them. Begin with {@link ServerChapter} and {@link ServerDefinition}; {@link Reach} tells whether one server
 * can talk to another.
 *
 * <p>May import: all below the chapters, and administrator.
 */
package dsmsim.server;
