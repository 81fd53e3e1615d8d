/**
 * The schema as shipped: a name and its columns with their types. Grows with each migration, never shrinks;
 * the schema guard compares it with what the migrations make.
 */
export const SCHEMA: Readonly<Record<string, readonly string[]>> = {
  'index case_summaries_recent': [],
  'index revisions_request': [],
  'index right_numbers_case': [],
  'index stations_current': [],
  'table blobs': ['sha256 TEXT', 'size_bytes INTEGER'],
  'table case_summaries': [
    'case_id TEXT',
    'head TEXT',
    'position INTEGER',
    'updated_at INTEGER',
    'is_trashed INTEGER',
    'body TEXT',
  ],
  'table counters': ['name TEXT', 'value INTEGER'],
  'table entities': ['case_id TEXT', 'collection TEXT', 'id TEXT', 'body TEXT'],
  'table revisions': [
    'id TEXT',
    'case_id TEXT',
    'position INTEGER',
    'station_id TEXT',
    'seq INTEGER',
    'request_id TEXT',
    'kind TEXT',
    'target TEXT',
    'summary TEXT',
    'author TEXT',
    'made_at INTEGER',
    'change_count INTEGER',
    'body TEXT',
  ],
  'table right_numbers': ['number TEXT', 'case_id TEXT'],
  'table settings': ['name TEXT', 'value TEXT'],
  'table stations': ['id TEXT', 'created_at INTEGER', 'is_current INTEGER'],
  'trigger revisions_no_delete': [],
  'trigger revisions_no_update': [],
};

/** Names that were once used and are gone; they never come back with another meaning. */
export const RETIRED: readonly string[] = [];

/** SHA-256 of each migration file (line ends as LF). */
export const SHIPPED: Readonly<Record<string, string>> = {
  '0010-initial.ts': 'aede8b8056b03a3bb398e57cc64d3b89c1a12da371942c98dfcbf29283890f23',
  '0020-right-numbers.ts': '6fa0cca08c5a4075f4e78d6427b6b18509728b192584faee0ff484e5c46b19c7',
};
