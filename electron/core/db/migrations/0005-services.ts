import type { Migration } from '../migrate'
import { isDate } from './is-date'

/** What the co-operative does for its members: its services, the written agreements, and pay that no voucher names. */
export const services: Migration = {
  version: 5,
  name: 'services',
  statements: [
    // A service is known in the vouchers by the accounts it is booked on (comma-separated prefixes) and, where two share one, by words.
    `CREATE TABLE service (
      code TEXT NOT NULL PRIMARY KEY CHECK (code <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      kind TEXT NOT NULL CHECK (kind IN ('supply', 'purchase', 'loan')),
      unit TEXT NOT NULL,
      accounts TEXT NOT NULL CHECK (accounts <> ''),
      words TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1))
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE serviceAgreement (
      agreementId TEXT NOT NULL PRIMARY KEY,
      member TEXT NOT NULL REFERENCES member (code),
      number TEXT NOT NULL,
      signedOn TEXT NOT NULL CHECK (${isDate('signedOn')}),
      services TEXT NOT NULL CHECK (json_valid(services)),
      fromDate TEXT NOT NULL CHECK (${isDate('fromDate')}),
      toDate TEXT CHECK (${isDate('toDate')}),
      note TEXT NOT NULL,
      CHECK (toDate IS NULL OR toDate >= fromDate)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX serviceAgreementByMember ON serviceAgreement (member)`,
    // Pay of a member in a year that no posting of 334 names; a correction is another row.
    `CREATE TABLE labourPay (
      payId TEXT NOT NULL PRIMARY KEY,
      member TEXT NOT NULL REFERENCES member (code),
      year INTEGER NOT NULL,
      amount INTEGER NOT NULL CHECK (amount BETWEEN -999999999999999 AND 999999999999999 AND amount <> 0),
      note TEXT NOT NULL,
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX labourPayByMember ON labourPay (member, year)`,
    `CREATE INDEX labourPayByCommand ON labourPay (commandSequence)`,
    `CREATE TRIGGER labourPayNoUpdate BEFORE UPDATE ON labourPay BEGIN SELECT RAISE(ABORT, 'entered pay is corrected by another row'); END`,
    `CREATE TRIGGER labourPayNoDelete BEFORE DELETE ON labourPay BEGIN SELECT RAISE(ABORT, 'entered pay is corrected by another row'); END`,
  ],
}
