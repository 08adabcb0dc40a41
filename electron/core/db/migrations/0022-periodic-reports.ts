import type { Migration } from '../migrate'

/** Reports to the alliance and the registration office. */
export const periodicReports: Migration = { version: 22, name: 'periodic-reports', statements: [] }
