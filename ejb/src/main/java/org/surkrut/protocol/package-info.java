/** The wire contract as pure code: every message code, the field grammar, requests, limits. */
package org.surkrut.protocol;
