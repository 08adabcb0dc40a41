import type { Migration } from '../migrate'
import { isDate } from './is-date'

/**
 * What people declare of indicators the book does not hold, by period: nothing is changed, the newest row of a code and period counts, and
 * one without value and text takes it back.
 */
export const declaredFigures: Migration = {
  version: 21,
  name: 'declared-figures',
  statements: [
    `CREATE TABLE declaredFigure (
      declaredId INTEGER PRIMARY KEY,
      code TEXT NOT NULL CHECK (code GLOB '[a-z]*.[a-z]*'),
      fromDate TEXT NOT NULL CHECK (${isDate('fromDate')}),
      toDate TEXT NOT NULL CHECK (${isDate('toDate')} AND toDate >= fromDate),
      value INTEGER CHECK (value BETWEEN -999999999999999 AND 999999999999999),
      text TEXT CHECK (text <> '' AND length(text) <= 4000),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      CHECK (value IS NULL OR text IS NULL)
    ) STRICT`,
    `CREATE INDEX declaredFigureByCode ON declaredFigure (code, toDate)`,
    `CREATE INDEX declaredFigureByCommand ON declaredFigure (commandSequence)`,
    `CREATE TRIGGER declaredFigureNoUpdate BEFORE UPDATE ON declaredFigure BEGIN SELECT RAISE(ABORT, 'what was declared stands; a newer row counts'); END`,
    `CREATE TRIGGER declaredFigureNoDelete BEFORE DELETE ON declaredFigure BEGIN SELECT RAISE(ABORT, 'what was declared stands'); END`,
  ],
}
