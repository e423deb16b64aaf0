/** What only this server can tell the application, and nothing else here knows how. */
package org.surkrut.web.wildfly;
