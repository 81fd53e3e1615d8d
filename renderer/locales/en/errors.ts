import type { ErrorCode } from '../../../shared/errors/codes.ts';
import type { ErrorWords } from '../../../shared/errors/words-zh.ts';

/** Words for every expected failure. */
export const ERRORS_EN: Readonly<Record<ErrorCode, ErrorWords>> = {
  INVALID_INPUT: {
    what: 'What was entered does not fit; nothing was done.',
    kept: 'The case is unchanged.',
    todo: 'Check what you entered and try again.',
  },
  NOT_FOUND: {
    what: 'What you looked for is no longer there.',
    kept: 'Nothing else is affected.',
    todo: 'Go back and choose again.',
  },
  STALE_REVISION: {
    what: 'The case was changed elsewhere; this step was not done.',
    kept: 'The other change is loaded; everything of yours is there.',
    todo: 'Look at the latest state and do it again.',
  },
  NOTHING_TO_UNDO: {
    what: 'There is nothing to undo.',
    kept: 'The case is unchanged.',
    todo: 'Nothing to do.',
  },
  NOTHING_TO_REDO: {
    what: 'There is nothing to redo.',
    kept: 'The case is unchanged.',
    todo: 'Nothing to do.',
  },
  INTERNAL: {
    what: 'The program failed inside; this step was not done.',
    kept: 'What was saved is not affected.',
    todo: 'Try again; if it persists, tell the maintainers the number {reference}.',
  },
  TIMED_OUT: {
    what: 'It took too long and was stopped.',
    kept: 'Nothing half-done was kept; the case is unchanged.',
    todo: 'Use a smaller file, or copy and paste the text.',
  },
  HOST_UNREACHABLE: {
    what: 'The background service does not answer; trying again.',
    kept: 'Your change is still on this page and is saved when it answers.',
    todo: 'Do not close the page; if it stays like this, restart Bidui.',
  },
  VERSION_MISMATCH: {
    what: 'The page and the background service have different versions.',
    kept: 'What was saved is not affected.',
    todo: 'Reload the page; if it persists, restart Bidui.',
  },
  FORBIDDEN: {
    what: 'This page has no access.',
    kept: 'What was saved is not affected.',
    todo: 'Open the page from Bidui again.',
  },
  PORT_IN_USE: {
    what: 'Port {port} is in use by another program.',
    kept: 'Everything that was saved is unaffected.',
    todo: 'Name another port, or none and let the system choose.',
  },
  FILE_NOT_FOUND: {
    what: 'The file was not found.',
    kept: 'The case is unchanged.',
    todo: 'Check that it was not moved or deleted.',
  },
  FILE_EMPTY: {
    what: 'The file is empty.',
    kept: 'It was not taken in.',
    todo: 'Check the file and choose again.',
  },
  FILE_TOO_LARGE: {
    what: 'The file is larger than allowed.',
    kept: 'It was not taken in.',
    todo: 'Split or shrink it; the limit is 200 megabytes.',
  },
  FILE_TRUNCATED: {
    what: 'The file is incomplete, as if not wholly downloaded or copied.',
    kept: 'It was not taken in.',
    todo: 'Get the whole file again.',
  },
  FILE_ENCRYPTED: {
    what: 'The file has a password and cannot be read.',
    kept: 'It was not taken in.',
    todo: 'Remove the password and try again.',
  },
  FILE_CORRUPT: {
    what: 'The file is damaged and cannot be read.',
    kept: 'It was not taken in.',
    todo: 'Save a copy with its own program and take that.',
  },
  FILE_TYPE_UNSUPPORTED: {
    what: 'This kind of file cannot be read yet.',
    kept: 'It was not taken in.',
    todo: 'TXT, DOCX, PDF, XML, HTML and common pictures can; or paste the text.',
  },
  ARCHIVE_BOMB: {
    what: 'The file unpacks to too much and was refused.',
    kept: 'It was not taken in.',
    todo: 'Check where it comes from, or save a copy.',
  },
  XML_ENTITIES_REFUSED: {
    what: 'The XML file wants outside content and was refused.',
    kept: 'It was not taken in.',
    todo: 'Remove the outside references.',
  },
  XML_MALFORMED: {
    what: 'The XML file is malformed.',
    kept: 'It was not taken in.',
    todo: 'Get it again, or paste the text.',
  },
  NESTING_TOO_DEEP: {
    what: 'The file is nested too deep and was refused.',
    kept: 'It was not taken in.',
    todo: 'Save a copy, or paste the text.',
  },
  TEXT_ENCODING_UNKNOWN: {
    what: 'The encoding of the text is unknown.',
    kept: 'It was not taken in.',
    todo: 'Save it as UTF-8 and try again.',
  },
  NOT_A_PDF: {
    what: 'The name ends in .pdf, but the content is no PDF.',
    kept: 'It was not added to the case.',
    todo: 'Get the file again; if it is text after all, name it .txt and add it.',
  },
  IMAGE_UNREADABLE: {
    what: 'The picture cannot be read.',
    kept: 'It was not taken in.',
    todo: 'Save it as PNG or JPEG.',
  },
  GRANT_EXPIRED: {
    what: 'The file waited too long and expired.',
    kept: 'The case is unchanged.',
    todo: 'Choose it again.',
  },
  VECTORS_NOT_FOUND: {
    what: 'There is no vector model in the folder.',
    kept: 'Suggestions work as before, only without the vector model.',
    todo: 'Put a file of word vectors into this folder.',
  },
  VECTORS_NOT_READ: {
    what: 'The vector model cannot be read: access is denied, or the file changed meanwhile.',
    kept: 'Suggestions work as before, only without the vector model.',
    todo: 'Make sure that the file opens and is copied completely, then check again.',
  },
  VECTORS_TOO_LARGE: {
    what: 'The vector model is larger than the limit.',
    kept: 'Suggestions work as before, only without the vector model.',
    todo: 'Use a smaller model: at most 4 GB, and at most 1024 dimensions for each word.',
  },
  VECTORS_TRUNCATED: {
    what: 'The vector model is incomplete, as if the download or copy had stopped.',
    kept: 'Suggestions work as before, only without the vector model.',
    todo: 'Get the complete file again.',
  },
  VECTORS_MALFORMED: {
    what: 'Line {line} of the vector model does not have the right form.',
    kept: 'Suggestions work as before, only without the vector model.',
    todo: 'Each line holds one word and the same number of numbers, with one blank between; correct the file or get it again.',
  },
  VECTORS_UNSUPPORTED: {
    what: 'This is not a usable set of Chinese word vectors.',
    kept: 'Suggestions work as before, only without the vector model.',
    todo: 'Use the text format of word2vec (.gz is fine) or model.safetensors and tokenizer.json of Model2Vec; unpack other archives first.',
  },
  FILE_NOT_WRITTEN: {
    what: 'The file was not written to the chosen place.',
    kept: 'The case is unchanged, and so is an older file of that name.',
    todo: 'Choose another folder, or close the program that uses the file, and save again.',
  },
  NO_CLAIMS_FOUND: {
    what: 'No claims were found in the text.',
    kept: 'The existing claims are unchanged.',
    todo: 'Check that it is a set of claims, each with its number.',
  },
  NO_DESCRIPTION_FOUND: {
    what: 'The file holds no description.',
    kept: 'The file is unchanged.',
    todo: 'Take the whole patent document, or name the description with --description.',
  },
  CLAIM_NOT_FOUND: {
    what: 'There is no such claim.',
    kept: 'The case is unchanged.',
    todo: 'Choose a claim again.',
  },
  CUT_NOT_POSSIBLE: {
    what: 'It cannot be cut here.',
    kept: 'The feature is unchanged.',
    todo: 'Put the caret inside the words of the feature.',
  },
  MERGE_NOT_POSSIBLE: {
    what: 'It cannot be merged with the one before.',
    kept: 'The feature is unchanged.',
    todo: 'There is nothing before the first feature.',
  },
  CHECKS_FAILED: {
    what: '{count} checks do not pass; the opinion cannot be issued.',
    kept: 'The case and the opinion are unchanged.',
    todo: 'Work through the checks, or export a draft.',
  },
  EXPORT_MODEL_INVALID: {
    what: 'The opinion lacks parts; nothing was exported.',
    kept: 'The case is unchanged.',
    todo: 'Work through the checks and export again.',
  },
  CASE_FILE_INVALID: {
    what: 'This is not a whole case file; nothing was imported.',
    kept: 'Existing cases are unchanged.',
    todo: 'Get the case file again.',
  },
  CASE_FILE_TOO_NEW: {
    what: 'The case file comes from a newer version.',
    kept: 'Existing cases are unchanged.',
    todo: 'Upgrade Bidui and import it then.',
  },
  CASE_EXISTS: {
    what: 'This case is here already; it was not imported twice.',
    kept: 'The existing case is unchanged.',
    todo: 'Open it among the cases or in the bin.',
  },
  PROFILE_BUSY: {
    what: 'Another Bidui is using the profile.',
    kept: 'What was saved is not affected.',
    todo: 'Close the other window or program.',
  },
  PROFILE_READ_ONLY: {
    what: 'The profile can only be read; the change was not saved.',
    kept: 'What was saved is there and can be viewed and exported.',
    todo: 'Check disk and folder permissions, then restart.',
  },
  PROFILE_FULL: {
    what: 'The disk is full; the change was not saved.',
    kept: 'What was saved is there.',
    todo: 'Free some space and try again.',
  },
  PROFILE_TOO_NEW: {
    what: 'The profile was made by a newer version.',
    kept: 'The profile is unchanged.',
    todo: 'Open it with the newer version.',
  },
  PROFILE_CORRUPT: {
    what: 'The profile is damaged.',
    kept: 'The damaged files are kept as they are.',
    todo: 'Restore a backup under Settings, Diagnostics.',
  },
  PROFILE_UNUSABLE: {
    what: 'The folder of the profile cannot be used.',
    kept: 'Existing files are unchanged.',
    todo: 'Check its permissions, or choose another folder.',
  },
  CHAIN_BROKEN: {
    what: 'The history does not verify.',
    kept: 'The records are kept as they are.',
    todo: 'Do not go on; export the case and run the diagnostics.',
  },
  BLOB_MISSING: {
    what: 'The original file is not in the profile.',
    kept: 'The rest of the case is not affected.',
    todo: 'Add the file again, or restore a backup.',
  },
  BLOB_CORRUPT: {
    what: 'The original file does not match its checksum.',
    kept: 'The file is kept as it is.',
    todo: 'Add the file again, or restore a backup.',
  },
  BACKUP_NOT_FOUND: {
    what: 'The backup was not found.',
    kept: 'Nothing was changed.',
    todo: 'Choose a backup again.',
  },
  BACKUP_FAILED: {
    what: 'The backup was not finished.',
    kept: 'Nothing was changed.',
    todo: 'Check the disk space and try again.',
  },
  HOST_RESTARTED: {
    what: 'The data service has just restarted; this step was not done.',
    kept: 'What was saved is not affected.',
    todo: 'Do it again.',
  },
};
