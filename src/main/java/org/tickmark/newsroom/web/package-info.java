/**
 * The screens of sign-in, people, desks and API clients. It may not know the database; it asks the services of the
 * newsroom.
 */
package org.tickmark.newsroom.web;
