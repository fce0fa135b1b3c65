/**
 * What of articles needs no claims: a trial extraction. It knows articles and the engines, and no claim that is stored.
 */
package org.tickmark.article.rest;
