import type { Migration } from '../migrate'
import { isDate } from './is-date'

/** Proposals of how a year's income is distributed, and the one that was resolved and posted. */
export const distribution: Migration = {
  version: 6,
  name: 'distribution',
  statements: [
    `CREATE TABLE distributionProposal (
      proposalId TEXT NOT NULL PRIMARY KEY,
      year INTEGER NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      plan TEXT NOT NULL CHECK (json_valid(plan)),
      updatedAt TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    // What was put to the general meeting: frozen with the facts it was computed from, so that the same paper can be printed again.
    `CREATE TABLE distribution (
      distributionId TEXT NOT NULL PRIMARY KEY,
      year INTEGER NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      plan TEXT NOT NULL CHECK (json_valid(plan)),
      result TEXT NOT NULL CHECK (json_valid(result)),
      submittedOn TEXT NOT NULL CHECK (${isDate('submittedOn')}),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX distributionByCommand ON distribution (commandSequence)`,
    `CREATE TRIGGER distributionNoUpdate BEFORE UPDATE ON distribution BEGIN SELECT RAISE(ABORT, 'what was put to the meeting stands'); END`,
    `CREATE TRIGGER distributionNoDelete BEFORE DELETE ON distribution BEGIN SELECT RAISE(ABORT, 'what was put to the meeting stands'); END`,
    // The meeting's answer: posted with its voucher when approved; a reversal of the voucher frees the year.
    `CREATE TABLE distributionOutcome (
      distributionId TEXT NOT NULL PRIMARY KEY REFERENCES distribution (distributionId),
      approved INTEGER NOT NULL CHECK (approved IN (0, 1)),
      resolutionId TEXT NOT NULL REFERENCES resolution (resolutionId),
      voucherId INTEGER REFERENCES voucher (voucherId),
      CHECK ((approved = 1) = (voucherId IS NOT NULL))
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX distributionOutcomeByVoucher ON distributionOutcome (voucherId) WHERE voucherId IS NOT NULL`,
    `CREATE TRIGGER distributionOutcomeNoUpdate BEFORE UPDATE ON distributionOutcome BEGIN SELECT RAISE(ABORT, 'what the meeting answered stands'); END`,
    `CREATE TRIGGER distributionOutcomeNoDelete BEFORE DELETE ON distributionOutcome BEGIN SELECT RAISE(ABORT, 'what the meeting answered stands'); END`,
    `CREATE TABLE distributionPayment (
      distributionId TEXT NOT NULL REFERENCES distribution (distributionId),
      member TEXT NOT NULL REFERENCES member (code),
      voucherId INTEGER NOT NULL REFERENCES voucher (voucherId),
      amount INTEGER NOT NULL CHECK (amount > 0),
      PRIMARY KEY (distributionId, member, voucherId)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TRIGGER distributionPaymentNoUpdate BEFORE UPDATE ON distributionPayment BEGIN SELECT RAISE(ABORT, 'what was paid stands'); END`,
    `CREATE TRIGGER distributionPaymentNoDelete BEFORE DELETE ON distributionPayment BEGIN SELECT RAISE(ABORT, 'what was paid stands'); END`,
    `CREATE INDEX distributionPaymentByVoucher ON distributionPayment (voucherId)`,
  ],
}
