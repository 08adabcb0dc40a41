import type { Migration } from '../migrate'
import { isDate } from './is-date'

const stands = (table: string, why: string) => [
  `CREATE TRIGGER ${table}NoUpdate BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, '${why}'); END`,
  `CREATE TRIGGER ${table}NoDelete BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, '${why}'); END`,
]
const command = (column: string) =>
  `${column} INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED`
const indexed = (table: string, ...columns: readonly string[]) =>
  columns.map(
    (column) => `CREATE INDEX ${table}By${column[0]?.toUpperCase()}${column.slice(1)} ON ${table} (${column})`,
  )

const KINDS = `'cash', 'vouchers', 'stock', 'assets', 'support', 'compliance', 'loans', 'other'`

/** A visit ends with the fingerprint of what was seen; the next one begins there. */
const visits = [
  `CREATE TABLE supervisionVisit (
    visitId TEXT NOT NULL PRIMARY KEY,
    heldOn TEXT NOT NULL CHECK (${isDate('heldOn')}),
    supervisors TEXT NOT NULL CHECK (supervisors <> ''),
    note TEXT NOT NULL,
    throughSequence INTEGER NOT NULL REFERENCES command (sequence),
    ${command('commandSequence')},
    CHECK (throughSequence < commandSequence)
  ) STRICT, WITHOUT ROWID`,
  ...indexed('supervisionVisit', 'throughSequence', 'commandSequence'),
  ...stands('supervisionVisit', 'a visit that was closed stands'),
]

/** Samples as they were drawn (reading 18), and every word on their vouchers. */
const samples = [
  `CREATE TABLE sampleDraw (
    drawId TEXT NOT NULL PRIMARY KEY,
    throughSequence INTEGER NOT NULL REFERENCES command (sequence),
    spoken TEXT NOT NULL CHECK (spoken <> '' AND spoken NOT GLOB '*[^0-9]*'),
    size INTEGER NOT NULL CHECK (size > 0),
    method TEXT NOT NULL CHECK (method IN ('simple', 'risk')),
    limitAmount INTEGER CHECK (limitAmount > 0),
    population INTEGER NOT NULL CHECK (population > 0),
    ${command('commandSequence')}
  ) STRICT, WITHOUT ROWID`,
  ...indexed('sampleDraw', 'throughSequence', 'commandSequence'),
  ...stands('sampleDraw', 'a sample that was drawn stands'),
  `CREATE TABLE drawnVoucher (
    drawId TEXT NOT NULL REFERENCES sampleDraw (drawId),
    place INTEGER NOT NULL CHECK (place > 0),
    voucherId INTEGER NOT NULL REFERENCES voucher (voucherId),
    PRIMARY KEY (drawId, place),
    UNIQUE (drawId, voucherId)
  ) STRICT, WITHOUT ROWID`,
  ...indexed('drawnVoucher', 'voucherId'),
  ...stands('drawnVoucher', 'a sample that was drawn stands'),
  `CREATE TABLE judgement (
    judgementId INTEGER NOT NULL PRIMARY KEY,
    drawId TEXT NOT NULL,
    voucherId INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('right', 'problem', 'ask')),
    ${command('commandSequence')},
    FOREIGN KEY (drawId, voucherId) REFERENCES drawnVoucher (drawId, voucherId)
  ) STRICT`,
  `CREATE INDEX judgementByDraw ON judgement (drawId, voucherId)`,
  ...indexed('judgement', 'commandSequence'),
  ...stands('judgement', 'a judgement stands; a later one is added'),
]

/** The year's plan names months, not days; an inspection is written with its record and never changed (article 69.3.a to d). */
const inspections = [
  `CREATE TABLE inspectionPlan (
    planItemId TEXT NOT NULL PRIMARY KEY,
    year INTEGER NOT NULL,
    monthOfYear INTEGER NOT NULL CHECK (monthOfYear BETWEEN 1 AND 12),
    kind TEXT NOT NULL CHECK (kind IN (${KINDS})),
    title TEXT NOT NULL CHECK (title <> ''),
    responsible TEXT NOT NULL,
    note TEXT NOT NULL,
    removedAt TEXT,
    ${command('commandSequence')}
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX inspectionPlanByYear ON inspectionPlan (year, monthOfYear)`,
  ...indexed('inspectionPlan', 'commandSequence'),
  `CREATE TRIGGER inspectionPlanStands BEFORE UPDATE ON inspectionPlan WHEN OLD.removedAt IS NOT NULL OR NEW.planItemId <> OLD.planItemId
    BEGIN SELECT RAISE(ABORT, 'what was taken out of the plan stays out'); END`,
  `CREATE TRIGGER inspectionPlanNoDelete BEFORE DELETE ON inspectionPlan BEGIN SELECT RAISE(ABORT, 'what was planned stays in the book'); END`,
  `CREATE TABLE inspection (
    inspectionId TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL CHECK (number <> ''),
    kind TEXT NOT NULL CHECK (kind IN (${KINDS})),
    title TEXT NOT NULL CHECK (title <> ''),
    heldOn TEXT NOT NULL CHECK (${isDate('heldOn')}),
    place TEXT NOT NULL,
    supervisors TEXT NOT NULL CHECK (supervisors <> ''),
    counterparts TEXT NOT NULL,
    planItemId TEXT REFERENCES inspectionPlan (planItemId),
    drawId TEXT REFERENCES sampleDraw (drawId),
    content TEXT NOT NULL CHECK (json_valid(content)),
    conclusion TEXT NOT NULL,
    throughSequence INTEGER NOT NULL REFERENCES command (sequence),
    ${command('commandSequence')},
    CHECK ((kind = 'vouchers') = (drawId IS NOT NULL))
  ) STRICT, WITHOUT ROWID`,
  `CREATE UNIQUE INDEX inspectionByNumber ON inspection (substr(heldOn, 1, 4), number)`,
  ...indexed('inspection', 'planItemId', 'drawId', 'throughSequence', 'commandSequence'),
  ...stands('inspection', 'the record of an inspection stands'),
  `CREATE TABLE inspectionSigning (
    inspectionId TEXT NOT NULL PRIMARY KEY REFERENCES inspection (inspectionId),
    signedOn TEXT NOT NULL CHECK (${isDate('signedOn')}),
    refusal TEXT NOT NULL,
    scanHash TEXT CHECK (length(scanHash) = 64),
    ${command('commandSequence')}
  ) STRICT, WITHOUT ROWID`,
  ...indexed('inspectionSigning', 'commandSequence'),
  ...stands('inspectionSigning', 'a signed record stands'),
  // What is typed until it is a record; no part of the books.
  `CREATE TABLE inspectionDraft (
    userId TEXT NOT NULL REFERENCES user (userId),
    kind TEXT NOT NULL CHECK (kind IN (${KINDS})),
    sealed INTEGER NOT NULL CHECK (sealed IN (0, 1)),
    content TEXT NOT NULL CHECK (sealed = 1 OR json_valid(content)),
    savedAt TEXT NOT NULL,
    PRIMARY KEY (userId, kind)
  ) STRICT, WITHOUT ROWID`,
]

/** From the day a finding is issued: what was found, and everything that was done about it (article 69.3.e). */
const findings = [
  `CREATE TABLE finding (
    findingId TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL CHECK (number <> ''),
    issuedOn TEXT NOT NULL CHECK (${isDate('issuedOn')}),
    title TEXT NOT NULL CHECK (title <> ''),
    content TEXT NOT NULL CHECK (content <> ''),
    basis TEXT NOT NULL,
    recommendation TEXT NOT NULL CHECK (recommendation <> ''),
    addressee TEXT NOT NULL CHECK (addressee IN ('board', 'director', 'chiefAccountant', 'cashier', 'generalMeeting')),
    dueOn TEXT NOT NULL CHECK (${isDate('dueOn')} AND dueOn >= issuedOn),
    inspectionId TEXT REFERENCES inspection (inspectionId),
    voucherId INTEGER REFERENCES voucher (voucherId),
    ${command('commandSequence')}
  ) STRICT, WITHOUT ROWID`,
  `CREATE UNIQUE INDEX findingByNumber ON finding (substr(issuedOn, 1, 4), number)`,
  ...indexed('finding', 'inspectionId', 'voucherId', 'commandSequence'),
  ...stands('finding', 'a finding that was issued stands'),
  `CREATE TABLE findingStep (
    stepId INTEGER NOT NULL PRIMARY KEY,
    findingId TEXT NOT NULL REFERENCES finding (findingId),
    kind TEXT NOT NULL CHECK (kind IN ('answer', 'reminder', 'extension', 'sentBack', 'closed', 'reopened')),
    date TEXT NOT NULL CHECK (${isDate('date')}),
    text TEXT NOT NULL,
    dueOn TEXT CHECK (${isDate('dueOn')}),
    ${command('commandSequence')},
    CHECK ((kind IN ('extension', 'sentBack', 'reopened')) = (dueOn IS NOT NULL)),
    CHECK (kind = 'reminder' OR text <> '')
  ) STRICT`,
  ...indexed('findingStep', 'findingId', 'commandSequence'),
  ...stands('findingStep', 'what was done about a finding stands'),
]

/** What supervisors asked for, for control only (article 69.3.đ), and what was brought to them (article 69.3.g). */
const requests = [
  `CREATE TABLE documentRequest (
    requestId TEXT NOT NULL PRIMARY KEY,
    askedOn TEXT NOT NULL CHECK (${isDate('askedOn')}),
    askedOf TEXT NOT NULL CHECK (askedOf <> ''),
    wanted TEXT NOT NULL CHECK (wanted <> ''),
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    dueOn TEXT NOT NULL CHECK (${isDate('dueOn')} AND dueOn >= askedOn),
    ${command('commandSequence')}
  ) STRICT, WITHOUT ROWID`,
  ...indexed('documentRequest', 'commandSequence'),
  ...stands('documentRequest', 'what was asked for stands'),
  `CREATE TABLE documentRequestStep (
    stepId INTEGER NOT NULL PRIMARY KEY,
    requestId TEXT NOT NULL REFERENCES documentRequest (requestId),
    kind TEXT NOT NULL CHECK (kind IN ('part', 'received', 'refused', 'returned', 'withdrawn')),
    date TEXT NOT NULL CHECK (${isDate('date')}),
    text TEXT NOT NULL,
    ${command('commandSequence')},
    CHECK (kind IN ('received', 'returned') OR text <> '')
  ) STRICT`,
  ...indexed('documentRequestStep', 'requestId', 'commandSequence'),
  ...stands('documentRequestStep', 'what became of a request stands'),
  `CREATE TABLE complaint (
    complaintId TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('petition', 'complaint', 'denunciation')),
    receivedOn TEXT NOT NULL CHECK (${isDate('receivedOn')}),
    sender TEXT NOT NULL,
    senderMember TEXT REFERENCES member (code),
    channel TEXT NOT NULL CHECK (channel IN ('letter', 'inPerson', 'phone', 'meeting', 'electronic')),
    content TEXT NOT NULL CHECK (content <> ''),
    dueOn TEXT CHECK (${isDate('dueOn')}),
    ${command('commandSequence')}
  ) STRICT, WITHOUT ROWID`,
  ...indexed('complaint', 'senderMember', 'commandSequence'),
  ...stands('complaint', 'what was received stands'),
  `CREATE TABLE complaintStep (
    stepId INTEGER NOT NULL PRIMARY KEY,
    complaintId TEXT NOT NULL REFERENCES complaint (complaintId),
    kind TEXT NOT NULL CHECK (kind IN ('handling', 'toBoard', 'toDirector', 'toMeeting', 'answered', 'closed', 'withdrawn')),
    date TEXT NOT NULL CHECK (${isDate('date')}),
    text TEXT NOT NULL CHECK (text <> ''),
    ${command('commandSequence')}
  ) STRICT`,
  ...indexed('complaintStep', 'complaintId', 'commandSequence'),
  ...stands('complaintStep', 'how it was handled stands'),
]

/** What supervisors check and find, and what became of it (Law 17/2023/QH15 articles 69, 72). */
export const supervision: Migration = {
  version: 11,
  name: 'supervision',
  statements: [...visits, ...samples, ...inspections, ...findings, ...requests],
}
