/** The server's figures: read where they arise, and kept for an hour. */
package org.surkrut.pulse;
