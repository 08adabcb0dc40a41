import type { Migration } from '../migrate'
import { isDate } from './is-date'

const command = `commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED`
const only = 'onlyRow INTEGER NOT NULL PRIMARY KEY CHECK (onlyRow = 1)'

const stands = (table: string, why: string) => [
  `CREATE TRIGGER ${table}NoUpdate BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, '${why}'); END`,
  `CREATE TRIGGER ${table}NoDelete BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, '${why}'); END`,
]

/** The alliance a book reports to and the line to it, and how the line goes, which is no part of the books. */
const line = [
  `CREATE TABLE alliance (
    ${only},
    fingerprint TEXT NOT NULL REFERENCES trustedKey (fingerprint),
    address TEXT NOT NULL DEFAULT '' CHECK (address = '' OR address LIKE 'https://%'),
    offered TEXT NOT NULL DEFAULT '' CHECK (offered = '' OR offered LIKE 'https://%'),
    pin TEXT NOT NULL DEFAULT '' CHECK (pin = '' OR length(pin) = 95),
    isOn INTEGER NOT NULL DEFAULT 0 CHECK (isOn IN (0, 1)),
    request BLOB,
    requestKey TEXT CHECK (length(requestKey) = 39),
    requestedAt TEXT,
    ${command},
    CHECK (isOn = 0 OR (address <> '' AND request IS NOT NULL)),
    CHECK ((request IS NULL) = (requestKey IS NULL) AND (request IS NULL) = (requestedAt IS NULL))
  ) STRICT`,
  `CREATE INDEX allianceByKey ON alliance (fingerprint)`,
  `CREATE INDEX allianceByCommand ON alliance (commandSequence)`,
  `CREATE TRIGGER allianceNoDelete BEFORE DELETE ON alliance BEGIN SELECT RAISE(ABORT, 'another alliance takes its place'); END`,
  `CREATE TABLE allianceLine (
    ${only},
    failures INTEGER NOT NULL CHECK (failures >= 0),
    triedAt TEXT,
    answeredAt TEXT,
    nextAt TEXT,
    faults TEXT NOT NULL CHECK (json_valid(faults))
  ) STRICT`,
]

/** What is sent: the bytes of a packet as they were signed, how it was handed over, and what the line says meanwhile. */
const outbox = [
  `CREATE TABLE outboxPacket (
    packetId TEXT NOT NULL PRIMARY KEY CHECK (packetId <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    reportId TEXT,
    revision INTEGER CHECK (revision >= 1),
    fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 39),
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    content BLOB NOT NULL CHECK (length(content) BETWEEN 1 AND 67108864),
    fileName TEXT NOT NULL CHECK (fileName <> ''),
    putAt TEXT NOT NULL,
    ${command},
    CHECK ((reportId IS NULL) = (revision IS NULL))
  ) STRICT, WITHOUT ROWID`,
  `CREATE UNIQUE INDEX outboxPacketByReport ON outboxPacket (reportId, revision) WHERE reportId IS NOT NULL`,
  `CREATE INDEX outboxPacketByCommand ON outboxPacket (commandSequence)`,
  ...stands('outboxPacket', 'what was put in the outbox stands; a retry sends the same bytes'),
  `CREATE TABLE outboxHandover (
    handoverId INTEGER PRIMARY KEY,
    packetId TEXT NOT NULL REFERENCES outboxPacket (packetId),
    way TEXT NOT NULL CHECK (way IN ('stick', 'email', 'https')),
    handedOn TEXT NOT NULL CHECK (${isDate('handedOn')}),
    note TEXT NOT NULL,
    ${command}
  ) STRICT`,
  `CREATE INDEX outboxHandoverByPacket ON outboxHandover (packetId)`,
  `CREATE INDEX outboxHandoverByCommand ON outboxHandover (commandSequence)`,
  ...stands('outboxHandover', 'what was handed over was handed over'),
  `CREATE TABLE outboxWithdrawal (
    packetId TEXT NOT NULL PRIMARY KEY REFERENCES outboxPacket (packetId),
    reason TEXT NOT NULL CHECK (reason <> ''),
    ${command}
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX outboxWithdrawalByCommand ON outboxWithdrawal (commandSequence)`,
  ...stands('outboxWithdrawal', 'a withdrawn packet stays withdrawn'),
  `CREATE TABLE outboxSending (
    packetId TEXT NOT NULL PRIMARY KEY REFERENCES outboxPacket (packetId),
    failures INTEGER NOT NULL CHECK (failures >= 0),
    triedAt TEXT,
    nextAt TEXT,
    faults TEXT NOT NULL CHECK (json_valid(faults))
  ) STRICT, WITHOUT ROWID`,
]

const newsKinds = `kind IN ('form', 'calendar', 'indicator', 'survey', 'notice', 'market')`

/** What comes from the alliance: packets that wait to be looked at, those taken in, answers to reports, and news. */
const inbox = [
  `CREATE TABLE arrivedPacket (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    content BLOB NOT NULL,
    arrivedAt TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE alliancePacket (
    sha256 TEXT NOT NULL PRIMARY KEY REFERENCES receivedPacket (sha256),
    sequence INTEGER UNIQUE CHECK (sequence >= 1),
    content BLOB NOT NULL
  ) STRICT, WITHOUT ROWID`,
  ...stands('alliancePacket', 'what was received stands'),
  `CREATE TABLE reportReceipt (
    sha256 TEXT NOT NULL PRIMARY KEY REFERENCES alliancePacket (sha256),
    number TEXT NOT NULL,
    reportId TEXT NOT NULL CHECK (reportId <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    packetSha256 TEXT NOT NULL CHECK (length(packetSha256) = 64),
    receivedAt TEXT NOT NULL,
    issuedAt TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('received', 'returned', 'accepted')),
    officer TEXT NOT NULL,
    remarks TEXT NOT NULL CHECK (json_valid(remarks)),
    ${command}
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX reportReceiptByReport ON reportReceipt (reportId, revision)`,
  `CREATE INDEX reportReceiptByCommand ON reportReceipt (commandSequence)`,
  ...stands('reportReceipt', 'an answer of the alliance stands'),
  `CREATE TABLE newsItem (
    kind TEXT NOT NULL CHECK (${newsKinds}),
    itemId TEXT NOT NULL CHECK (itemId <> ''),
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    sha256 TEXT NOT NULL REFERENCES alliancePacket (sha256),
    title TEXT NOT NULL,
    day TEXT CHECK (${isDate('day')}),
    content TEXT NOT NULL CHECK (json_valid(content)),
    ${command},
    PRIMARY KEY (kind, itemId, sequence)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX newsItemByPacket ON newsItem (sha256)`,
  `CREATE INDEX newsItemByCommand ON newsItem (commandSequence)`,
  ...stands('newsItem', 'what the alliance sent stands; a later packet replaces it'),
  `CREATE TABLE newsRead (
    userId TEXT NOT NULL REFERENCES user (userId),
    kind TEXT NOT NULL CHECK (${newsKinds}),
    itemId TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    readAt TEXT NOT NULL,
    PRIMARY KEY (userId, kind, itemId, sequence),
    FOREIGN KEY (kind, itemId, sequence) REFERENCES newsItem (kind, itemId, sequence)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX newsReadByItem ON newsRead (kind, itemId, sequence)`,
  `CREATE TABLE newsDone (
    kind TEXT NOT NULL CHECK (kind IN ('calendar', 'survey')),
    itemId TEXT NOT NULL CHECK (itemId <> ''),
    doneOn TEXT NOT NULL CHECK (${isDate('doneOn')}),
    ${command},
    PRIMARY KEY (kind, itemId)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX newsDoneByCommand ON newsDone (commandSequence)`,
  ...stands('newsDone', 'what was done was done'),
]

/** The exchange with the alliance: the line, the outbox, and what comes back. */
export const allianceExchange: Migration = {
  version: 23,
  name: 'alliance-exchange',
  statements: [...line, ...outbox, ...inbox],
}
