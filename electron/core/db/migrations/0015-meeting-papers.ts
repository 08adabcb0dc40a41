import type { Migration } from '../migrate'

/** What people write into the papers of a meeting, and what a year was planned to bring. */
export const meetingPapers: Migration = {
  version: 15,
  name: 'meeting-papers',
  statements: [
    `CREATE TABLE meetingText (
      meetingId TEXT NOT NULL REFERENCES meeting (meetingId),
      part TEXT NOT NULL CHECK (part IN ('directorReport', 'boardReport', 'fundsNext', 'planNext', 'payPlan')),
      text TEXT NOT NULL,
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (meetingId, part)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX meetingTextByCommand ON meetingText (commandSequence)`,
    // Amounts in đồng, members by number; a figure that is planned no more has no row, and the chain of commands says what it was.
    `CREATE TABLE yearPlan (
      year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2198),
      figure TEXT NOT NULL CHECK (figure IN ('revenueExternal', 'revenueInternal', 'costs', 'profit', 'newMembers', 'newCapital', 'indivisibleFund')),
      planned INTEGER NOT NULL,
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (year, figure)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX yearPlanByCommand ON yearPlan (commandSequence)`,
  ],
}
