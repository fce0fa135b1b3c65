#!/bin/sh
# Turns what a container is told into what the server reads, and starts it.
#   X_FILE        the value of X stands in that file (secrets); for DB_URL, DB_USER, DB_PASSWORD
#   DB_DRIVER     H2, MySQL or MariaDB; where it is not set, DB_URL says which
set -eu

from_file() {
  eval "file=\${$1_FILE:-}"
  [ -n "$file" ] || return 0
  eval "direct=\${$1:-}"
  if [ -n "$direct" ]; then
    echo "Set $1 or $1_FILE, not both" >&2
    exit 64
  fi
  if [ ! -r "$file" ]; then
    echo "$1_FILE names $file, which cannot be read" >&2
    exit 66
  fi
  value=$(cat "$file")
  export "$1=$value"
  unset "$1_FILE"
}

from_file DB_URL
from_file DB_USER
from_file DB_PASSWORD

if [ -z "${DB_DRIVER:-}" ]; then
  case ${DB_URL:-jdbc:h2:} in
    jdbc:mysql:*) DB_DRIVER=MySQL ;;
    jdbc:mariadb:*)
      echo "Write DB_URL as jdbc:mysql://... and set DB_DRIVER=MariaDB: the driver in this image is MySQL's" >&2
      exit 64
      ;;
    jdbc:h2:*) DB_DRIVER=H2 ;;
    *)
      echo "DB_URL is for a database this image has no driver for" >&2
      exit 64
      ;;
  esac
  export DB_DRIVER
fi

exec "${JBOSS_HOME:-/opt/tickmark/server}/bin/standalone.sh" -b "${BIND_ADDRESS:-0.0.0.0}" "$@"
