import type { Migration } from '../migrate'
import { isDate } from './is-date'

const stands = (table: string, why: string) => [
  `CREATE TRIGGER ${table}NoUpdate BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, '${why}'); END`,
  `CREATE TRIGGER ${table}NoDelete BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, '${why}'); END`,
]
const command = (column: string) =>
  `${column} INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED`

/** Drafts as their supervisor sealed them: the book holds what is sealed and never the key, which only a password of their own opens. */
const drafts = [
  `CREATE TABLE supervisorKey (
    userId TEXT NOT NULL PRIMARY KEY REFERENCES user (userId),
    logN INTEGER NOT NULL CHECK (logN BETWEEN 10 AND 18),
    salt TEXT NOT NULL CHECK (length(salt) >= 22),
    wrapped TEXT NOT NULL CHECK (length(wrapped) = 80),
    setAt TEXT NOT NULL,
    ${command('commandSequence')}
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX supervisorKeyByCommand ON supervisorKey (commandSequence)`,
  `CREATE TABLE supervisorDraft (
    draftId TEXT NOT NULL PRIMARY KEY,
    userId TEXT NOT NULL REFERENCES user (userId),
    sealed TEXT NOT NULL CHECK (length(sealed) > 40),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    savedAt TEXT NOT NULL,
    ${command('commandSequence')}
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX supervisorDraftByUser ON supervisorDraft (userId)`,
  `CREATE INDEX supervisorDraftByCommand ON supervisorDraft (commandSequence)`,
  `CREATE TRIGGER supervisorDraftStaysHis BEFORE UPDATE ON supervisorDraft WHEN NEW.draftId <> OLD.draftId OR NEW.userId <> OLD.userId
    BEGIN SELECT RAISE(ABORT, 'a draft stays with the supervisor who wrote it'); END`,
  // What was issued from drafts in clear, beside findings and the yearly report, which have tables of their own.
  `CREATE TABLE issuedNote (
    noteId TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL CHECK (number <> ''),
    issuedOn TEXT NOT NULL CHECK (${isDate('issuedOn')}),
    title TEXT NOT NULL CHECK (title <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    ${command('commandSequence')}
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX issuedNoteByCommand ON issuedNote (commandSequence)`,
  ...stands('issuedNote', 'what was issued stands'),
]

/** The appraisal of a year's statements (Law 17/2023/QH15 articles 69.3.d, 72.3.d), what the meeting refused, and the supervisors' own report. */
const appraisals = [
  `CREATE TABLE appraisal (
    appraisalId TEXT NOT NULL PRIMARY KEY,
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2199),
    revision INTEGER NOT NULL CHECK (revision > 0),
    number TEXT NOT NULL CHECK (number <> ''),
    signedOn TEXT NOT NULL CHECK (${isDate('signedOn')}),
    opinion TEXT NOT NULL CHECK (opinion IN ('agree', 'agreeWithRemarks', 'disagree')),
    remarks TEXT NOT NULL,
    signers TEXT NOT NULL CHECK (json_valid(signers)),
    content TEXT NOT NULL CHECK (json_valid(content)),
    figuresHash TEXT NOT NULL CHECK (length(figuresHash) = 64),
    throughSequence INTEGER NOT NULL REFERENCES command (sequence),
    ${command('commandSequence')},
    CHECK (throughSequence < commandSequence),
    CHECK (opinion = 'agree' OR remarks <> '')
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX appraisalByYear ON appraisal (year, commandSequence)`,
  `CREATE INDEX appraisalByThrough ON appraisal (throughSequence)`,
  `CREATE INDEX appraisalByCommand ON appraisal (commandSequence)`,
  ...stands('appraisal', 'an appraisal stands as it was signed'),
  // The statements of a year that a meeting did not approve: they become a new revision, which is appraised anew (reading 14).
  `CREATE TABLE statementsRefusal (
    refusalId TEXT NOT NULL PRIMARY KEY,
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2199),
    revision INTEGER NOT NULL CHECK (revision > 0),
    refusedOn TEXT NOT NULL CHECK (${isDate('refusedOn')}),
    meetingId TEXT REFERENCES meeting (meetingId),
    reason TEXT NOT NULL,
    ${command('commandSequence')},
    UNIQUE (year, revision)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX statementsRefusalByMeeting ON statementsRefusal (meetingId) WHERE meetingId IS NOT NULL`,
  `CREATE INDEX statementsRefusalByCommand ON statementsRefusal (commandSequence)`,
  ...stands('statementsRefusal', 'what a meeting refused stands'),
  `CREATE TABLE supervisionReport (
    reportId TEXT NOT NULL PRIMARY KEY,
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2199),
    number TEXT NOT NULL CHECK (number <> ''),
    issuedOn TEXT NOT NULL CHECK (${isDate('issuedOn')}),
    signers TEXT NOT NULL CHECK (json_valid(signers)),
    content TEXT NOT NULL CHECK (json_valid(content)),
    throughSequence INTEGER NOT NULL REFERENCES command (sequence),
    ${command('commandSequence')},
    CHECK (throughSequence < commandSequence)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX supervisionReportByYear ON supervisionReport (year, commandSequence)`,
  `CREATE INDEX supervisionReportByThrough ON supervisionReport (throughSequence)`,
  `CREATE INDEX supervisionReportByCommand ON supervisionReport (commandSequence)`,
  ...stands('supervisionReport', 'a report that was issued stands'),
]

/** In a copy that a supervisor takes home, and only there: what commands that name identities were asked, sealed (reading 19). */
const copies = [
  `CREATE TABLE withheldInput (
    sequence INTEGER NOT NULL PRIMARY KEY REFERENCES command (sequence),
    sealed TEXT NOT NULL CHECK (length(sealed) > 40)
  ) STRICT`,
]

/** Drafts that only their supervisor can read, the appraisals of yearly statements, the supervisors' report, and what is withheld in copies. */
export const privateDrafts: Migration = {
  version: 12,
  name: 'private-drafts',
  statements: [...drafts, ...appraisals, ...copies],
}
