/** The screens of sources and their records. They show what services answer and know no database. */
package org.tickmark.source.web;
