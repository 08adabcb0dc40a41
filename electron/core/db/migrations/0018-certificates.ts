import type { Migration } from '../migrate'

/** The number of the councils and certificates of a school's book. */
export const certificates: Migration = { version: 18, name: 'certificates', statements: [] }
