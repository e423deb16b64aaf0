/** The WebSocket endpoint: sockets in, frames out, and the limits on both. */
package org.surkrut.web.socket;
