/** In which language a page speaks: asked for, remembered, or the browser's. */
package org.surkrut.web.language;
