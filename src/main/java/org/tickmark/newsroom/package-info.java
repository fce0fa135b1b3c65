/**
 * Who works here and on what terms: people, roles, desks with their policies, API clients, sign-in, permissions. It
 * knows nothing of articles.
 */
package org.tickmark.newsroom;
