import type { Migration } from '../migrate'

/** Drafts that only their supervisor can read, and the appraisals of yearly statements. */
export const privateDrafts: Migration = { version: 12, name: 'private-drafts', statements: [] }
