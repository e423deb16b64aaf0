/** The desk's pages about questions, packs, reports, and the files that come in and go out. */
package org.surkrut.web.admin.bank;
