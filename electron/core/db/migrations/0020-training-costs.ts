import type { Migration } from '../migrate'
import { isDate } from './is-date'

/** What a class cost, line by line: from which source, for what, and the voucher of the school's accounts that paid it. */
export const trainingCosts: Migration = {
  version: 20,
  name: 'training-costs',
  statements: [
    `CREATE TABLE trainingCost (
      costId TEXT NOT NULL PRIMARY KEY,
      courseId TEXT NOT NULL REFERENCES course (courseId),
      date TEXT NOT NULL CHECK (${isDate('date')}),
      item TEXT NOT NULL CHECK (item IN ('travel', 'class', 'materials', 'boardAndLodging', 'trainer', 'other')),
      area TEXT NOT NULL CHECK (area IN ('difficult', 'agriculture', 'other')),
      description TEXT NOT NULL CHECK (description <> ''),
      source TEXT NOT NULL CHECK (source IN ('state', 'alliance', 'cooperative', 'learner', 'other')),
      amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 999999999999999),
      voucherNumber TEXT NOT NULL,
      voidReason TEXT CHECK (voidReason <> ''),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX trainingCostByCourse ON trainingCost (courseId, date)`,
    `CREATE INDEX trainingCostByCommand ON trainingCost (commandSequence)`,
    `CREATE TRIGGER trainingCostStands BEFORE UPDATE OF costId, courseId, date, item, area, description, source, amount, voucherNumber ON trainingCost
      BEGIN SELECT RAISE(ABORT, 'a cost is made void and written again'); END`,
    `CREATE TRIGGER trainingCostVoidStands BEFORE UPDATE ON trainingCost WHEN OLD.voidReason IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'a void cost stays void'); END`,
    `CREATE TRIGGER trainingCostNoDelete BEFORE DELETE ON trainingCost BEGIN SELECT RAISE(ABORT, 'a cost is made void'); END`,
  ],
}
