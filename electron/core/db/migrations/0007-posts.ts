import type { Migration } from '../migrate'
import { isDate } from './is-date'

const subjects = [
  'member',
  'resolution',
  'capitalChange',
  'serviceAgreement',
  'post',
  'meeting',
  'agendaItem',
  'notice',
  'minutes',
  'publication',
  'inspection',
  'finding',
  'complaint',
  'appraisal',
  'correspondence',
  'personCourse',
  'periodicReport',
]
const kinds = [
  'chairperson',
  'boardMember',
  'director',
  'deputyDirector',
  'headSupervisor',
  'supervisor',
  'chiefAccountant',
  'accountant',
  'cashier',
  'teamLeader',
  'legalRepresentative',
  'secretary',
]
const oneOf = (values: readonly string[]) => values.map((one) => `'${one}'`).join(', ')
const stands = (table: string, why: string) => [
  `CREATE TRIGGER ${table}NoUpdate BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, '${why}'); END`,
  `CREATE TRIGGER ${table}NoDelete BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, '${why}'); END`,
]
const columns = 'attachmentId, scanId, subject, subjectKey, title, addedAt, removedAt'

/** Who holds which post, from when to when; papers may now belong to what bodies, meetings and supervisors do. */
export const posts: Migration = {
  version: 7,
  name: 'posts',
  statements: [
    // A CHECK cannot be changed in place: the table is made anew and what it held goes over as it stood.
    `CREATE TABLE attachmentOfMore (
      attachmentId TEXT NOT NULL PRIMARY KEY,
      scanId TEXT NOT NULL REFERENCES scan (scanId),
      subject TEXT NOT NULL CHECK (subject IN (${oneOf(subjects)})),
      subjectKey TEXT NOT NULL CHECK (subjectKey <> ''),
      title TEXT NOT NULL CHECK (title <> ''),
      addedAt TEXT NOT NULL,
      removedAt TEXT
    ) STRICT, WITHOUT ROWID`,
    `INSERT INTO attachmentOfMore (${columns}) SELECT ${columns} FROM attachment`,
    `DROP TABLE attachment`,
    `ALTER TABLE attachmentOfMore RENAME TO attachment`,
    `CREATE TRIGGER attachmentStands BEFORE UPDATE ON attachment
      WHEN OLD.removedAt IS NOT NULL OR NEW.attachmentId <> OLD.attachmentId OR NEW.scanId <> OLD.scanId OR NEW.subject <> OLD.subject
        OR NEW.subjectKey <> OLD.subjectKey OR NEW.title <> OLD.title OR NEW.addedAt <> OLD.addedAt
      BEGIN SELECT RAISE(ABORT, 'an attachment is only taken off, once'); END`,
    `CREATE TRIGGER attachmentNoDelete BEFORE DELETE ON attachment BEGIN SELECT RAISE(ABORT, 'an attachment is only taken off, once'); END`,
    `CREATE INDEX attachmentByScan ON attachment (scanId)`,
    `CREATE INDEX attachmentBySubject ON attachment (subject, subjectKey)`,
    // One holding of a post: by a member, by the representative of an organisation that is one, or by a hired person (article 62).
    `CREATE TABLE post (
      postId TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN (${oneOf(kinds)})),
      team TEXT NOT NULL CHECK ((kind = 'teamLeader') = (team <> '')),
      holding TEXT NOT NULL CHECK (holding IN ('member', 'representative', 'hired')),
      member TEXT REFERENCES member (code),
      name TEXT NOT NULL CHECK (name <> ''),
      fromDate TEXT NOT NULL CHECK (${isDate('fromDate')}),
      termEndsOn TEXT CHECK (${isDate('termEndsOn')} AND termEndsOn >= fromDate),
      resolutionId TEXT REFERENCES resolution (resolutionId),
      policyResolutionId TEXT REFERENCES resolution (resolutionId),
      basis TEXT NOT NULL,
      note TEXT NOT NULL,
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      CHECK ((holding = 'hired') = (member IS NULL)),
      CHECK (resolutionId IS NOT NULL OR basis <> '')
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX postByMember ON post (member) WHERE member IS NOT NULL`,
    `CREATE INDEX postByKind ON post (kind, fromDate)`,
    `CREATE INDEX postByResolution ON post (resolutionId) WHERE resolutionId IS NOT NULL`,
    `CREATE INDEX postByPolicy ON post (policyResolutionId) WHERE policyResolutionId IS NOT NULL`,
    `CREATE INDEX postByCommand ON post (commandSequence)`,
    ...stands('post', 'who held a post stands'),
    // The first day on which the post is no longer held, and why (article 63).
    `CREATE TABLE postEnd (
      postId TEXT NOT NULL PRIMARY KEY REFERENCES post (postId),
      endedOn TEXT NOT NULL CHECK (${isDate('endedOn')}),
      cause TEXT NOT NULL CHECK (cause IN ('termOver', 'unfit', 'resigned', 'incapable', 'organisationEnded', 'dismissed', 'died', 'moved', 'mistake', 'other')),
      resolutionId TEXT REFERENCES resolution (resolutionId),
      note TEXT NOT NULL,
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX postEndByResolution ON postEnd (resolutionId) WHERE resolutionId IS NOT NULL`,
    `CREATE INDEX postEndByCommand ON postEnd (commandSequence)`,
    `CREATE TRIGGER postEndAfterBeginning BEFORE INSERT ON postEnd
      WHEN NEW.endedOn < (SELECT fromDate FROM post WHERE postId = NEW.postId)
      BEGIN SELECT RAISE(ABORT, 'a post does not end before it begins'); END`,
    ...stands('postEnd', 'how a post ended stands'),
    // A right to sign for a post-holder, in writing, from a day to a day (articles 11.3, 67.3).
    `CREATE TABLE signingAuthority (
      authorityId TEXT NOT NULL PRIMARY KEY,
      giver TEXT NOT NULL REFERENCES post (postId),
      member TEXT REFERENCES member (code),
      name TEXT NOT NULL CHECK (name <> ''),
      scope TEXT NOT NULL CHECK (scope <> ''),
      paper TEXT NOT NULL CHECK (paper <> ''),
      fromDate TEXT NOT NULL CHECK (${isDate('fromDate')}),
      toDate TEXT NOT NULL CHECK (${isDate('toDate')} AND toDate >= fromDate),
      withdrawnOn TEXT CHECK (${isDate('withdrawnOn')} AND withdrawnOn >= fromDate),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX signingAuthorityByGiver ON signingAuthority (giver)`,
    `CREATE INDEX signingAuthorityByMember ON signingAuthority (member) WHERE member IS NOT NULL`,
    `CREATE INDEX signingAuthorityByCommand ON signingAuthority (commandSequence)`,
    `CREATE TRIGGER signingAuthorityStands BEFORE UPDATE ON signingAuthority
      WHEN OLD.withdrawnOn IS NOT NULL OR NEW.withdrawnOn IS NULL OR NEW.authorityId <> OLD.authorityId OR NEW.giver <> OLD.giver
        OR NEW.member IS NOT OLD.member OR NEW.name <> OLD.name OR NEW.scope <> OLD.scope OR NEW.paper <> OLD.paper
        OR NEW.fromDate <> OLD.fromDate OR NEW.toDate <> OLD.toDate OR NEW.commandSequence <> OLD.commandSequence
      BEGIN SELECT RAISE(ABORT, 'an authority to sign is only withdrawn, once'); END`,
    `CREATE TRIGGER signingAuthorityNoDelete BEFORE DELETE ON signingAuthority
      BEGIN SELECT RAISE(ABORT, 'an authority to sign is only withdrawn, once'); END`,
    // A ground of article 62.4 as the person declared it, or as somebody reported it; while it stands they hold no seat.
    `CREATE TABLE postGround (
      groundId TEXT NOT NULL PRIMARY KEY,
      member TEXT REFERENCES member (code),
      name TEXT NOT NULL CHECK (name <> ''),
      ground TEXT NOT NULL CHECK (ground IN ('prosecuted', 'detained', 'imprisoned', 'compulsory', 'courtBan', 'charter')),
      fromDate TEXT NOT NULL CHECK (${isDate('fromDate')}),
      toDate TEXT CHECK (${isDate('toDate')} AND toDate >= fromDate),
      note TEXT NOT NULL,
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX postGroundByMember ON postGround (member) WHERE member IS NOT NULL`,
    `CREATE INDEX postGroundByCommand ON postGround (commandSequence)`,
    `CREATE TRIGGER postGroundStands BEFORE UPDATE ON postGround
      WHEN OLD.toDate IS NOT NULL OR NEW.toDate IS NULL OR NEW.groundId <> OLD.groundId OR NEW.member IS NOT OLD.member
        OR NEW.name <> OLD.name OR NEW.ground <> OLD.ground OR NEW.fromDate <> OLD.fromDate OR NEW.note <> OLD.note
        OR NEW.commandSequence <> OLD.commandSequence
      BEGIN SELECT RAISE(ABORT, 'a declared ground is only ended, once'); END`,
    `CREATE TRIGGER postGroundNoDelete BEFORE DELETE ON postGround
      BEGIN SELECT RAISE(ABORT, 'a declared ground is only ended, once'); END`,
    // Which form of governance a co-operative has from a day on (articles 56, 61.2.c); before the first row it had previousForm.
    `CREATE TABLE governanceFormChange (
      changeId INTEGER NOT NULL PRIMARY KEY,
      fromDate TEXT NOT NULL UNIQUE CHECK (${isDate('fromDate')}),
      form TEXT NOT NULL CHECK (form IN ('full', 'simplified')),
      previousForm TEXT NOT NULL CHECK (previousForm IN ('full', 'simplified')),
      resolutionId TEXT REFERENCES resolution (resolutionId),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT`,
    `CREATE INDEX governanceFormChangeByResolution ON governanceFormChange (resolutionId) WHERE resolutionId IS NOT NULL`,
    `CREATE INDEX governanceFormChangeByCommand ON governanceFormChange (commandSequence)`,
    `CREATE TRIGGER governanceFormChangeInOrder BEFORE INSERT ON governanceFormChange
      WHEN NEW.fromDate <= (SELECT max(fromDate) FROM governanceFormChange)
      BEGIN SELECT RAISE(ABORT, 'forms of governance follow each other'); END`,
    ...stands('governanceFormChange', 'the form of governance keeps its history'),
  ],
}
