/**
 * Drives the game's server, and a bare one beside it, by the public protocol, and measures both.
 */
package org.surkrut.bench;
