/** Words that the controls themselves bring along. */
export const UI = {
  close: 'Close',
  cancel: 'Cancel',
  confirm: 'OK',
  add: 'Add',
  remove: 'Remove',
  more: 'More',
  none: 'None',
  notSet: 'Not filled in',
  choose: 'Choose',
  optional: 'Optional',
  working: 'Working',
  sortBy: 'Sort by {column}',
  code: 'Code {code}',
  dismiss: 'Dismiss',
  notifications: 'Notifications',
} as const;
