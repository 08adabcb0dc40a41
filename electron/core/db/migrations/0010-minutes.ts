import type { Migration } from '../migrate'
import { isDate } from './is-date'

const command = `commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED`
const noDelete = (table: string, why: string) =>
  `CREATE TRIGGER ${table}NoDelete BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, '${why}'); END`
const stands = (table: string, why: string) => [
  `CREATE TRIGGER ${table}NoUpdate BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, '${why}'); END`,
  noDelete(table, why),
]
const things = [
  'charter',
  'rules',
  'meetingResolution',
  'boardResolution',
  'directorDecision',
  'memberList',
  'statements',
  'fundsAndAssets',
  'training',
  'byCharter',
]

/** What came out of meetings: minutes, resolutions with their articles, tasks and effects, what is posted for the members to read. */
export const minutes: Migration = {
  version: 10,
  name: 'minutes',
  statements: [
    // One a meeting. While it has no number its texts are written on; signed it stands, unless the signing is taken back; frozen it stands for good.
    `CREATE TABLE minutes (
      minutesId TEXT NOT NULL PRIMARY KEY REFERENCES meeting (meetingId),
      texts TEXT NOT NULL CHECK (json_valid(texts)),
      number TEXT CHECK (number <> ''),
      signedOn TEXT CHECK (${isDate('signedOn')}),
      signing TEXT CHECK (json_valid(signing)),
      blocks TEXT CHECK (json_valid(blocks)),
      textHash TEXT CHECK (length(textHash) = 64),
      scanId TEXT REFERENCES scan (scanId),
      frozenAt TEXT,
      commandSequence INTEGER REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      CHECK ((number IS NULL) = (signedOn IS NULL) AND (number IS NULL) = (signing IS NULL) AND (number IS NULL) = (blocks IS NULL)
        AND (number IS NULL) = (textHash IS NULL) AND (number IS NULL) = (commandSequence IS NULL)),
      CHECK ((scanId IS NULL) = (frozenAt IS NULL) AND (frozenAt IS NULL OR number IS NOT NULL))
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX minutesByScan ON minutes (scanId) WHERE scanId IS NOT NULL`,
    `CREATE INDEX minutesByCommand ON minutes (commandSequence) WHERE commandSequence IS NOT NULL`,
    `CREATE TRIGGER minutesFrozen BEFORE UPDATE ON minutes WHEN OLD.frozenAt IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'frozen minutes stand'); END`,
    `CREATE TRIGGER minutesSigned BEFORE UPDATE ON minutes
      WHEN NEW.minutesId <> OLD.minutesId OR (OLD.number IS NOT NULL AND NEW.number IS NOT NULL AND (NEW.texts <> OLD.texts
        OR NEW.number <> OLD.number OR NEW.signedOn <> OLD.signedOn OR NEW.signing <> OLD.signing OR NEW.blocks <> OLD.blocks
        OR NEW.textHash <> OLD.textHash OR NEW.commandSequence <> OLD.commandSequence))
      BEGIN SELECT RAISE(ABORT, 'signed minutes stand while they are signed'); END`,
    noDelete('minutes', 'minutes stay in the book'),
    `CREATE TRIGGER minutesPaperStays BEFORE UPDATE ON attachment
      WHEN OLD.subject = 'minutes' AND NEW.removedAt IS NOT NULL
        AND EXISTS (SELECT 1 FROM minutes WHERE minutesId = OLD.subjectKey AND scanId = OLD.scanId)
      BEGIN SELECT RAISE(ABORT, 'the signed paper of frozen minutes stays'); END`,
    // What is worked on until it is signed; no part of the books.
    `CREATE TABLE resolutionDraft (
      draftId TEXT NOT NULL PRIMARY KEY,
      meetingId TEXT NOT NULL REFERENCES meeting (meetingId),
      content TEXT NOT NULL CHECK (json_valid(content)),
      updatedAt TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX resolutionDraftByMeeting ON resolutionDraft (meetingId)`,
    // The text of a resolution made in a meeting, as it was signed.
    `CREATE TABLE resolutionText (
      resolutionId TEXT NOT NULL PRIMARY KEY REFERENCES resolution (resolutionId),
      meetingId TEXT NOT NULL REFERENCES meeting (meetingId),
      blocks TEXT NOT NULL CHECK (json_valid(blocks)),
      textHash TEXT NOT NULL CHECK (length(textHash) = 64),
      scanId TEXT REFERENCES scan (scanId),
      frozenAt TEXT,
      ${command},
      CHECK ((scanId IS NULL) = (frozenAt IS NULL))
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX resolutionTextByMeeting ON resolutionText (meetingId)`,
    `CREATE INDEX resolutionTextByScan ON resolutionText (scanId) WHERE scanId IS NOT NULL`,
    `CREATE INDEX resolutionTextByCommand ON resolutionText (commandSequence)`,
    `CREATE TRIGGER resolutionTextStands BEFORE UPDATE ON resolutionText
      WHEN OLD.frozenAt IS NOT NULL OR NEW.resolutionId <> OLD.resolutionId OR NEW.meetingId <> OLD.meetingId
        OR NEW.blocks <> OLD.blocks OR NEW.textHash <> OLD.textHash OR NEW.commandSequence <> OLD.commandSequence
      BEGIN SELECT RAISE(ABORT, 'a signed resolution is only frozen, once'); END`,
    noDelete('resolutionText', 'a signed resolution stands'),
    `CREATE TRIGGER resolutionPaperStays BEFORE UPDATE ON attachment
      WHEN OLD.subject = 'resolution' AND NEW.removedAt IS NOT NULL
        AND EXISTS (SELECT 1 FROM resolutionText WHERE resolutionId = OLD.subjectKey AND scanId = OLD.scanId)
      BEGIN SELECT RAISE(ABORT, 'the signed paper of a frozen resolution stays'); END`,
    // Which motion or election each article comes from, and the votes as they were counted.
    `CREATE TABLE resolutionArticle (
      resolutionId TEXT NOT NULL REFERENCES resolutionText (resolutionId),
      ordinal INTEGER NOT NULL CHECK (ordinal > 0),
      itemId TEXT NOT NULL REFERENCES agendaItem (itemId),
      motionId TEXT,
      electionId TEXT,
      text TEXT NOT NULL CHECK (text <> ''),
      votes TEXT NOT NULL CHECK (json_valid(votes)),
      PRIMARY KEY (resolutionId, ordinal),
      CHECK ((motionId IS NULL) <> (electionId IS NULL))
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX resolutionArticleByItem ON resolutionArticle (itemId)`,
    ...stands('resolutionArticle', 'a signed resolution stands'),
    `CREATE TABLE resolutionEffect (
      resolutionId TEXT NOT NULL REFERENCES resolution (resolutionId),
      ordinal INTEGER NOT NULL CHECK (ordinal > 0),
      kind TEXT NOT NULL CHECK (kind <> ''),
      content TEXT NOT NULL CHECK (json_valid(content) AND json_extract(content, '$.kind') = kind),
      ${command},
      PRIMARY KEY (resolutionId, ordinal)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX resolutionEffectByCommand ON resolutionEffect (commandSequence)`,
    ...stands('resolutionEffect', 'what a resolution causes stands'),
    `CREATE TABLE resolutionTask (
      taskId TEXT NOT NULL PRIMARY KEY,
      resolutionId TEXT NOT NULL REFERENCES resolution (resolutionId),
      text TEXT NOT NULL CHECK (text <> ''),
      owner TEXT NOT NULL,
      dueOn TEXT CHECK (${isDate('dueOn')}),
      ${command}
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX resolutionTaskByResolution ON resolutionTask (resolutionId)`,
    `CREATE INDEX resolutionTaskByCommand ON resolutionTask (commandSequence)`,
    ...stands('resolutionTask', 'a task keeps its history in its steps'),
    `CREATE TABLE resolutionTaskStep (
      stepId INTEGER NOT NULL PRIMARY KEY,
      taskId TEXT NOT NULL REFERENCES resolutionTask (taskId),
      date TEXT NOT NULL CHECK (${isDate('date')}),
      state TEXT NOT NULL CHECK (state IN ('doing', 'done', 'dropped')),
      note TEXT NOT NULL,
      ${command},
      CHECK (state <> 'dropped' OR note <> '')
    ) STRICT`,
    `CREATE INDEX resolutionTaskStepByTask ON resolutionTaskStep (taskId)`,
    `CREATE INDEX resolutionTaskStepByCommand ON resolutionTaskStep (commandSequence)`,
    ...stands('resolutionTaskStep', 'a step of a task stands'),
    // The general meeting approved the statements of a year (articles 64.2, 70.3), which the supervisors had appraised (article 69.3.d).
    `CREATE TABLE statementsApproval (
      approvalId TEXT NOT NULL PRIMARY KEY,
      year INTEGER NOT NULL,
      resolutionId TEXT NOT NULL REFERENCES resolution (resolutionId),
      appraisal TEXT NOT NULL CHECK (appraisal <> ''),
      approvedOn TEXT NOT NULL CHECK (${isDate('approvedOn')}),
      ${command},
      UNIQUE (year, resolutionId)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX statementsApprovalByResolution ON statementsApproval (resolutionId)`,
    `CREATE INDEX statementsApprovalByCommand ON statementsApproval (commandSequence)`,
    ...stands('statementsApproval', 'an approval stands'),
    // A deal with common assets that the meeting allowed (articles 61.2.b, 77.3, 87, 88), and the vouchers that carried it out.
    `CREATE TABLE assetDeal (
      dealId TEXT NOT NULL PRIMARY KEY,
      resolutionId TEXT NOT NULL REFERENCES resolution (resolutionId),
      indivisible INTEGER NOT NULL CHECK (indivisible IN (0, 1)),
      deal TEXT NOT NULL CHECK (deal IN ('sell', 'invest')),
      asset TEXT NOT NULL CHECK (asset <> ''),
      amount INTEGER NOT NULL CHECK (amount > 0),
      valuation TEXT NOT NULL,
      date TEXT NOT NULL CHECK (${isDate('date')}),
      finishedOn TEXT CHECK (${isDate('finishedOn')} AND finishedOn >= date),
      ${command},
      CHECK (indivisible = 0 OR valuation <> '')
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX assetDealByResolution ON assetDeal (resolutionId)`,
    `CREATE INDEX assetDealByCommand ON assetDeal (commandSequence)`,
    `CREATE TRIGGER assetDealStands BEFORE UPDATE ON assetDeal
      WHEN OLD.finishedOn IS NOT NULL OR NEW.finishedOn IS NULL OR NEW.dealId <> OLD.dealId OR NEW.resolutionId <> OLD.resolutionId
        OR NEW.indivisible <> OLD.indivisible OR NEW.deal <> OLD.deal OR NEW.asset <> OLD.asset OR NEW.amount <> OLD.amount
        OR NEW.valuation <> OLD.valuation OR NEW.date <> OLD.date OR NEW.commandSequence <> OLD.commandSequence
      BEGIN SELECT RAISE(ABORT, 'a deal is only finished, once'); END`,
    noDelete('assetDeal', 'a deal is only finished, once'),
    `CREATE TABLE assetDealVoucher (
      voucherId INTEGER NOT NULL PRIMARY KEY REFERENCES voucher (voucherId) DEFERRABLE INITIALLY DEFERRED,
      dealId TEXT NOT NULL REFERENCES assetDeal (dealId)
    ) STRICT`,
    `CREATE INDEX assetDealVoucherByDeal ON assetDealVoucher (dealId)`,
    ...stands('assetDealVoucher', 'what carried out a deal stands'),
    // What is published at the head office (article 14, reading 16): within five working days, for at least thirty days.
    `CREATE TABLE publication (
      publicationId TEXT NOT NULL PRIMARY KEY,
      thing TEXT NOT NULL CHECK (thing IN (${things.map((one) => `'${one}'`).join(', ')})),
      title TEXT NOT NULL CHECK (title <> ''),
      issuedOn TEXT NOT NULL CHECK (${isDate('issuedOn')}),
      resolutionId TEXT REFERENCES resolution (resolutionId),
      postedOn TEXT CHECK (${isDate('postedOn')} AND postedOn >= issuedOn),
      place TEXT NOT NULL DEFAULT '',
      takenDownOn TEXT CHECK (${isDate('takenDownOn')} AND takenDownOn >= postedOn),
      droppedNote TEXT CHECK (droppedNote <> ''),
      ${command},
      CHECK ((postedOn IS NULL) = (place = '')),
      CHECK (takenDownOn IS NULL OR postedOn IS NOT NULL),
      CHECK (droppedNote IS NULL OR postedOn IS NULL)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX publicationByResolution ON publication (resolutionId) WHERE resolutionId IS NOT NULL`,
    `CREATE INDEX publicationByCommand ON publication (commandSequence)`,
    `CREATE TRIGGER publicationStands BEFORE UPDATE ON publication
      WHEN NEW.publicationId <> OLD.publicationId OR NEW.thing <> OLD.thing OR NEW.title <> OLD.title OR NEW.issuedOn <> OLD.issuedOn
        OR NEW.resolutionId IS NOT OLD.resolutionId OR NEW.commandSequence <> OLD.commandSequence OR OLD.droppedNote IS NOT NULL
        OR OLD.takenDownOn IS NOT NULL OR (OLD.postedOn IS NOT NULL AND (NEW.postedOn IS NOT OLD.postedOn OR NEW.place <> OLD.place))
      BEGIN SELECT RAISE(ABORT, 'a publication is put up once and taken down once'); END`,
    noDelete('publication', 'a publication stays in the book'),
  ],
}
