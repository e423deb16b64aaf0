/** The administrators' desk: a bean a page, named as its page. */
package org.surkrut.web.admin;
