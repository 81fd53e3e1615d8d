/** The file of the case. */
export const FILE = {
  history: 'Record',
  historyHint: 'Every step is recorded; undoing is a new step and overwrites nothing.',
  historyMore: 'Show earlier steps',
  colSeq: 'No.',
  colAt: 'Time',
  colAuthor: 'By',
  colWhat: 'What',
  colCount: 'Changes',
  kind_import: 'Import',
  caseFile: 'Case file',
  caseFileHint:
    'The whole case with its record and all originals in one file, to be imported on another computer.',
  exportCase: 'Export case file',
  exported: 'The case file is exported.',
  backups: 'Backups',
  backupsHint: 'All cases of this computer. Made at every clean close and before upgrades; each is verified.',
  backupNow: 'Back up now',
  backedUp: 'Backed up and verified.',
  restore: 'Restore',
  restoreTitle: 'Restore a backup',
  restoreWords:
    'All cases return to their state of {at}. The present state is backed up first and can be restored again.',
  reason_migration: 'before upgrade',
  reason_close: 'at close',
  reason_demand: 'on demand',
  reason_restore: 'before restoring',
} as const;
