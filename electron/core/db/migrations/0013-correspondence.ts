import type { Migration } from '../migrate'
import { isDate } from './is-date'

const kinds = [
  'resolution',
  'decision',
  'regulation',
  'notice',
  'programme',
  'plan',
  'scheme',
  'report',
  'minutes',
  'proposal',
  'contract',
  'invitation',
  'authorisation',
  'introduction',
  'letter',
]
const bodies = ['generalMeeting', 'board', 'supervisors', 'director', 'foundingConference']
const oneOf = (values: readonly string[]) => values.map((one) => `'${one}'`).join(', ')

/** The numbers papers bear, and the register of papers in and out. */
export const correspondence: Migration = {
  version: 13,
  name: 'correspondence',
  statements: [
    `CREATE TABLE paperNumber (
      kind TEXT NOT NULL CHECK (kind IN (${oneOf(kinds)})),
      body TEXT NOT NULL CHECK (body IN (${oneOf(bodies)})),
      year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
      ordinal INTEGER NOT NULL CHECK (ordinal > 0),
      firstOrdinal INTEGER NOT NULL CHECK (firstOrdinal BETWEEN 1 AND ordinal),
      number TEXT NOT NULL CHECK (number <> ''),
      date TEXT NOT NULL CHECK (${isDate('date')} AND CAST(substr(date, 1, 4) AS INTEGER) = year),
      subject TEXT NOT NULL CHECK (subject <> ''),
      subjectKey TEXT NOT NULL CHECK (subjectKey <> ''),
      note TEXT CHECK (note <> ''),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (kind, body, year, ordinal),
      CHECK (subject = 'outside' OR firstOrdinal = ordinal),
      CHECK (subject <> 'outside' OR note IS NOT NULL)
    ) STRICT, WITHOUT ROWID`,
    // A paper has one number of a kind while that number counts.
    `CREATE UNIQUE INDEX paperNumberBySubject ON paperNumber (subject, subjectKey, kind) WHERE note IS NULL`,
    `CREATE INDEX paperNumberByCommand ON paperNumber (commandSequence)`,
    `CREATE TRIGGER paperNumberInOrder BEFORE INSERT ON paperNumber
      WHEN EXISTS (SELECT 1 FROM paperNumber WHERE kind = NEW.kind AND body = NEW.body AND year = NEW.year
          AND firstOrdinal <= NEW.ordinal AND ordinal >= NEW.firstOrdinal)
        OR (NEW.subject <> 'outside' AND NEW.ordinal < (
          SELECT max(ordinal) FROM paperNumber WHERE kind = NEW.kind AND body = NEW.body AND year = NEW.year))
      BEGIN SELECT RAISE(ABORT, 'a number is never given again'); END`,
    `CREATE TRIGGER paperNumberStands BEFORE UPDATE ON paperNumber
      WHEN OLD.note IS NOT NULL OR NEW.note IS NULL OR NEW.kind <> OLD.kind OR NEW.body <> OLD.body OR NEW.year <> OLD.year
        OR NEW.ordinal <> OLD.ordinal OR NEW.firstOrdinal <> OLD.firstOrdinal OR NEW.number <> OLD.number OR NEW.date <> OLD.date
        OR NEW.subject <> OLD.subject OR NEW.subjectKey <> OLD.subjectKey OR NEW.commandSequence <> OLD.commandSequence
      BEGIN SELECT RAISE(ABORT, 'a number is only made void, once'); END`,
    `CREATE TRIGGER paperNumberNoDelete BEFORE DELETE ON paperNumber BEGIN SELECT RAISE(ABORT, 'a number stays'); END`,
    `CREATE TABLE correspondence (
      correspondenceId TEXT NOT NULL PRIMARY KEY,
      direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
      year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
      arrival INTEGER CHECK (arrival > 0),
      registeredOn TEXT NOT NULL CHECK (${isDate('registeredOn')} AND CAST(substr(registeredOn, 1, 4) AS INTEGER) = year),
      paperDate TEXT NOT NULL CHECK (${isDate('paperDate')}),
      number TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN (${oneOf([...kinds, 'application', 'other'])})),
      summary TEXT NOT NULL CHECK (summary <> ''),
      counterpart TEXT NOT NULL CHECK (counterpart <> ''),
      signer TEXT NOT NULL,
      handler TEXT NOT NULL,
      dueOn TEXT CHECK (${isDate('dueOn')}),
      copies INTEGER NOT NULL CHECK (copies > 0),
      note TEXT NOT NULL,
      resolutionId TEXT REFERENCES resolution (resolutionId),
      meetingId TEXT REFERENCES meeting (meetingId),
      handledOn TEXT CHECK (${isDate('handledOn')}),
      handledNote TEXT NOT NULL DEFAULT '',
      voidNote TEXT CHECK (voidNote <> ''),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      CHECK ((direction = 'in') = (arrival IS NOT NULL)),
      CHECK (direction = 'in' OR number <> '')
    ) STRICT, WITHOUT ROWID`,
    `CREATE UNIQUE INDEX correspondenceByArrival ON correspondence (year, arrival) WHERE arrival IS NOT NULL`,
    `CREATE INDEX correspondenceByDay ON correspondence (registeredOn)`,
    `CREATE INDEX correspondenceByResolution ON correspondence (resolutionId) WHERE resolutionId IS NOT NULL`,
    `CREATE INDEX correspondenceByMeeting ON correspondence (meetingId) WHERE meetingId IS NOT NULL`,
    `CREATE INDEX correspondenceByCommand ON correspondence (commandSequence)`,
    `CREATE TRIGGER correspondenceStands BEFORE UPDATE OF correspondenceId, direction, year, arrival, registeredOn, paperDate, number, kind,
        summary, counterpart, signer, copies, resolutionId, meetingId, commandSequence ON correspondence
      BEGIN SELECT RAISE(ABORT, 'a registered paper stands'); END`,
    `CREATE TRIGGER correspondenceVoidStands BEFORE UPDATE ON correspondence WHEN OLD.voidNote IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'a void line of the register stays void'); END`,
    `CREATE TRIGGER correspondenceNoDelete BEFORE DELETE ON correspondence
      BEGIN SELECT RAISE(ABORT, 'a registered paper stands'); END`,
  ],
}
