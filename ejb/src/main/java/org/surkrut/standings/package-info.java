/** What players have come to in the games that they have played. */
package org.surkrut.standings;
