import type { Migration } from '../migrate'

const amountBound = 'BETWEEN -999999999999999 AND 999999999999999'
const balanceBound = 'BETWEEN -9007199254740991 AND 9007199254740991'

/** What the first link of a chain follows. */
const ZEROS = '0'.repeat(64)

/** The first schema: book, chart, parties, vouchers with their postings, kept balances, periods, and the chain of commands. */
export const book: Migration = {
  version: 1,
  name: 'book',
  statements: [
    `CREATE TABLE book (
      onlyRow INTEGER NOT NULL PRIMARY KEY CHECK (onlyRow = 1),
      bookId TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('cooperative', 'school', 'practice')),
      sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
      regime TEXT NOT NULL,
      firstYear INTEGER NOT NULL CHECK (firstYear BETWEEN 1990 AND 2199),
      fiscalYearStartMonth INTEGER NOT NULL CHECK (fiscalYearStartMonth IN (1, 4, 7, 10)),
      name TEXT NOT NULL CHECK (name <> ''),
      taxCode TEXT NOT NULL,
      address TEXT NOT NULL,
      governanceForm TEXT NOT NULL CHECK (governanceForm IN ('full', 'simplified')),
      createdAt TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE signer (
      post TEXT NOT NULL CHECK (post IN ('representative', 'chiefAccountant', 'preparer', 'cashier')),
      fromDate TEXT NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (post, fromDate)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE setting (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE account (
      code TEXT NOT NULL PRIMARY KEY CHECK (length(code) BETWEEN 3 AND 8 AND code NOT GLOB '*[^0-9]*'),
      name TEXT NOT NULL CHECK (name <> ''),
      nameEn TEXT NOT NULL,
      parent TEXT REFERENCES account (code),
      nature TEXT NOT NULL CHECK (nature IN ('debit', 'credit', 'both')),
      needsParty INTEGER NOT NULL CHECK (needsParty IN (0, 1)),
      own INTEGER NOT NULL CHECK (own IN (0, 1)),
      note TEXT NOT NULL,
      CHECK (parent IS NULL OR (substr(code, 1, length(parent)) = parent AND length(code) > length(parent)))
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE party (
      code TEXT NOT NULL PRIMARY KEY CHECK (code <> ''),
      kind TEXT NOT NULL CHECK (kind IN ('member', 'customer', 'supplier', 'employee', 'bank', 'state', 'unit', 'other')),
      name TEXT NOT NULL CHECK (name <> ''),
      taxCode TEXT NOT NULL,
      address TEXT NOT NULL,
      phone TEXT NOT NULL,
      bankAccount TEXT NOT NULL,
      search TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE member (
      code TEXT NOT NULL PRIMARY KEY REFERENCES party (code),
      type TEXT NOT NULL CHECK (type IN ('official', 'contributing', 'nonContributing')),
      gender TEXT CHECK (gender IN ('male', 'female')),
      birthDate TEXT,
      idNumber TEXT NOT NULL,
      ethnicity TEXT NOT NULL,
      joinedOn TEXT,
      leftOn TEXT,
      pledgedCapital INTEGER NOT NULL CHECK (pledgedCapital BETWEEN 0 AND 999999999999999),
      usesServices INTEGER CHECK (usesServices IN (0, 1)),
      contributesLabour INTEGER CHECK (contributesLabour IN (0, 1))
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE command (
      sequence INTEGER NOT NULL PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      procedure TEXT NOT NULL,
      userId TEXT NOT NULL,
      at TEXT NOT NULL,
      input TEXT NOT NULL,
      inputHash TEXT NOT NULL CHECK (length(inputHash) = 64),
      result TEXT NOT NULL,
      summary TEXT NOT NULL,
      lastVoucherId INTEGER NOT NULL,
      lastVoucherHash TEXT NOT NULL CHECK (length(lastVoucherHash) = 64),
      format INTEGER NOT NULL,
      previousHash TEXT NOT NULL CHECK (length(previousHash) = 64),
      hash TEXT NOT NULL CHECK (length(hash) = 64)
    ) STRICT`,
    `CREATE TABLE voucher (
      voucherId INTEGER NOT NULL PRIMARY KEY,
      uid TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL CHECK (kind <> ''),
      numberYear INTEGER NOT NULL,
      number TEXT NOT NULL CHECK (number <> ''),
      issuedSequence INTEGER CHECK (issuedSequence > 0),
      date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      postingDate TEXT NOT NULL CHECK (postingDate GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      month INTEGER NOT NULL,
      description TEXT NOT NULL,
      person TEXT NOT NULL,
      address TEXT NOT NULL,
      attachments TEXT NOT NULL,
      source TEXT NOT NULL CHECK (source IN ('typed', 'import', 'opening', 'reversal', 'closing', 'undo')),
      reversesId INTEGER UNIQUE REFERENCES voucher (voucherId),
      amount INTEGER NOT NULL CHECK (amount ${balanceBound}),
      search TEXT NOT NULL,
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      format INTEGER NOT NULL,
      previousHash TEXT NOT NULL CHECK (length(previousHash) = 64),
      hash TEXT NOT NULL CHECK (length(hash) = 64),
      UNIQUE (kind, numberYear, number),
      CHECK ((reversesId IS NULL) = (source NOT IN ('reversal', 'undo'))),
      CHECK (source <> 'opening' OR month % 100 = 0),
      CHECK (month % 100 <> 0 OR source IN ('opening', 'reversal'))
    ) STRICT`,
    `CREATE TABLE posting (
      voucherId INTEGER NOT NULL REFERENCES voucher (voucherId) DEFERRABLE INITIALLY DEFERRED,
      line INTEGER NOT NULL CHECK (line > 0),
      debitAccount TEXT REFERENCES account (code),
      creditAccount TEXT REFERENCES account (code),
      amount INTEGER NOT NULL CHECK (amount <> 0 AND amount ${amountBound}),
      debitParty TEXT REFERENCES party (code),
      creditParty TEXT REFERENCES party (code),
      description TEXT NOT NULL,
      postingDate TEXT NOT NULL,
      month INTEGER NOT NULL,
      PRIMARY KEY (voucherId, line),
      CHECK (debitAccount IS NOT NULL OR creditAccount IS NOT NULL),
      CHECK (debitParty IS NULL OR debitAccount IS NOT NULL),
      CHECK (creditParty IS NULL OR creditAccount IS NOT NULL),
      CHECK ((debitAccount IS NOT NULL AND creditAccount IS NOT NULL) OR month % 100 = 0 OR substr(coalesce(debitAccount, creditAccount), 1, 1) = '0'),
      CHECK (debitAccount IS NULL OR creditAccount IS NULL OR (substr(debitAccount, 1, 1) <> '0' AND substr(creditAccount, 1, 1) <> '0')),
      CHECK (debitAccount IS NULL OR creditAccount IS NULL OR debitAccount <> creditAccount OR coalesce(debitParty, '') <> coalesce(creditParty, ''))
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE balance (
      account TEXT NOT NULL REFERENCES account (code),
      month INTEGER NOT NULL,
      debit INTEGER NOT NULL CHECK (debit ${balanceBound}),
      credit INTEGER NOT NULL CHECK (credit ${balanceBound}),
      PRIMARY KEY (account, month)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE partyBalance (
      account TEXT NOT NULL REFERENCES account (code),
      party TEXT NOT NULL,
      month INTEGER NOT NULL,
      debit INTEGER NOT NULL CHECK (debit ${balanceBound}),
      credit INTEGER NOT NULL CHECK (credit ${balanceBound}),
      PRIMARY KEY (account, party, month)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE numbering (
      kind TEXT NOT NULL,
      month INTEGER NOT NULL,
      last INTEGER NOT NULL CHECK (last > 0),
      PRIMARY KEY (kind, month)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE periodLock (month INTEGER NOT NULL PRIMARY KEY, lockedAt TEXT NOT NULL, reason TEXT NOT NULL) STRICT`,
    `CREATE TABLE yearClosing (
      voucherId INTEGER NOT NULL PRIMARY KEY REFERENCES voucher (voucherId),
      year INTEGER NOT NULL,
      options TEXT NOT NULL,
      undoneById INTEGER UNIQUE REFERENCES voucher (voucherId)
    ) STRICT`,
    `CREATE UNIQUE INDEX yearClosingOnce ON yearClosing (year) WHERE undoneById IS NULL`,
    `CREATE TABLE draft (id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, content TEXT NOT NULL, updatedAt TEXT NOT NULL) STRICT`,
    `CREATE TABLE upkeep (
      sequence INTEGER NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('verification', 'backup')),
      at TEXT NOT NULL,
      ok INTEGER NOT NULL CHECK (ok IN (0, 1)),
      detail TEXT NOT NULL
    ) STRICT`,

    `CREATE INDEX postingByDebit ON posting (debitAccount, postingDate)`,
    `CREATE INDEX postingByCredit ON posting (creditAccount, postingDate)`,
    `CREATE INDEX postingByDebitParty ON posting (debitParty, postingDate) WHERE debitParty IS NOT NULL`,
    `CREATE INDEX postingByCreditParty ON posting (creditParty, postingDate) WHERE creditParty IS NOT NULL`,
    `CREATE INDEX voucherByPostingDate ON voucher (postingDate, voucherId)`,
    // Without it SQLite reads every voucher when a command's row closes the deferred reference of its own.
    `CREATE INDEX voucherByCommand ON voucher (commandSequence)`,

    // Posted is forever: the voucher row is the seal, written after its postings.
    `CREATE TRIGGER voucherNoUpdate BEFORE UPDATE ON voucher BEGIN SELECT RAISE(ABORT, 'posted is forever: voucher'); END`,
    `CREATE TRIGGER voucherNoDelete BEFORE DELETE ON voucher BEGIN SELECT RAISE(ABORT, 'posted is forever: voucher'); END`,
    `CREATE TRIGGER postingNoUpdate BEFORE UPDATE ON posting BEGIN SELECT RAISE(ABORT, 'posted is forever: posting'); END`,
    `CREATE TRIGGER postingNoDelete BEFORE DELETE ON posting BEGIN SELECT RAISE(ABORT, 'posted is forever: posting'); END`,
    `CREATE TRIGGER commandNoUpdate BEFORE UPDATE ON command BEGIN SELECT RAISE(ABORT, 'posted is forever: command'); END`,
    `CREATE TRIGGER commandNoDelete BEFORE DELETE ON command BEGIN SELECT RAISE(ABORT, 'posted is forever: command'); END`,
    // One statement a trigger: these run at every post. A voucher whose number follows one that exists is the next, since numbers are unique.
    `CREATE TRIGGER postingBeforeSeal BEFORE INSERT ON posting BEGIN
      SELECT CASE
        WHEN EXISTS (SELECT 1 FROM voucher WHERE voucherId = NEW.voucherId) THEN RAISE(ABORT, 'posted is forever: a sealed voucher takes no further posting')
        WHEN EXISTS (SELECT 1 FROM periodLock WHERE month = NEW.month) THEN RAISE(ABORT, 'the month is locked')
      END;
    END`,
    `CREATE TRIGGER voucherSeal BEFORE INSERT ON voucher BEGIN
      SELECT CASE
        WHEN NOT (NEW.voucherId = 1 AND NEW.previousHash = '${ZEROS}')
          AND NOT EXISTS (SELECT 1 FROM voucher WHERE voucherId = NEW.voucherId - 1 AND hash = NEW.previousHash)
          THEN RAISE(ABORT, 'the chain is broken: voucher')
        WHEN count(*) = 0 THEN RAISE(ABORT, 'a voucher has at least one posting')
        WHEN NEW.reversesId IS NULL AND min(amount) < 0 THEN RAISE(ABORT, 'only a voucher that names the one it reverses may be negative')
        WHEN min(postingDate) <> NEW.postingDate OR max(postingDate) <> NEW.postingDate OR min(month) <> NEW.month OR max(month) <> NEW.month
          THEN RAISE(ABORT, 'a posting counts on the day of its voucher')
      END FROM posting WHERE voucherId = NEW.voucherId;
    END`,
    `CREATE TRIGGER commandChain BEFORE INSERT ON command
      WHEN NOT (NEW.sequence = 1 AND NEW.previousHash = '${ZEROS}')
        AND NOT EXISTS (SELECT 1 FROM command WHERE sequence = NEW.sequence - 1 AND hash = NEW.previousHash)
    BEGIN
      SELECT RAISE(ABORT, 'the chain is broken: command');
    END`,
    `CREATE TRIGGER bookNoDelete BEFORE DELETE ON book BEGIN SELECT RAISE(ABORT, 'a book keeps its identity'); END`,
    `CREATE TRIGGER bookKeepsIdentity BEFORE UPDATE OF bookId, kind, sample, regime, firstYear, fiscalYearStartMonth ON book BEGIN
      SELECT RAISE(ABORT, 'a book keeps its identity');
    END`,
    `CREATE TRIGGER partyInUse BEFORE DELETE ON party BEGIN SELECT RAISE(ABORT, 'a party is never deleted'); END`,
    `CREATE TRIGGER accountInUse BEFORE DELETE ON account BEGIN SELECT RAISE(ABORT, 'an account is never deleted'); END`,
    `CREATE TRIGGER yearClosingNoDelete BEFORE DELETE ON yearClosing BEGIN SELECT RAISE(ABORT, 'posted is forever: closing'); END`,
  ],
}
