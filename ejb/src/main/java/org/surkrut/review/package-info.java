/** What administrators decide about questions that are in doubt. */
package org.surkrut.review;
