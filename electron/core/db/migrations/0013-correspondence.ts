import type { Migration } from '../migrate'

/** The register of papers in and out with their numbers. */
export const correspondence: Migration = { version: 13, name: 'correspondence', statements: [] }
