/** What must be durable before anyone hears of it: one writer, group commit, recovery. */
package org.surkrut.journal;
