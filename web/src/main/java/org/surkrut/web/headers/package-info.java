/** What every response says about how it may be used. */
package org.surkrut.web.headers;
