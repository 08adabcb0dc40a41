import type { Migration } from '../migrate'
import { isDate } from './is-date'

/** What happened in the hall, one row an event, in the order in which it was told (`shared/domain/hall`). */
export const hall: Migration = {
  version: 9,
  name: 'hall',
  statements: [
    // What a hall is judged by, as charter and law stood on its day: it is not judged anew when they change.
    `CREATE TABLE hallOpening (
      meetingId TEXT NOT NULL PRIMARY KEY REFERENCES meeting (meetingId),
      heldOn TEXT NOT NULL CHECK (${isDate('heldOn')}),
      rules TEXT NOT NULL CHECK (json_valid(rules)),
      notices TEXT NOT NULL CHECK (json_valid(notices)),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX hallOpeningByCommand ON hallOpening (commandSequence)`,
    `CREATE TRIGGER hallOpeningNoUpdate BEFORE UPDATE ON hallOpening
      BEGIN SELECT RAISE(ABORT, 'by what a hall is judged stands when the doors are open'); END`,
    `CREATE TRIGGER hallOpeningNoDelete BEFORE DELETE ON hallOpening
      BEGIN SELECT RAISE(ABORT, 'by what a hall is judged stands when the doors are open'); END`,
    `CREATE TABLE hallEvent (
      meetingId TEXT NOT NULL REFERENCES meeting (meetingId),
      ordinal INTEGER NOT NULL CHECK (ordinal > 0),
      at TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind <> ''),
      content TEXT NOT NULL CHECK (json_valid(content) AND json_extract(content, '$.kind') = kind),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (meetingId, ordinal)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX hallEventByCommand ON hallEvent (commandSequence)`,
    `CREATE TRIGGER hallEventInOrder BEFORE INSERT ON hallEvent
      WHEN NEW.ordinal <> 1 + coalesce((SELECT max(ordinal) FROM hallEvent WHERE meetingId = NEW.meetingId), 0)
      BEGIN SELECT RAISE(ABORT, 'events of a meeting follow each other'); END`,
    `CREATE TRIGGER hallEventWhileOpen BEFORE INSERT ON hallEvent
      WHEN (SELECT stage FROM meeting WHERE meetingId = NEW.meetingId) <> 'open'
      BEGIN SELECT RAISE(ABORT, 'nothing happens in a hall that is not open'); END`,
    `CREATE TRIGGER hallEventNoUpdate BEFORE UPDATE ON hallEvent BEGIN SELECT RAISE(ABORT, 'what happened in the hall stands'); END`,
    `CREATE TRIGGER hallEventNoDelete BEFORE DELETE ON hallEvent BEGIN SELECT RAISE(ABORT, 'what happened in the hall stands'); END`,
  ],
}
