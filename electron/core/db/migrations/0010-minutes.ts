import type { Migration } from '../migrate'

/** What came out of meetings: minutes, tasks and effects of resolutions, what is posted for the members. */
export const minutes: Migration = { version: 10, name: 'minutes', statements: [] }
