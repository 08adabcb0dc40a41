import type { Migration } from '../migrate'
import { isDate } from './is-date'

const command = `commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED`
const classes = `'excellent', 'veryGood', 'good', 'fair', 'average'`

const levelOf = (course: string) =>
  `(SELECT level FROM course JOIN programme USING (programmeId) WHERE courseId = ${course})`

/** What stands for ever: a row is neither written over nor taken out. */
const forEver = (table: string) =>
  ['UPDATE', 'DELETE'].map(
    (verb) =>
      `CREATE TRIGGER ${table}No${verb} BEFORE ${verb} ON ${table} BEGIN SELECT RAISE(ABORT, 'a line of ${table} stands'); END`,
  )

/**
 * Whether a council sat over this learner's module and round: then what is written of it changes only beside an entry of the same command
 * that says why (reading 21). Of a short course, which leaves no minutes, only who is recognised is judged: the others may take a test
 * again. A round that was opened after the council is free until its own council, unless the learner graduated.
 */
const judged = (enrolment: string, module: string, round: string) => `EXISTS (
    SELECT 1 FROM enrolment AS own JOIN council ON council.courseId = own.courseId
    WHERE own.enrolmentId = ${enrolment} AND council.heldOn IS NOT NULL
  ) AND (
    EXISTS (SELECT 1 FROM recognition WHERE recognition.enrolmentId = ${enrolment} AND graduates = 1)
    OR (EXISTS (SELECT 1 FROM enrolment AS own JOIN council ON council.courseId = own.courseId
      WHERE own.enrolmentId = ${enrolment} AND council.minutesNumber <> '')
    AND NOT EXISTS (SELECT 1 FROM moduleRepeat AS again
      WHERE again.enrolmentId = ${enrolment} AND again.module = ${module} AND again.round = ${round}
        AND again.commandSequence > (SELECT max(council.commandSequence) FROM enrolment AS own JOIN council ON council.courseId = own.courseId
          WHERE own.enrolmentId = ${enrolment} AND council.heldOn IS NOT NULL)))
  )`
const unsaid = (row: string) => `NOT EXISTS (SELECT 1 FROM afterCouncilEntry AS said
    WHERE said.enrolmentId = ${row}.enrolmentId AND said.commandSequence = ${row}.commandSequence)`
const guarded = (name: string, when: string, condition: string) =>
  `CREATE TRIGGER ${name} BEFORE ${when} WHEN ${condition}
    BEGIN SELECT RAISE(ABORT, 'after the council only a logged entry changes this'); END`
const sessionOf = (column: 'module' | 'round', row: string) =>
  `(SELECT ${column} FROM session WHERE session.sessionId = ${row}.sessionId)`
const attended = (row: string) => judged(`${row}.enrolmentId`, sessionOf('module', row), sessionOf('round', row))

const afterTheCouncil = [
  guarded(
    'markAfterCouncil',
    'INSERT ON mark',
    `${judged('NEW.enrolmentId', 'NEW.module', 'NEW.round')} AND ${unsaid('NEW')}`,
  ),
  guarded('attendanceAfterCouncil', 'INSERT ON attendance', `${attended('NEW')} AND ${unsaid('NEW')}`),
  guarded('attendanceChangedAfterCouncil', 'UPDATE ON attendance', `${attended('NEW')} AND ${unsaid('NEW')}`),
  guarded('attendanceClearedAfterCouncil', 'DELETE ON attendance', attended('OLD')),
  guarded(
    'enrolmentAfterCouncil',
    'UPDATE OF leftOn, discipline ON enrolment',
    `EXISTS (SELECT 1 FROM recognition WHERE recognition.enrolmentId = NEW.enrolmentId) AND ${unsaid('NEW')}`,
  ),
  `CREATE TRIGGER repeatAfterGraduation BEFORE INSERT ON moduleRepeat
    WHEN EXISTS (SELECT 1 FROM recognition WHERE recognition.enrolmentId = NEW.enrolmentId AND graduates = 1)
    BEGIN SELECT RAISE(ABORT, 'who graduated repeats nothing'); END`,
  `CREATE TRIGGER courseEndAfterCouncil BEFORE UPDATE OF endedOn ON course
    WHEN NEW.endedOn IS NOT OLD.endedOn AND EXISTS (SELECT 1 FROM council WHERE council.courseId = OLD.courseId AND heldOn IS NOT NULL)
    BEGIN SELECT RAISE(ABORT, 'a council sat on this class'); END`,
]

const whatCouncilsLeave = [
  `CREATE TRIGGER councilSat BEFORE UPDATE ON council WHEN OLD.heldOn IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a council that sat stands'); END`,
  `CREATE TRIGGER councilSatNoDelete BEFORE DELETE ON council WHEN OLD.heldOn IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a council that sat stands'); END`,
  ...['INSERT', 'UPDATE', 'DELETE'].map(
    (verb) => `CREATE TRIGGER councilMemberNo${verb} BEFORE ${verb} ON councilMember
      WHEN EXISTS (SELECT 1 FROM council WHERE councilId = ${verb === 'INSERT' ? 'NEW' : 'OLD'}.councilId AND heldOn IS NOT NULL)
      BEGIN SELECT RAISE(ABORT, 'a council that sat stands'); END`,
  ),
  `CREATE TRIGGER recognitionBySitting BEFORE INSERT ON recognition
    WHEN NOT EXISTS (SELECT 1 FROM council JOIN enrolment USING (courseId) WHERE council.councilId = NEW.councilId
      AND enrolment.enrolmentId = NEW.enrolmentId AND council.heldOn IS NOT NULL AND council.commandSequence = NEW.commandSequence)
    BEGIN SELECT RAISE(ABORT, 'a council recognises learners of its class when it sits'); END`,
  // Without a level there is no council and no class: the head of the school recognises who reached the aim (Circular 43/2015).
  `CREATE TRIGGER councilWithMinutes BEFORE UPDATE ON council
    WHEN NEW.heldOn IS NOT NULL AND (NEW.minutesNumber = '') <> (${levelOf('NEW.courseId')} IS NULL)
    BEGIN SELECT RAISE(ABORT, 'a council of a course with a level leaves minutes'); END`,
  `CREATE TRIGGER councilWithMinutesAtOnce BEFORE INSERT ON council
    WHEN NEW.heldOn IS NOT NULL AND (NEW.minutesNumber = '') <> (${levelOf('NEW.courseId')} IS NULL)
    BEGIN SELECT RAISE(ABORT, 'a council of a course with a level leaves minutes'); END`,
  `CREATE TRIGGER recognitionOfItsLevel BEFORE INSERT ON recognition
    WHEN NEW.graduates = 1 AND (NEW.class IS NULL) <>
      ((SELECT level FROM enrolment JOIN course USING (courseId) JOIN programme USING (programmeId) WHERE enrolmentId = NEW.enrolmentId) IS NULL)
    BEGIN SELECT RAISE(ABORT, 'a council recognises a class of a course with a level, and of that alone'); END`,
  ...forEver('recognition'),
  `CREATE TRIGGER decisionOnWhatSat BEFORE INSERT ON graduationDecision
    WHEN NOT EXISTS (SELECT 1 FROM council WHERE councilId = NEW.councilId AND heldOn IS NOT NULL AND heldOn <= NEW.decidedOn)
    BEGIN SELECT RAISE(ABORT, 'a decision follows the council'); END`,
  ...forEver('graduationDecision'),
  ...forEver('afterCouncilEntry'),
]

const theRegister = [
  `CREATE TRIGGER courseCertificateNext BEFORE INSERT ON courseCertificate
    WHEN NEW.line <> (SELECT coalesce(max(line), 0) + 1 FROM courseCertificate)
      OR EXISTS (SELECT 1 FROM courseCertificate WHERE number = NEW.number OR enrolmentId = NEW.enrolmentId)
    BEGIN SELECT RAISE(ABORT, 'lines of the register have no gap, numbers and learners stand in it once'); END`,
  `CREATE TRIGGER courseCertificateOfDecision BEFORE INSERT ON courseCertificate
    WHEN NOT EXISTS (SELECT 1 FROM graduationDecision JOIN recognition USING (councilId) WHERE decisionId = NEW.decisionId
      AND recognition.enrolmentId = NEW.enrolmentId AND graduates = 1 AND recognition.class IS NEW.class AND decidedOn <= NEW.issuedOn)
    BEGIN SELECT RAISE(ABORT, 'a certificate follows its decision'); END`,
  ...forEver('courseCertificate'),
  ...forEver('courseCertificateEntry'),
  ...forEver('courseCertificateCopy'),
  `CREATE TRIGGER courseCertificateEntryAfterRevoked BEFORE INSERT ON courseCertificateEntry
    WHEN EXISTS (SELECT 1 FROM courseCertificateEntry WHERE line = NEW.line AND kind = 'revoked')
    BEGIN SELECT RAISE(ABORT, 'a revoked certificate has no further entries'); END`,
  `CREATE TRIGGER courseCertificateCopyNext BEFORE INSERT ON courseCertificateCopy
    WHEN NEW.copyLine <> (SELECT coalesce(max(copyLine), 0) + 1 FROM courseCertificateCopy)
      OR EXISTS (SELECT 1 FROM courseCertificateEntry WHERE line = NEW.line AND kind = 'revoked')
    BEGIN SELECT RAISE(ABORT, 'copies are numbered without gaps, and none is made of a revoked certificate'); END`,
]

/** Who graduates and what they get: councils, what they recognise, decisions, and the register of certificates that is never edited. */
export const certificates: Migration = {
  version: 18,
  name: 'certificates',
  statements: [
    // Of a short course a row without minutes and members: the head of the school's own recognition, on the day of the decision.
    // A later council of a class looks at those who did not graduate before; its days are counted from the end of what they repeated.
    `CREATE TABLE council (
      councilId TEXT NOT NULL PRIMARY KEY,
      courseId TEXT NOT NULL REFERENCES course (courseId),
      countsFrom TEXT NOT NULL CHECK (${isDate('countsFrom')}),
      place TEXT NOT NULL,
      heldOn TEXT CHECK (${isDate('heldOn')} AND heldOn >= countsFrom),
      minutesNumber TEXT NOT NULL,
      lateReason TEXT NOT NULL,
      note TEXT NOT NULL,
      ${command},
      CHECK (heldOn IS NOT NULL OR minutesNumber = '')
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX councilByCourse ON council (courseId)`,
    `CREATE UNIQUE INDEX councilToSit ON council (courseId) WHERE heldOn IS NULL`,
    `CREATE UNIQUE INDEX councilByMinutes ON council (minutesNumber) WHERE minutesNumber <> ''`,
    `CREATE INDEX councilByCommand ON council (commandSequence)`,
    `CREATE TABLE councilMember (
      councilId TEXT NOT NULL REFERENCES council (councilId),
      ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 9),
      name TEXT NOT NULL CHECK (name <> ''),
      title TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('chair', 'secretary', 'member')),
      PRIMARY KEY (councilId, ordinal)
    ) STRICT, WITHOUT ROWID`,
    `CREATE UNIQUE INDEX councilMemberOnce ON councilMember (councilId, role) WHERE role <> 'member'`,
    // The average is an exact fraction of tenths of a point; reasons are the sentences that the council read.
    `CREATE TABLE recognition (
      councilId TEXT NOT NULL REFERENCES council (councilId),
      enrolmentId TEXT NOT NULL REFERENCES enrolment (enrolmentId),
      averageNumerator INTEGER CHECK (averageNumerator >= 0),
      averageDenominator INTEGER CHECK (averageDenominator > 0),
      byAverage TEXT CHECK (byAverage IN (${classes})),
      class TEXT CHECK (class IN (${classes})),
      graduates INTEGER NOT NULL CHECK (graduates IN (0, 1)),
      reasons TEXT NOT NULL CHECK (json_valid(reasons)),
      ${command},
      PRIMARY KEY (councilId, enrolmentId),
      CHECK ((averageNumerator IS NULL) = (averageDenominator IS NULL)),
      CHECK ((class IS NULL OR graduates = 1) AND (class IS NULL) = (byAverage IS NULL)),
      CHECK (class IS NULL OR averageNumerator IS NOT NULL)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX recognitionByEnrolment ON recognition (enrolmentId)`,
    `CREATE UNIQUE INDEX recognitionOnce ON recognition (enrolmentId) WHERE graduates = 1`,
    `CREATE INDEX recognitionByCommand ON recognition (commandSequence)`,
    `CREATE TABLE graduationDecision (
      decisionId TEXT NOT NULL PRIMARY KEY,
      councilId TEXT NOT NULL UNIQUE REFERENCES council (councilId),
      number TEXT NOT NULL UNIQUE CHECK (number <> ''),
      decidedOn TEXT NOT NULL CHECK (${isDate('decidedOn')}),
      signer TEXT NOT NULL CHECK (signer <> ''),
      signerTitle TEXT NOT NULL CHECK (signerTitle <> ''),
      ${command}
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX graduationDecisionByCommand ON graduationDecision (commandSequence)`,
    `CREATE TABLE afterCouncilEntry (
      entryId INTEGER PRIMARY KEY,
      enrolmentId TEXT NOT NULL REFERENCES enrolment (enrolmentId),
      what TEXT NOT NULL CHECK (what IN ('mark', 'attendance', 'discipline', 'leaving')),
      module INTEGER CHECK (module BETWEEN 1 AND 40),
      reason TEXT NOT NULL CHECK (reason <> ''),
      ${command}
    ) STRICT`,
    `CREATE INDEX afterCouncilEntryByEnrolment ON afterCouncilEntry (enrolmentId, commandSequence)`,
    `CREATE INDEX afterCouncilEntryByCommand ON afterCouncilEntry (commandSequence)`,
    // The register (sổ gốc cấp chứng chỉ). What a line says is frozen: a later name stands in an entry beside it.
    `CREATE TABLE courseCertificate (
      line INTEGER NOT NULL PRIMARY KEY CHECK (line > 0),
      number TEXT NOT NULL UNIQUE CHECK (number <> ''),
      enrolmentId TEXT NOT NULL UNIQUE REFERENCES enrolment (enrolmentId),
      decisionId TEXT NOT NULL REFERENCES graduationDecision (decisionId),
      name TEXT NOT NULL CHECK (name <> ''),
      birthDate TEXT NOT NULL CHECK (${isDate('birthDate')}),
      birthPlace TEXT NOT NULL,
      programme TEXT NOT NULL CHECK (programme <> ''),
      level INTEGER CHECK (level BETWEEN 1 AND 3),
      courseName TEXT NOT NULL CHECK (courseName <> ''),
      opensOn TEXT NOT NULL CHECK (${isDate('opensOn')}),
      closesOn TEXT NOT NULL CHECK (${isDate('closesOn')}),
      class TEXT CHECK (class IN (${classes})),
      issuedOn TEXT NOT NULL CHECK (${isDate('issuedOn')}),
      signer TEXT NOT NULL CHECK (signer <> ''),
      signerTitle TEXT NOT NULL CHECK (signerTitle <> ''),
      ${command},
      CHECK ((level IS NULL) = (class IS NULL))
    ) STRICT`,
    `CREATE INDEX courseCertificateByDecision ON courseCertificate (decisionId)`,
    `CREATE INDEX courseCertificateByCommand ON courseCertificate (commandSequence)`,
    `CREATE TABLE courseCertificateEntry (
      entryId INTEGER PRIMARY KEY,
      line INTEGER NOT NULL REFERENCES courseCertificate (line),
      kind TEXT NOT NULL CHECK (kind IN ('correction', 'received', 'revoked')),
      enteredOn TEXT NOT NULL CHECK (${isDate('enteredOn')}),
      field TEXT CHECK (field IN ('name', 'birthDate', 'birthPlace')),
      value TEXT NOT NULL,
      reason TEXT NOT NULL,
      ${command},
      CHECK ((kind = 'correction') = (field IS NOT NULL)),
      CHECK (kind = 'received' OR reason <> ''),
      CHECK (value <> '' OR field IS 'birthPlace')
    ) STRICT`,
    `CREATE INDEX courseCertificateEntryByLine ON courseCertificateEntry (line)`,
    `CREATE UNIQUE INDEX courseCertificateEndsOnce ON courseCertificateEntry (line, kind) WHERE kind <> 'correction'`,
    `CREATE INDEX courseCertificateEntryByCommand ON courseCertificateEntry (commandSequence)`,
    `CREATE TABLE courseCertificateCopy (
      copyLine INTEGER NOT NULL PRIMARY KEY CHECK (copyLine > 0),
      line INTEGER NOT NULL REFERENCES courseCertificate (line),
      copies INTEGER NOT NULL CHECK (copies BETWEEN 1 AND 20),
      issuedOn TEXT NOT NULL CHECK (${isDate('issuedOn')}),
      receiver TEXT NOT NULL CHECK (receiver <> ''),
      purpose TEXT NOT NULL,
      signer TEXT NOT NULL CHECK (signer <> ''),
      signerTitle TEXT NOT NULL CHECK (signerTitle <> ''),
      ${command}
    ) STRICT`,
    `CREATE INDEX courseCertificateCopyByLine ON courseCertificateCopy (line)`,
    `CREATE INDEX courseCertificateCopyByCommand ON courseCertificateCopy (commandSequence)`,
    ...whatCouncilsLeave,
    ...theRegister,
    ...afterTheCouncil,
  ],
}
