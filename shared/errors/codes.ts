/**
 * The closed list of expected failures. A code is public: it stands in small print under every
 * message and on the command line, so it is never renamed.
 */
export const ERROR_CODES = [
  // requests
  'INVALID_INPUT',
  'NOT_FOUND',
  'STALE_REVISION',
  'NOTHING_TO_UNDO',
  'NOTHING_TO_REDO',
  'INTERNAL',
  'TIMED_OUT',
  'HOST_UNREACHABLE',
  'HOST_RESTARTED',
  'VERSION_MISMATCH',
  'FORBIDDEN',
  'PORT_IN_USE',
  // files that come in
  'FILE_NOT_FOUND',
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_TRUNCATED',
  'FILE_ENCRYPTED',
  'FILE_CORRUPT',
  'FILE_TYPE_UNSUPPORTED',
  'ARCHIVE_BOMB',
  'XML_ENTITIES_REFUSED',
  'XML_MALFORMED',
  'NESTING_TOO_DEEP',
  'TEXT_ENCODING_UNKNOWN',
  'NOT_A_PDF',
  'IMAGE_UNREADABLE',
  'GRANT_EXPIRED',
  // word vectors a user brought
  'VECTORS_NOT_FOUND',
  'VECTORS_NOT_READ',
  'VECTORS_TOO_LARGE',
  'VECTORS_TRUNCATED',
  'VECTORS_MALFORMED',
  'VECTORS_UNSUPPORTED',
  // files that go out
  'FILE_NOT_WRITTEN',
  // claims
  'NO_CLAIMS_FOUND',
  'NO_DESCRIPTION_FOUND',
  'CLAIM_NOT_FOUND',
  'CUT_NOT_POSSIBLE',
  'MERGE_NOT_POSSIBLE',
  // opinion
  'CHECKS_FAILED',
  'EXPORT_MODEL_INVALID',
  // cases as files
  'CASE_FILE_INVALID',
  'CASE_FILE_TOO_NEW',
  'CASE_EXISTS',
  // the profile
  'PROFILE_BUSY',
  'PROFILE_READ_ONLY',
  'PROFILE_FULL',
  'PROFILE_TOO_NEW',
  'PROFILE_CORRUPT',
  'PROFILE_UNUSABLE',
  'CHAIN_BROKEN',
  'BLOB_MISSING',
  'BLOB_CORRUPT',
  'BACKUP_NOT_FOUND',
  'BACKUP_FAILED',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
