/**
 * What a site keeps for the day of a disaster: machines with their characteristics and recovery instructions, recovery
 * media, and the settings of the disaster recovery manager. Begin with {@link RecoveryChapter} and Machine.
 *
 * <p>May import: all below the chapters, and node.
 */
package dsmsim.recovery;
