/** Meetings that leave the office as a file: why the core says no. */
export const meetingCopiesRefusalCodes = [
  'copy-only-hall',
  'copy-only-rehearsal',
  'meeting-away',
  'meeting-over',
  'copy-unknown',
  'copy-not-away',
  'copy-unreadable',
  'copy-of-other-book',
  'copy-of-rehearsal',
  'copy-returned',
  'copy-recalled',
  'copy-other-head',
  'copy-unverified',
  'copy-foreign-command',
  'copy-differs',
] as const
