import type { Migration } from '../migrate'

/** The seals of the ledger, which a copy of a meeting never sets: a posting without its voucher does not stand either. */
const ledgerTables = ['voucher', 'periodLock', 'yearClosing']
const ZEROS = '0'.repeat(64)
/** What the office may not change of a meeting while it is away. */
const meetingTables = ['agendaItem', 'petition', 'notice', 'delegateGroupMember', 'proxy', 'voter', 'hallEvent']

const away = (meetingId: string) =>
  `EXISTS (SELECT 1 FROM meetingCopy WHERE meetingId = ${meetingId} AND returnedAt IS NULL AND recalledAt IS NULL)`

/** Meetings that left the office as a file, and how they came back; in such a file, where it comes from. */
export const meetingCopies: Migration = {
  version: 14,
  name: 'meeting-copies',
  statements: [
    // One departure. Its id is spent when the meeting comes back or is called back; at most one of a meeting is away.
    `CREATE TABLE meetingCopy (
      copyId TEXT NOT NULL PRIMARY KEY,
      meetingId TEXT NOT NULL REFERENCES meeting (meetingId),
      departedAt TEXT NOT NULL,
      returnedAt TEXT,
      returnedHash TEXT CHECK (length(returnedHash) = 64),
      recalledAt TEXT,
      recallReason TEXT CHECK (recallReason <> ''),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      CHECK ((returnedAt IS NULL) = (returnedHash IS NULL)),
      CHECK ((recalledAt IS NULL) = (recallReason IS NULL)),
      CHECK (returnedAt IS NULL OR recalledAt IS NULL)
    ) STRICT, WITHOUT ROWID`,
    `CREATE UNIQUE INDEX meetingCopyAway ON meetingCopy (meetingId) WHERE returnedAt IS NULL AND recalledAt IS NULL`,
    `CREATE INDEX meetingCopyByMeeting ON meetingCopy (meetingId)`,
    `CREATE INDEX meetingCopyByCommand ON meetingCopy (commandSequence)`,
    `CREATE TRIGGER meetingCopyStands BEFORE UPDATE ON meetingCopy
      WHEN OLD.returnedAt IS NOT NULL OR OLD.recalledAt IS NOT NULL OR NEW.copyId <> OLD.copyId OR NEW.meetingId <> OLD.meetingId
        OR NEW.departedAt <> OLD.departedAt OR NEW.commandSequence <> OLD.commandSequence
      BEGIN SELECT RAISE(ABORT, 'a meeting comes back once'); END`,
    `CREATE TRIGGER meetingCopyNoDelete BEFORE DELETE ON meetingCopy BEGIN SELECT RAISE(ABORT, 'a meeting comes back once'); END`,
    // The one row of a copy: which meeting it is, and the office's head its chain begins at. Empty in the office's own book.
    `CREATE TABLE copyOrigin (
      onlyRow INTEGER NOT NULL PRIMARY KEY CHECK (onlyRow = 1),
      copyId TEXT NOT NULL,
      meetingId TEXT NOT NULL REFERENCES meeting (meetingId) DEFERRABLE INITIALLY DEFERRED,
      purpose TEXT NOT NULL CHECK (purpose IN ('hall', 'rehearsal')),
      headSequence INTEGER NOT NULL,
      headHash TEXT NOT NULL CHECK (length(headHash) = 64),
      lastVoucherId INTEGER NOT NULL,
      lastVoucherHash TEXT NOT NULL CHECK (length(lastVoucherHash) = 64),
      departedAt TEXT NOT NULL
    ) STRICT`,
    `CREATE TRIGGER copyOriginNoUpdate BEFORE UPDATE ON copyOrigin BEGIN SELECT RAISE(ABORT, 'a copy stays a copy'); END`,
    `CREATE TRIGGER copyOriginNoDelete BEFORE DELETE ON copyOrigin BEGIN SELECT RAISE(ABORT, 'a copy stays a copy'); END`,
    ...ledgerTables.map(
      (table) => `CREATE TRIGGER ${table}NotInCopy BEFORE INSERT ON ${table} WHEN EXISTS (SELECT 1 FROM copyOrigin)
      BEGIN SELECT RAISE(ABORT, 'a copy of a meeting keeps no accounts'); END`,
    ),
    ...meetingTables.map(
      (table) => `CREATE TRIGGER ${table}NotAway BEFORE INSERT ON ${table} WHEN ${away('NEW.meetingId')}
      BEGIN SELECT RAISE(ABORT, 'the meeting is away'); END`,
    ),
    // The first link of a copy's chain follows the office's head; everywhere else the rule of migration 1 stands.
    `DROP TRIGGER commandChain`,
    `CREATE TRIGGER commandChain BEFORE INSERT ON command
      WHEN NOT (NEW.sequence = 1 AND NEW.previousHash = '${ZEROS}')
        AND NOT EXISTS (SELECT 1 FROM command WHERE sequence = NEW.sequence - 1 AND hash = NEW.previousHash)
        AND NOT EXISTS (SELECT 1 FROM copyOrigin WHERE headSequence = NEW.sequence - 1 AND headHash = NEW.previousHash
          AND NOT EXISTS (SELECT 1 FROM command))
      BEGIN SELECT RAISE(ABORT, 'the chain is broken: command'); END`,
    `CREATE TRIGGER meetingNotAway BEFORE UPDATE ON meeting WHEN ${away('OLD.meetingId')}
      BEGIN SELECT RAISE(ABORT, 'the meeting is away'); END`,
  ],
}
