/**
 * Gets the plain text out of the files that reporters send, safely: a file is hostile until read. It knows formats and
 * encodings, but neither articles nor the database.
 */
package org.tickmark.article.reading;
