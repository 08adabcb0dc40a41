/** The papers of a meeting: why the core says no. */
export const meetingPapersRefusalCodes = [
  'meeting-paper-unknown',
  'meeting-paper-no-text',
  'meeting-no-voters',
  'meeting-no-next-call',
] as const
