/** Words that the controls themselves bring along. */
export const UI = {
  close: 'Close',
  cancel: 'Cancel',
  add: 'Add',
  remove: 'Remove',
  more: 'More',
  none: 'None',
  notSet: 'Not filled in',
  choose: 'Choose',
  working: 'Working',
  sortBy: 'Sort by {column}',
  code: 'Code {code}',
  dismiss: 'Dismiss',
  notifications: 'Notifications',
  datePlaceholder: 'e.g. 2026-11-5',
  dateUnread: 'Not a date; it was not saved. Write 2026-11-5.',
  pickDate: 'Pick a date',
} as const;
