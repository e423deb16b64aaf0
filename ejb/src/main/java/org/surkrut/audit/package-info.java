/** What administrators did: a log that can only grow. */
package org.surkrut.audit;
