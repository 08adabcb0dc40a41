import type { Migration } from '../migrate'

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
      subject TEXT NOT NULL CHECK (subject IN (${subjects.map((one) => `'${one}'`).join(', ')})),
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
  ],
}
