import type { Migration } from '../migrate'

/** Meetings that left the office as a file, and how they came back. */
export const meetingCopies: Migration = { version: 14, name: 'meeting-copies', statements: [] }
