import type { Migration } from '../migrate'
import { isDate } from './is-date'

/** What bodies have resolved, the charter's own figures with their dates, and the scanned papers behind anything. */
export const decisions: Migration = {
  version: 3,
  name: 'decisions',
  statements: [
    `CREATE TABLE scan (
      scanId TEXT NOT NULL PRIMARY KEY CHECK (length(scanId) = 64),
      mediaType TEXT NOT NULL CHECK (mediaType IN ('application/pdf', 'image/jpeg', 'image/png')),
      content BLOB NOT NULL CHECK (length(content) BETWEEN 1 AND 10485760)
    ) STRICT`,
    `CREATE TRIGGER scanNoUpdate BEFORE UPDATE ON scan BEGIN SELECT RAISE(ABORT, 'a scan stays as it was kept'); END`,
    `CREATE TRIGGER scanNoDelete BEFORE DELETE ON scan BEGIN SELECT RAISE(ABORT, 'a scan stays as it was kept'); END`,
    // What a scan shows: a paper of a member, a resolution, a contribution. Taken off by a date, never deleted.
    `CREATE TABLE attachment (
      attachmentId TEXT NOT NULL PRIMARY KEY,
      scanId TEXT NOT NULL REFERENCES scan (scanId),
      subject TEXT NOT NULL CHECK (subject IN ('member', 'resolution', 'capitalChange', 'serviceAgreement')),
      subjectKey TEXT NOT NULL CHECK (subjectKey <> ''),
      title TEXT NOT NULL CHECK (title <> ''),
      addedAt TEXT NOT NULL,
      removedAt TEXT
    ) STRICT, WITHOUT ROWID`,
    `CREATE TRIGGER attachmentStands BEFORE UPDATE ON attachment
      WHEN OLD.removedAt IS NOT NULL OR NEW.attachmentId <> OLD.attachmentId OR NEW.scanId <> OLD.scanId OR NEW.subject <> OLD.subject
        OR NEW.subjectKey <> OLD.subjectKey OR NEW.title <> OLD.title OR NEW.addedAt <> OLD.addedAt
      BEGIN SELECT RAISE(ABORT, 'an attachment is only taken off, once'); END`,
    `CREATE TRIGGER attachmentNoDelete BEFORE DELETE ON attachment BEGIN SELECT RAISE(ABORT, 'an attachment is only taken off, once'); END`,
    `CREATE INDEX attachmentByScan ON attachment (scanId)`,
    `CREATE INDEX attachmentBySubject ON attachment (subject, subjectKey)`,
    `CREATE TABLE resolution (
      resolutionId TEXT NOT NULL PRIMARY KEY,
      body TEXT NOT NULL CHECK (body IN ('generalMeeting', 'board', 'director', 'foundingConference')),
      number TEXT NOT NULL CHECK (number <> ''),
      date TEXT NOT NULL CHECK (${isDate('date')}),
      summary TEXT NOT NULL CHECK (summary <> ''),
      origin TEXT NOT NULL DEFAULT 'elsewhere' CHECK (origin IN ('elsewhere', 'meeting')),
      voidNote TEXT CHECK (voidNote <> ''),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID`,
    `CREATE UNIQUE INDEX resolutionByNumber ON resolution (body, number, substr(date, 1, 4))`,
    `CREATE INDEX resolutionByCommand ON resolution (commandSequence)`,
    `CREATE TRIGGER resolutionStands BEFORE UPDATE OF resolutionId, body, number, date, summary, origin, commandSequence ON resolution
      BEGIN SELECT RAISE(ABORT, 'a resolution stands as it was recorded'); END`,
    `CREATE TRIGGER resolutionVoidStands BEFORE UPDATE OF voidNote ON resolution WHEN OLD.voidNote IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'a void resolution stays void'); END`,
    `CREATE TRIGGER resolutionNoDelete BEFORE DELETE ON resolution BEGIN SELECT RAISE(ABORT, 'a resolution stands as it was recorded'); END`,
    // Each row says what one figure of the charter is from a day on; a later row of the same day is a correction.
    `CREATE TABLE charterSetting (
      settingId INTEGER NOT NULL PRIMARY KEY,
      field TEXT NOT NULL CHECK (field <> ''),
      fromDate TEXT NOT NULL CHECK (${isDate('fromDate')}),
      value TEXT NOT NULL CHECK (json_valid(value)),
      resolutionId TEXT REFERENCES resolution (resolutionId),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT`,
    `CREATE INDEX charterSettingByField ON charterSetting (field, fromDate)`,
    `CREATE INDEX charterSettingByCommand ON charterSetting (commandSequence)`,
    `CREATE TRIGGER charterSettingNoUpdate BEFORE UPDATE ON charterSetting BEGIN SELECT RAISE(ABORT, 'the charter keeps its history'); END`,
    `CREATE TRIGGER charterSettingNoDelete BEFORE DELETE ON charterSetting BEGIN SELECT RAISE(ABORT, 'the charter keeps its history'); END`,
  ],
}
