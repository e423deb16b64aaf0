/**
 * The rules of the game as pure functions: a state and a command give a refusal, or events that
 * give the next state; no clock, no random source, no I/O.
 */
package org.surkrut.game;
