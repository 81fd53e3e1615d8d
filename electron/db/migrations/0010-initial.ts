import type { Migration } from '../migrate.ts';

/**
 * History (`revisions`, never changed), projections rebuilt from it (`entities`, `case_summaries`), and
 * what belongs to this computer (`blobs`, `settings`, `stations`, `counters`). Columns beside a body
 * repeat parts of it for searching; the body is the record.
 */
export const initial: Migration = {
  version: 10,
  up(db) {
    db.exec(`
      CREATE TABLE stations (
        id TEXT PRIMARY KEY,
        created_at INTEGER NOT NULL,
        is_current INTEGER NOT NULL CHECK (is_current IN (0, 1))
      ) STRICT;
      CREATE UNIQUE INDEX stations_current ON stations (is_current) WHERE is_current = 1;

      CREATE TABLE revisions (
        id TEXT PRIMARY KEY CHECK (length(id) = 64),
        case_id TEXT NOT NULL,
        position INTEGER NOT NULL CHECK (position > 0),
        station_id TEXT NOT NULL,
        seq INTEGER NOT NULL CHECK (seq > 0),
        request_id TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo', 'import')),
        target TEXT,
        summary TEXT NOT NULL,
        author TEXT NOT NULL,
        made_at INTEGER NOT NULL,
        change_count INTEGER NOT NULL,
        body TEXT NOT NULL,
        UNIQUE (case_id, position),
        UNIQUE (station_id, seq)
      ) STRICT;
      CREATE INDEX revisions_request ON revisions (request_id);

      CREATE TRIGGER revisions_no_update BEFORE UPDATE ON revisions
      BEGIN SELECT RAISE(ABORT, 'revisions are never changed'); END;
      CREATE TRIGGER revisions_no_delete BEFORE DELETE ON revisions
      BEGIN SELECT RAISE(ABORT, 'revisions are never deleted'); END;

      CREATE TABLE entities (
        case_id TEXT NOT NULL,
        collection TEXT NOT NULL,
        id TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (case_id, collection, id)
      ) STRICT;

      CREATE TABLE case_summaries (
        case_id TEXT PRIMARY KEY,
        head TEXT NOT NULL REFERENCES revisions (id),
        position INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        is_trashed INTEGER NOT NULL CHECK (is_trashed IN (0, 1)),
        body TEXT NOT NULL
      ) STRICT;
      CREATE INDEX case_summaries_recent ON case_summaries (is_trashed, updated_at DESC);

      CREATE TABLE blobs (
        sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
        size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0)
      ) STRICT;

      CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

      CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
    `);
  },
};
