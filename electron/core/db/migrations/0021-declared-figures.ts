import type { Migration } from '../migrate'

/** Figures a person declares. */
export const declaredFigures: Migration = { version: 21, name: 'declared-figures', statements: [] }
