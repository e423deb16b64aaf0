/** The way in: who is connected, logging in and out, coming back. */
package org.surkrut.lobby;
