import type { Migration } from '../migrate'
import { isDate } from './is-date'

/** Reports of a period: the forms they are made on, their revisions and steps, and the packets that were written. */
export const periodicReports: Migration = {
  version: 22,
  name: 'periodic-reports',
  statements: [
    `CREATE TABLE reportForm (
      formId TEXT NOT NULL CHECK (formId <> '' AND formId NOT GLOB '*[^a-z0-9-]*'),
      origin TEXT NOT NULL CHECK (origin IN ('program', 'own', 'alliance')),
      version INTEGER NOT NULL CHECK (version > 0),
      title TEXT NOT NULL CHECK (title <> ''),
      effectiveFrom TEXT NOT NULL CHECK (${isDate('effectiveFrom')}),
      form TEXT NOT NULL CHECK (json_valid(form)),
      template BLOB NOT NULL CHECK (length(template) BETWEEN 1 AND 2097152),
      templateHash TEXT NOT NULL CHECK (length(templateHash) = 64),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (formId, origin, version)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX reportFormByCommand ON reportForm (commandSequence)`,
    `CREATE TRIGGER reportFormStands BEFORE UPDATE ON reportForm BEGIN SELECT RAISE(ABORT, 'a form of a version stands'); END`,
    `CREATE TRIGGER reportFormNoDelete BEFORE DELETE ON reportForm BEGIN SELECT RAISE(ABORT, 'a form of a version stands'); END`,
    `CREATE TABLE reportDue (
      formId TEXT NOT NULL PRIMARY KEY CHECK (formId <> ''),
      due TEXT NOT NULL CHECK (json_valid(due)),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX reportDueByCommand ON reportDue (commandSequence)`,
    `CREATE TABLE periodicReport (
      reportId TEXT NOT NULL PRIMARY KEY CHECK (reportId <> ''),
      formId TEXT NOT NULL,
      formOrigin TEXT NOT NULL,
      formVersion INTEGER NOT NULL,
      periodKey TEXT NOT NULL CHECK (periodKey GLOB '[0-9][0-9][0-9][0-9]*'),
      droppedOn TEXT CHECK (${isDate('droppedOn')}),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (formId, formOrigin, formVersion) REFERENCES reportForm (formId, origin, version)
    ) STRICT, WITHOUT ROWID`,
    // One report of a form and a period; a report that was left does not count.
    `CREATE UNIQUE INDEX periodicReportByPeriod ON periodicReport (formId, periodKey) WHERE droppedOn IS NULL`,
    `CREATE INDEX periodicReportByForm ON periodicReport (formId, formOrigin, formVersion)`,
    `CREATE INDEX periodicReportByCommand ON periodicReport (commandSequence)`,
    `CREATE TRIGGER periodicReportStands BEFORE UPDATE ON periodicReport
      WHEN OLD.droppedOn IS NOT NULL OR NEW.droppedOn IS NULL OR NEW.reportId <> OLD.reportId OR NEW.formId <> OLD.formId
        OR NEW.formOrigin <> OLD.formOrigin OR NEW.formVersion <> OLD.formVersion OR NEW.periodKey <> OLD.periodKey
        OR NEW.commandSequence <> OLD.commandSequence
        OR EXISTS (SELECT 1 FROM reportRevision WHERE reportId = OLD.reportId AND snapshot IS NOT NULL)
      BEGIN SELECT RAISE(ABORT, 'a report is only left, once, before it is approved'); END`,
    `CREATE TRIGGER periodicReportNoDelete BEFORE DELETE ON periodicReport BEGIN SELECT RAISE(ABORT, 'a report stays'); END`,
    `CREATE TABLE reportRevision (
      reportId TEXT NOT NULL REFERENCES periodicReport (reportId),
      revision INTEGER NOT NULL CHECK (revision BETWEEN 1 AND 999),
      reason TEXT NOT NULL CHECK ((revision = 1) = (reason = '')),
      state TEXT NOT NULL CHECK (state IN ('draft', 'checked', 'approved', 'sent', 'dropped')),
      recipient TEXT NOT NULL CHECK (recipient <> ''),
      texts TEXT NOT NULL CHECK (json_valid(texts)),
      noFigures TEXT NOT NULL CHECK (json_valid(noFigures)),
      assessment TEXT CHECK (json_valid(assessment)),
      draftedBy TEXT NOT NULL CHECK (draftedBy <> ''),
      number TEXT CHECK (number <> ''),
      body TEXT CHECK (body IN ('director', 'board')),
      signer TEXT CHECK (signer <> ''),
      signerTitle TEXT CHECK (signerTitle <> ''),
      approvedOn TEXT CHECK (${isDate('approvedOn')}),
      approvedBy TEXT CHECK (approvedBy <> ''),
      snapshot TEXT CHECK (json_valid(snapshot)),
      snapshotHash TEXT CHECK (length(snapshotHash) = 64),
      sentOn TEXT CHECK (${isDate('sentOn')} AND sentOn >= approvedOn),
      sentWay TEXT CHECK (sentWay IN ('packet', 'line', 'hand')),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (reportId, revision),
      CHECK ((state IN ('approved', 'sent')) = (snapshot IS NOT NULL)),
      CHECK ((snapshot IS NULL) = (snapshotHash IS NULL) AND (snapshot IS NULL) = (number IS NULL) AND (snapshot IS NULL) = (signer IS NULL)
        AND (snapshot IS NULL) = (signerTitle IS NULL) AND (snapshot IS NULL) = (approvedOn IS NULL) AND (snapshot IS NULL) = (approvedBy IS NULL)
        AND (snapshot IS NULL) = (body IS NULL)),
      CHECK ((state = 'sent') = (sentOn IS NOT NULL) AND (sentOn IS NULL) = (sentWay IS NULL))
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX reportRevisionByCommand ON reportRevision (commandSequence)`,
    `CREATE TRIGGER reportRevisionInOrder BEFORE INSERT ON reportRevision
      WHEN NEW.revision > 1 AND NOT EXISTS (
        SELECT 1 FROM reportRevision WHERE reportId = NEW.reportId AND revision = NEW.revision - 1 AND snapshot IS NOT NULL)
      BEGIN SELECT RAISE(ABORT, 'a revision follows one that was approved'); END`,
    `CREATE TRIGGER reportRevisionStands BEFORE UPDATE ON reportRevision
      WHEN NEW.reportId <> OLD.reportId OR NEW.revision <> OLD.revision OR NEW.commandSequence <> OLD.commandSequence
        OR NEW.reason <> OLD.reason OR NEW.draftedBy <> OLD.draftedBy OR OLD.state IN ('sent', 'dropped')
        OR (OLD.snapshot IS NOT NULL AND (NEW.state <> 'sent' OR NEW.snapshot <> OLD.snapshot OR NEW.snapshotHash <> OLD.snapshotHash
          OR NEW.recipient <> OLD.recipient OR NEW.texts <> OLD.texts OR NEW.noFigures <> OLD.noFigures
          OR NEW.assessment IS NOT OLD.assessment OR NEW.number <> OLD.number OR NEW.body <> OLD.body OR NEW.signer <> OLD.signer
          OR NEW.signerTitle <> OLD.signerTitle OR NEW.approvedOn <> OLD.approvedOn OR NEW.approvedBy <> OLD.approvedBy))
      BEGIN SELECT RAISE(ABORT, 'what was approved stands'); END`,
    `CREATE TRIGGER reportRevisionNoDelete BEFORE DELETE ON reportRevision BEGIN SELECT RAISE(ABORT, 'a revision stays'); END`,
    `CREATE TABLE reportStep (
      reportId TEXT NOT NULL,
      revision INTEGER NOT NULL,
      step TEXT NOT NULL CHECK (step IN ('drafted', 'checked', 'sentBack', 'approved', 'sent', 'revised', 'dropped')),
      "on" TEXT NOT NULL CHECK (${isDate('"on"')}),
      userId TEXT NOT NULL CHECK (userId <> ''),
      note TEXT NOT NULL,
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (reportId, revision, commandSequence),
      FOREIGN KEY (reportId, revision) REFERENCES reportRevision (reportId, revision)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX reportStepByCommand ON reportStep (commandSequence)`,
    `CREATE TRIGGER reportStepStands BEFORE UPDATE ON reportStep BEGIN SELECT RAISE(ABORT, 'a step stands'); END`,
    `CREATE TRIGGER reportStepNoDelete BEFORE DELETE ON reportStep BEGIN SELECT RAISE(ABORT, 'a step stands'); END`,
    `CREATE TABLE reportPacket (
      reportId TEXT NOT NULL,
      revision INTEGER NOT NULL,
      keyFingerprint TEXT NOT NULL CHECK (keyFingerprint <> ''),
      sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
      fileName TEXT NOT NULL CHECK (fileName <> ''),
      content BLOB NOT NULL CHECK (length(content) > 0),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (reportId, revision, keyFingerprint),
      FOREIGN KEY (reportId, revision) REFERENCES reportRevision (reportId, revision)
    ) STRICT`,
    `CREATE INDEX reportPacketByCommand ON reportPacket (commandSequence)`,
    `CREATE TRIGGER reportPacketStands BEFORE UPDATE ON reportPacket BEGIN SELECT RAISE(ABORT, 'a packet stands'); END`,
    `CREATE TRIGGER reportPacketNoDelete BEFORE DELETE ON reportPacket BEGIN SELECT RAISE(ABORT, 'a packet stands'); END`,
  ],
}
