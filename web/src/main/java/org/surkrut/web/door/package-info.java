/** The door to pages that are not for everybody: who has come in, and may stay. */
package org.surkrut.web.door;
