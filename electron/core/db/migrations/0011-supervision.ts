import type { Migration } from '../migrate'

/** What supervisors check and find, and what became of it. */
export const supervision: Migration = { version: 11, name: 'supervision', statements: [] }
