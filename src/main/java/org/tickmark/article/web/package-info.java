/** The screens of articles: the board and the intake. They show what services answer and know no database. */
package org.tickmark.article.web;
