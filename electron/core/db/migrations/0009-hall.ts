import type { Migration } from '../migrate'

/** What happened in the hall, one row an event, in the order in which it was told (`shared/domain/hall`). */
export const hall: Migration = {
  version: 9,
  name: 'hall',
  statements: [
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
