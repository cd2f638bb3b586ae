#!/bin/sh
# Runs once, when the database is made: the three roles of Verband (docs/architectuur.md) and its database.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres \
    -v eigenaar="$DB_EIGENAAR_WACHTWOORD" -v app="$DB_APP_WACHTWOORD" -v vernietiger="$DB_VERNIETIGER_WACHTWOORD" <<'SQL'
create role verband_eigenaar login nosuperuser nobypassrls nocreaterole nocreatedb password :'eigenaar';
create role verband_app login nosuperuser nobypassrls nocreaterole nocreatedb password :'app';
create role verband_vernietiger login nosuperuser nobypassrls nocreaterole nocreatedb password :'vernietiger';
grant verband_app, verband_vernietiger to verband_eigenaar;
create database verband owner verband_eigenaar;
revoke all on database verband from public;
grant connect on database verband to verband_app, verband_vernietiger;
SQL
