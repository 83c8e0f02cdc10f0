/**
 * Storage pools and device classes. Begin with {@link StorageChapter} and {@link DeviceClass}, whose objects are of
 * many kinds with defaults of their own.
 *
 * <p>May import: all below the chapters, and server.
 */
package dsmsim.storage;
