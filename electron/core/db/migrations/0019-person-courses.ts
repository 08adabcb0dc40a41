import type { Migration } from '../migrate'
import { isDate } from './is-date'

const command = `commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED`

const stands = (table: string, why: string) => [
  `CREATE TRIGGER ${table}NoUpdate BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, '${why}'); END`,
  `CREATE TRIGGER ${table}NoDelete BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, '${why}'); END`,
]

/** The key a book signs its packets with, one at a time: as it is, or sealed with the owner's password. */
const signingKeys = [
  `CREATE TABLE signingKey (
    fingerprint TEXT NOT NULL PRIMARY KEY CHECK (length(fingerprint) = 39),
    publicKey TEXT NOT NULL UNIQUE CHECK (length(publicKey) = 64),
    seed TEXT CHECK (length(seed) = 44),
    logN INTEGER CHECK (logN BETWEEN 10 AND 18),
    salt TEXT CHECK (length(salt) >= 22),
    wrapped TEXT CHECK (length(wrapped) = 80),
    createdAt TEXT NOT NULL,
    retiredAt TEXT CHECK (retiredAt >= createdAt),
    ${command},
    CHECK ((seed IS NULL) = (wrapped IS NOT NULL)),
    CHECK ((wrapped IS NULL) = (logN IS NULL) AND (wrapped IS NULL) = (salt IS NULL))
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX signingKeyByCommand ON signingKey (commandSequence)`,
  `CREATE UNIQUE INDEX signingKeyInUse ON signingKey (retiredAt IS NULL) WHERE retiredAt IS NULL`,
  `CREATE TRIGGER signingKeyStays BEFORE UPDATE ON signingKey
    WHEN NEW.fingerprint <> OLD.fingerprint OR NEW.publicKey <> OLD.publicKey OR NEW.createdAt <> OLD.createdAt OR OLD.retiredAt IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a key stays as it was made, and a retired one is over'); END`,
]

/** Keys of other senders, each from a registration on paper, and the packets that were taken in. */
const packets = [
  `CREATE TABLE trustedKey (
    fingerprint TEXT NOT NULL PRIMARY KEY CHECK (length(fingerprint) = 39),
    name TEXT NOT NULL CHECK (name <> ''),
    taxCode TEXT NOT NULL,
    paper TEXT NOT NULL CHECK (paper <> ''),
    acceptedOn TEXT NOT NULL CHECK (${isDate('acceptedOn')}),
    withdrawnOn TEXT CHECK (${isDate('withdrawnOn')}),
    withdrawnReason TEXT NOT NULL DEFAULT '',
    ${command},
    CHECK ((withdrawnOn IS NULL) = (withdrawnReason = ''))
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX trustedKeyByCommand ON trustedKey (commandSequence)`,
  `CREATE TRIGGER trustedKeyStays BEFORE UPDATE ON trustedKey
    WHEN NEW.fingerprint <> OLD.fingerprint OR NEW.name <> OLD.name OR NEW.taxCode <> OLD.taxCode OR NEW.paper <> OLD.paper
      OR NEW.acceptedOn <> OLD.acceptedOn OR NEW.commandSequence <> OLD.commandSequence OR OLD.withdrawnOn IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a registered key stays; it can only be withdrawn'); END`,
  `CREATE TRIGGER trustedKeyNoDelete BEFORE DELETE ON trustedKey BEGIN SELECT RAISE(ABORT, 'a registered key stays'); END`,
  `CREATE TABLE receivedPacket (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    packetId TEXT NOT NULL CHECK (packetId <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    fingerprint TEXT NOT NULL REFERENCES trustedKey (fingerprint),
    fileName TEXT NOT NULL,
    createdAt TEXT NOT NULL,
    receivedAt TEXT NOT NULL,
    ${command},
    UNIQUE (fingerprint, packetId)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX receivedPacketByCommand ON receivedPacket (commandSequence)`,
  ...stands('receivedPacket', 'what was received stands'),
]

/** What people of the co-operative learned: a row is never changed; one that is wrong is voided, and another may replace it. */
const courseRows = [
  `CREATE TABLE personCourse (
    personCourseId TEXT NOT NULL PRIMARY KEY,
    member TEXT REFERENCES member (code),
    party TEXT REFERENCES party (code),
    name TEXT NOT NULL CHECK (name <> ''),
    track TEXT CHECK (track IN ('management', 'accounting', 'supervision')),
    level INTEGER CHECK (level BETWEEN 1 AND 3),
    programme TEXT NOT NULL CHECK (programme <> ''),
    school TEXT NOT NULL CHECK (school <> ''),
    openedOn TEXT CHECK (${isDate('openedOn')}),
    closedOn TEXT CHECK (${isDate('closedOn')} AND (openedOn IS NULL OR closedOn >= openedOn)),
    standing TEXT NOT NULL CHECK (standing IN ('studying', 'completed', 'notCompleted')),
    resultClass TEXT CHECK (resultClass IN ('excellent', 'veryGood', 'good', 'fair', 'average')),
    decisionNumber TEXT NOT NULL DEFAULT '',
    decidedOn TEXT CHECK (${isDate('decidedOn')}),
    certificateNumber TEXT NOT NULL DEFAULT '',
    issuedOn TEXT CHECK (${isDate('issuedOn')}),
    note TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL CHECK (source IN ('hand', 'packet')),
    packetSha256 TEXT REFERENCES receivedPacket (sha256),
    sourceKey TEXT,
    replacesId TEXT UNIQUE REFERENCES personCourse (personCourseId),
    ${command},
    CHECK (member IS NULL OR party IS NULL),
    CHECK ((source = 'packet') = (packetSha256 IS NOT NULL) AND (source = 'packet') = (sourceKey IS NOT NULL)),
    CHECK ((certificateNumber = '') = (issuedOn IS NULL)),
    CHECK (standing = 'completed' OR (certificateNumber = '' AND resultClass IS NULL AND decidedOn IS NULL))
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX personCourseByMember ON personCourse (member) WHERE member IS NOT NULL`,
  `CREATE INDEX personCourseByParty ON personCourse (party) WHERE party IS NOT NULL`,
  `CREATE INDEX personCourseByPacket ON personCourse (packetSha256, sourceKey) WHERE packetSha256 IS NOT NULL`,
  `CREATE INDEX personCourseByCommand ON personCourse (commandSequence)`,
  ...stands('personCourse', 'what somebody learned is corrected by voiding the row'),
  `CREATE TABLE personCourseVoid (
    personCourseId TEXT NOT NULL PRIMARY KEY REFERENCES personCourse (personCourseId),
    voidedOn TEXT NOT NULL CHECK (${isDate('voidedOn')}),
    reason TEXT NOT NULL CHECK (reason <> ''),
    ${command}
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX personCourseVoidByCommand ON personCourseVoid (commandSequence)`,
  ...stands('personCourseVoid', 'what was voided stays void'),
]

/** The key a book signs with, whose keys it trusts, what it received, and what its people learned. */
export const personCourses: Migration = {
  version: 19,
  name: 'person-courses',
  statements: [...signingKeys, ...packets, ...courseRows],
}
