import type { Migration } from '../migrate'
import { isDate } from './is-date'

const command = `commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED`

/** A programme that a class was opened on stays as it was approved; a better one is another programme. */
const whatAClassStandsOnStays = [
  ...['INSERT', 'UPDATE', 'DELETE'].map(
    (verb) => `CREATE TRIGGER programmeModuleNo${verb} BEFORE ${verb} ON programmeModule
      WHEN EXISTS (SELECT 1 FROM course WHERE programmeId = ${verb === 'INSERT' ? 'NEW' : 'OLD'}.programmeId)
      BEGIN SELECT RAISE(ABORT, 'a programme with classes stands'); END`,
  ),
  `CREATE TRIGGER programmeStands BEFORE UPDATE OF programmeId, track, level, ruleSet ON programme
      WHEN EXISTS (SELECT 1 FROM course WHERE programmeId = OLD.programmeId)
      BEGIN SELECT RAISE(ABORT, 'a programme with classes stands'); END`,
  `CREATE TRIGGER courseStands BEFORE UPDATE OF courseId, programmeId ON course
      BEGIN SELECT RAISE(ABORT, 'a class keeps its programme'); END`,
]

/** What a school plans: programmes with their modules, trainers, learners, classes, who is enrolled, and the timetable. */
export const courses: Migration = {
  version: 16,
  name: 'courses',
  statements: [
    `CREATE TABLE programme (
      programmeId TEXT NOT NULL PRIMARY KEY,
      code TEXT NOT NULL UNIQUE CHECK (code <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      track TEXT CHECK (track IN ('management', 'accounting', 'supervision')),
      level INTEGER CHECK (level BETWEEN 1 AND 3),
      ruleSet TEXT NOT NULL CHECK (ruleSet <> ''),
      decisionNumber TEXT NOT NULL,
      decidedOn TEXT CHECK (${isDate('decidedOn')}),
      retiredOn TEXT CHECK (${isDate('retiredOn')}),
      ${command},
      CHECK (track IS NULL OR level IS NOT NULL)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX programmeByCommand ON programme (commandSequence)`,
    `CREATE TABLE programmeModule (
      programmeId TEXT NOT NULL REFERENCES programme (programmeId),
      module INTEGER NOT NULL CHECK (module BETWEEN 1 AND 40),
      name TEXT NOT NULL CHECK (name <> ''),
      theoryHours INTEGER NOT NULL CHECK (theoryHours BETWEEN 0 AND 2000),
      practiceHours INTEGER NOT NULL CHECK (practiceHours BETWEEN 0 AND 2000),
      testHours INTEGER NOT NULL CHECK (testHours BETWEEN 0 AND 2000),
      credits INTEGER NOT NULL CHECK (credits BETWEEN 0 AND 200),
      PRIMARY KEY (programmeId, module),
      CHECK (theoryHours + practiceHours + testHours > 0)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE trainer (
      trainerId TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL CHECK (name <> ''),
      qualification TEXT NOT NULL,
      phone TEXT NOT NULL,
      leftOn TEXT CHECK (${isDate('leftOn')}),
      search TEXT NOT NULL,
      ${command}
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX trainerByCommand ON trainer (commandSequence)`,
    `CREATE TABLE learner (
      learnerId TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL CHECK (name <> ''),
      gender TEXT CHECK (gender IN ('male', 'female')),
      birthDate TEXT NOT NULL CHECK (${isDate('birthDate')}),
      birthPlace TEXT NOT NULL,
      idNumber TEXT NOT NULL CHECK (idNumber NOT GLOB '*[^0-9]*'),
      phone TEXT NOT NULL,
      residence TEXT NOT NULL,
      ethnicity TEXT NOT NULL,
      schooling TEXT NOT NULL,
      needs TEXT NOT NULL CHECK (needs IN ('general', 'minorityOrDisabled', 'blind')),
      cooperative TEXT NOT NULL,
      cooperativeTaxCode TEXT NOT NULL,
      post TEXT NOT NULL CHECK (post IN ('', 'chairperson', 'director', 'boardMember', 'chiefAccountant', 'accountant', 'cashier', 'supervisor', 'member', 'other')),
      cardCode TEXT NOT NULL,
      search TEXT NOT NULL,
      ${command}
    ) STRICT, WITHOUT ROWID`,
    // A person is one learner: who comes back for another course is recognised by the identity number.
    `CREATE UNIQUE INDEX learnerByIdNumber ON learner (idNumber) WHERE idNumber <> ''`,
    `CREATE INDEX learnerByCard ON learner (cardCode) WHERE cardCode <> ''`,
    `CREATE INDEX learnerByCommand ON learner (commandSequence)`,
    `CREATE TABLE course (
      courseId TEXT NOT NULL PRIMARY KEY,
      programmeId TEXT NOT NULL REFERENCES programme (programmeId),
      code TEXT NOT NULL UNIQUE CHECK (code <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      learnerKind TEXT NOT NULL CHECK (learnerKind IN ('general', 'minorityOrDisabled', 'blind')),
      yearPlanOn TEXT CHECK (${isDate('yearPlanOn')}),
      noticedOn TEXT CHECK (${isDate('noticedOn')}),
      enrolsFrom TEXT CHECK (${isDate('enrolsFrom')}),
      opensOn TEXT NOT NULL CHECK (${isDate('opensOn')}),
      closesOn TEXT NOT NULL CHECK (${isDate('closesOn')} AND closesOn >= opensOn),
      place TEXT NOT NULL,
      headTrainerId TEXT REFERENCES trainer (trainerId),
      endedOn TEXT CHECK (${isDate('endedOn')}),
      ${command}
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX courseByProgramme ON course (programmeId)`,
    `CREATE INDEX courseByHeadTrainer ON course (headTrainerId) WHERE headTrainerId IS NOT NULL`,
    `CREATE INDEX courseByCommand ON course (commandSequence)`,
    ...whatAClassStandsOnStays,
    `CREATE TABLE enrolment (
      enrolmentId TEXT NOT NULL PRIMARY KEY,
      courseId TEXT NOT NULL REFERENCES course (courseId),
      learnerId TEXT NOT NULL REFERENCES learner (learnerId),
      ordinal INTEGER NOT NULL CHECK (ordinal > 0),
      enrolledOn TEXT NOT NULL CHECK (${isDate('enrolledOn')}),
      leftOn TEXT CHECK (${isDate('leftOn')}),
      leftReason TEXT NOT NULL DEFAULT '',
      discipline TEXT NOT NULL DEFAULT 'none' CHECK (discipline IN ('none', 'reprimand', 'warning')),
      disciplineNote TEXT NOT NULL DEFAULT '',
      ${command},
      UNIQUE (courseId, learnerId),
      UNIQUE (courseId, ordinal),
      CHECK (leftOn IS NULL OR leftReason <> ''),
      CHECK (discipline = 'none' OR disciplineNote <> '')
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX enrolmentByLearner ON enrolment (learnerId)`,
    `CREATE INDEX enrolmentByCommand ON enrolment (commandSequence)`,
    `CREATE TRIGGER enrolmentStands BEFORE UPDATE OF enrolmentId, courseId, learnerId, ordinal ON enrolment
      BEGIN SELECT RAISE(ABORT, 'an enrolment stands'); END`,
    `CREATE TRIGGER enrolmentNoDelete BEFORE DELETE ON enrolment BEGIN SELECT RAISE(ABORT, 'an enrolment stands'); END`,
    `CREATE TABLE session (
      sessionId TEXT NOT NULL PRIMARY KEY,
      courseId TEXT NOT NULL REFERENCES course (courseId),
      module INTEGER NOT NULL CHECK (module BETWEEN 1 AND 40),
      round INTEGER NOT NULL DEFAULT 1 CHECK (round BETWEEN 1 AND 9),
      kind TEXT NOT NULL CHECK (kind IN ('theory', 'practice', 'test')),
      makeUp INTEGER NOT NULL DEFAULT 0 CHECK (makeUp IN (0, 1)),
      date TEXT NOT NULL CHECK (${isDate('date')}),
      startMinute INTEGER NOT NULL CHECK (startMinute BETWEEN 0 AND 1439),
      minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 720 AND startMinute + minutes <= 1440),
      trainerId TEXT REFERENCES trainer (trainerId),
      room TEXT NOT NULL,
      content TEXT NOT NULL DEFAULT '',
      cancelledReason TEXT CHECK (cancelledReason <> ''),
      ${command}
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX sessionByCourse ON session (courseId, module, date, startMinute)`,
    `CREATE INDEX sessionByDay ON session (date)`,
    `CREATE INDEX sessionByTrainer ON session (trainerId) WHERE trainerId IS NOT NULL`,
    `CREATE INDEX sessionByCommand ON session (commandSequence)`,
    `CREATE TRIGGER sessionOfItsProgramme BEFORE INSERT ON session
      WHEN NOT EXISTS (SELECT 1 FROM course JOIN programmeModule USING (programmeId)
        WHERE course.courseId = NEW.courseId AND programmeModule.module = NEW.module)
      BEGIN SELECT RAISE(ABORT, 'a session belongs to a module of its programme'); END`,
  ],
}
