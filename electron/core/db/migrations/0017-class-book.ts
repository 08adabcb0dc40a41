import type { Migration } from '../migrate'
import { isDate } from './is-date'

const command = `commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED`

const levelOf = (row: string) =>
  `(SELECT level FROM enrolment JOIN course USING (courseId) JOIN programme USING (programmeId) WHERE enrolmentId = ${row}.enrolmentId)`

/** What happens in a class: who was there, which marks were given, which modules are taught to a learner again. */
export const classBook: Migration = {
  version: 17,
  name: 'class-book',
  statements: [
    // Minutes there: the whole session where one is present, less for who came late, none for P and K (reading 21).
    `CREATE TABLE attendance (
      sessionId TEXT NOT NULL REFERENCES session (sessionId),
      enrolmentId TEXT NOT NULL REFERENCES enrolment (enrolmentId),
      mark TEXT NOT NULL CHECK (mark IN ('present', 'leave', 'absent')),
      minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 720),
      note TEXT NOT NULL DEFAULT '',
      ${command},
      PRIMARY KEY (sessionId, enrolmentId),
      CHECK ((mark = 'present') = (minutes > 0))
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX attendanceByEnrolment ON attendance (enrolmentId)`,
    `CREATE INDEX attendanceByCommand ON attendance (commandSequence)`,
    `CREATE TRIGGER attendanceOfItsClass BEFORE INSERT ON attendance
      WHEN NOT EXISTS (SELECT 1 FROM session JOIN enrolment USING (courseId)
        WHERE session.sessionId = NEW.sessionId AND enrolment.enrolmentId = NEW.enrolmentId AND session.minutes >= NEW.minutes)
      BEGIN SELECT RAISE(ABORT, 'who attends is enrolled in the class, and no longer than the session'); END`,
    `CREATE TRIGGER attendanceWithinSession BEFORE UPDATE ON attendance
      WHEN NEW.sessionId <> OLD.sessionId OR NEW.enrolmentId <> OLD.enrolmentId
        OR NEW.minutes > (SELECT minutes FROM session WHERE sessionId = NEW.sessionId)
      BEGIN SELECT RAISE(ABORT, 'nobody attends longer than the session'); END`,
    // A mark is never written over: a correction is a row that replaces one, with its reason; a mark without a value takes one back.
    `CREATE TABLE mark (
      markId TEXT NOT NULL PRIMARY KEY,
      enrolmentId TEXT NOT NULL REFERENCES enrolment (enrolmentId),
      module INTEGER NOT NULL CHECK (module BETWEEN 1 AND 40),
      round INTEGER NOT NULL DEFAULT 1 CHECK (round BETWEEN 1 AND 9),
      kind TEXT NOT NULL CHECK (kind IN ('regular', 'periodic', 'exam1', 'exam2', 'outcome')),
      place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 20),
      value INTEGER CHECK (value BETWEEN 0 AND 100),
      givenOn TEXT NOT NULL CHECK (${isDate('givenOn')}),
      replacesId TEXT UNIQUE REFERENCES mark (markId),
      reason TEXT NOT NULL DEFAULT '',
      ${command},
      CHECK (kind IN ('regular', 'periodic', 'outcome') OR place = 1),
      CHECK (kind <> 'outcome' OR value IN (0, 1)),
      CHECK ((replacesId IS NULL) = (reason = '')),
      CHECK (value IS NOT NULL OR replacesId IS NOT NULL)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX markByEnrolment ON mark (enrolmentId, module, round)`,
    `CREATE INDEX markByCommand ON mark (commandSequence)`,
    // One first mark in a place; what comes after replaces it.
    `CREATE UNIQUE INDEX markFirstInPlace ON mark (enrolmentId, module, round, kind, place) WHERE replacesId IS NULL`,
    `CREATE TRIGGER markReplacesItsLike BEFORE INSERT ON mark
      WHEN NEW.replacesId IS NOT NULL AND NOT EXISTS (SELECT 1 FROM mark AS old WHERE old.markId = NEW.replacesId
        AND old.enrolmentId = NEW.enrolmentId AND old.module = NEW.module AND old.round = NEW.round AND old.kind = NEW.kind AND old.place = NEW.place)
      BEGIN SELECT RAISE(ABORT, 'a correction replaces the mark of the same place'); END`,
    // A short course gives no marks: a test is reached (1) or missed (0); a course with a level is marked by points (Circular 43/2015).
    `CREATE TRIGGER markOfItsLevel BEFORE INSERT ON mark
      WHEN (NEW.kind = 'outcome') <> (${levelOf('NEW')} IS NULL)
      BEGIN SELECT RAISE(ABORT, 'a short course has outcomes, a course with a level has marks'); END`,
    `CREATE TRIGGER markNoUpdate BEFORE UPDATE ON mark BEGIN SELECT RAISE(ABORT, 'a mark is corrected by another row'); END`,
    `CREATE TRIGGER markNoDelete BEFORE DELETE ON mark BEGIN SELECT RAISE(ABORT, 'a mark is corrected by another row'); END`,
    `CREATE TABLE moduleRepeat (
      enrolmentId TEXT NOT NULL REFERENCES enrolment (enrolmentId),
      module INTEGER NOT NULL CHECK (module BETWEEN 1 AND 40),
      round INTEGER NOT NULL CHECK (round BETWEEN 2 AND 9),
      reason TEXT NOT NULL CHECK (reason <> ''),
      decidedOn TEXT NOT NULL CHECK (${isDate('decidedOn')}),
      ${command},
      PRIMARY KEY (enrolmentId, module, round)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX moduleRepeatByCommand ON moduleRepeat (commandSequence)`,
    `CREATE TRIGGER moduleRepeatOfLevel BEFORE INSERT ON moduleRepeat WHEN ${levelOf('NEW')} IS NULL
      BEGIN SELECT RAISE(ABORT, 'a module of a short course is not studied again'); END`,
    `CREATE TRIGGER moduleRepeatNoUpdate BEFORE UPDATE ON moduleRepeat BEGIN SELECT RAISE(ABORT, 'a repeated module stands'); END`,
    `CREATE TRIGGER moduleRepeatNoDelete BEFORE DELETE ON moduleRepeat BEGIN SELECT RAISE(ABORT, 'a repeated module stands'); END`,
  ],
}
