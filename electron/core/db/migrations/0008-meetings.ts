import type { Migration } from '../migrate'
import { isDate } from './is-date'

const noDelete = (table: string, why: string) =>
  `CREATE TRIGGER ${table}NoDelete BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, '${why}'); END`
const noUpdate = (table: string, why: string) =>
  `CREATE TRIGGER ${table}NoUpdate BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, '${why}'); END`

/** Meetings from the first plan to the open doors: what is on the agenda, who is entitled, who was told and how. */
export const meetings: Migration = {
  version: 8,
  name: 'meetings',
  statements: [
    // Somebody asked for a meeting; from that day the clocks of article 59.4 run until one is convened.
    `CREATE TABLE meetingRequest (
      requestId TEXT NOT NULL PRIMARY KEY,
      receivedOn TEXT NOT NULL CHECK (${isDate('receivedOn')}),
      requestedBy TEXT NOT NULL CHECK (requestedBy IN ('supervisors', 'members')),
      requesters INTEGER NOT NULL CHECK (requesters > 0),
      content TEXT NOT NULL CHECK (content <> ''),
      withdrawnNote TEXT,
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX meetingRequestByCommand ON meetingRequest (commandSequence)`,
    noDelete('meetingRequest', 'a request stays in the book'),
    // One call of a meeting; a second and third call are rows of their own that name the one before (article 59.7).
    `CREATE TABLE meeting (
      meetingId TEXT NOT NULL PRIMARY KEY,
      body TEXT NOT NULL CHECK (body IN ('generalMeeting', 'board', 'foundingConference')),
      kind TEXT NOT NULL CHECK (kind IN ('annual', 'extraordinary', 'regular', 'founding')),
      form TEXT NOT NULL CHECK (form IN ('plenary', 'delegate')),
      medium TEXT NOT NULL CHECK (medium IN ('inPerson', 'online', 'mixed')),
      title TEXT NOT NULL CHECK (title <> ''),
      fiscalYear INTEGER NOT NULL,
      callNumber INTEGER NOT NULL CHECK (callNumber BETWEEN 1 AND 3),
      previousCallId TEXT UNIQUE REFERENCES meeting (meetingId),
      plannedOn TEXT NOT NULL CHECK (${isDate('plannedOn')}),
      startsAtTime TEXT NOT NULL CHECK (startsAtTime GLOB '[0-2][0-9]:[0-5][0-9]'),
      place TEXT NOT NULL,
      convener TEXT NOT NULL CHECK (convener IN ('board', 'chairperson', 'director', 'supervisors', 'members')),
      reason TEXT NOT NULL,
      requestId TEXT REFERENCES meetingRequest (requestId),
      requestedOn TEXT CHECK (${isDate('requestedOn')}),
      askedBy TEXT CHECK (askedBy IN ('chairperson', 'director', 'headSupervisor', 'boardMembers')),
      askers INTEGER CHECK (askers > 0),
      noticeEdition INTEGER NOT NULL DEFAULT 1 CHECK (noticeEdition > 0),
      entitledOn TEXT CHECK (${isDate('entitledOn')}),
      stage TEXT NOT NULL DEFAULT 'preparing' CHECK (stage IN ('preparing', 'open', 'postponed', 'closed', 'cancelled')),
      endNote TEXT NOT NULL DEFAULT '',
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      CHECK ((callNumber = 1) = (previousCallId IS NULL)),
      CHECK ((body = 'foundingConference') = (kind = 'founding')),
      CHECK (body <> 'board' OR (kind <> 'annual' AND form = 'plenary')),
      CHECK ((requestId IS NULL) = (requestedOn IS NULL)),
      CHECK (askedBy IS NULL OR (body = 'board' AND kind = 'extraordinary')),
      CHECK ((askers IS NULL) = (askedBy IS NOT 'boardMembers')),
      CHECK (stage <> 'cancelled' OR endNote <> '')
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX meetingByRequest ON meeting (requestId) WHERE requestId IS NOT NULL`,
    `CREATE INDEX meetingByCommand ON meeting (commandSequence)`,
    noDelete('meeting', 'a meeting stays in the book'),
    `CREATE TRIGGER meetingStands BEFORE UPDATE ON meeting
      WHEN OLD.stage IN ('postponed', 'closed', 'cancelled')
      BEGIN SELECT RAISE(ABORT, 'a meeting that is over stands'); END`,
    `CREATE TABLE agendaItem (
      itemId TEXT NOT NULL PRIMARY KEY,
      meetingId TEXT NOT NULL REFERENCES meeting (meetingId),
      position INTEGER NOT NULL CHECK (position > 0),
      title TEXT NOT NULL CHECK (title <> ''),
      kind TEXT NOT NULL CHECK (kind IN ('agenda', 'report', 'motion', 'election', 'discussion')),
      decision TEXT CHECK (decision IN ('amendCharter', 'changeGovernanceForm', 'sellDivisibleAsset', 'sellIndivisibleAsset',
        'reorganise', 'dissolve', 'approveStatements', 'approvePlan', 'approveDistribution', 'other')),
      subject TEXT NOT NULL,
      article TEXT NOT NULL,
      presenter TEXT NOT NULL,
      minutesPlanned INTEGER NOT NULL CHECK (minutesPlanned >= 0),
      draft TEXT NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      documents TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(documents)),
      petitionId TEXT REFERENCES petition (petitionId),
      removedAt TEXT,
      CHECK ((kind IN ('motion', 'agenda')) = (decision IS NOT NULL))
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX agendaItemByMeeting ON agendaItem (meetingId, position)`,
    `CREATE INDEX agendaItemByPetition ON agendaItem (petitionId) WHERE petitionId IS NOT NULL`,
    noDelete('agendaItem', 'an item is taken off the agenda by a date'),
    `CREATE TABLE petition (
      petitionId TEXT NOT NULL PRIMARY KEY,
      meetingId TEXT NOT NULL REFERENCES meeting (meetingId),
      receivedOn TEXT NOT NULL CHECK (${isDate('receivedOn')}),
      content TEXT NOT NULL CHECK (content <> ''),
      signers TEXT NOT NULL CHECK (json_valid(signers)),
      answer TEXT CHECK (answer IN ('accepted', 'tooFew', 'late', 'unfit', 'beyondPower', 'charter')),
      answerNote TEXT NOT NULL DEFAULT '',
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX petitionByMeeting ON petition (meetingId)`,
    `CREATE INDEX petitionByCommand ON petition (commandSequence)`,
    noDelete('petition', 'a petition stays in the book'),
    `CREATE TABLE notice (
      meetingId TEXT NOT NULL REFERENCES meeting (meetingId),
      member TEXT NOT NULL REFERENCES member (code),
      sentOn TEXT NOT NULL CHECK (${isDate('sentOn')}),
      method TEXT NOT NULL CHECK (method IN ('paper', 'electronic', 'charter')),
      proof TEXT NOT NULL,
      -- Which notice: another day or place is told again, and what was sent before stays.
      edition INTEGER NOT NULL CHECK (edition > 0),
      removedAt TEXT,
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (meetingId, member, edition)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX noticeByMember ON notice (member)`,
    `CREATE INDEX noticeByCommand ON notice (commandSequence)`,
    noDelete('notice', 'what was sent was sent'),
    // Delegates by group: those of a group choose among themselves (article 58); a member stands in one group of a meeting.
    `CREATE TABLE delegateGroup (
      groupId TEXT NOT NULL PRIMARY KEY,
      meetingId TEXT NOT NULL REFERENCES meeting (meetingId),
      name TEXT NOT NULL CHECK (name <> ''),
      UNIQUE (meetingId, name)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE delegateGroupMember (
      meetingId TEXT NOT NULL REFERENCES meeting (meetingId),
      member TEXT NOT NULL REFERENCES member (code),
      groupId TEXT NOT NULL REFERENCES delegateGroup (groupId),
      delegate INTEGER NOT NULL DEFAULT 0 CHECK (delegate IN (0, 1)),
      votesCarried INTEGER NOT NULL DEFAULT 0 CHECK (votesCarried >= 0),
      PRIMARY KEY (meetingId, member),
      CHECK ((delegate = 1) OR (votesCarried = 0))
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX delegateGroupMemberByMember ON delegateGroupMember (member)`,
    `CREATE INDEX delegateGroupMemberByGroup ON delegateGroupMember (groupId)`,
    `CREATE TABLE proxy (
      proxyId TEXT NOT NULL PRIMARY KEY,
      meetingId TEXT NOT NULL REFERENCES meeting (meetingId),
      giver TEXT NOT NULL REFERENCES member (code),
      holder TEXT REFERENCES member (code),
      holderName TEXT NOT NULL CHECK (holderName <> ''),
      givenOn TEXT NOT NULL CHECK (${isDate('givenOn')}),
      paper TEXT NOT NULL,
      withdrawnOn TEXT CHECK (${isDate('withdrawnOn')}),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      CHECK (holder IS NOT giver)
    ) STRICT, WITHOUT ROWID`,
    `CREATE UNIQUE INDEX proxyByGiver ON proxy (meetingId, giver) WHERE withdrawnOn IS NULL`,
    `CREATE INDEX proxyByMember ON proxy (giver)`,
    `CREATE INDEX proxyByHolder ON proxy (holder) WHERE holder IS NOT NULL`,
    `CREATE INDEX proxyByCommand ON proxy (commandSequence)`,
    noDelete('proxy', 'a proxy is withdrawn by a date'),
    // The list of those entitled as it is frozen when the doors open: who votes and how many votes each carries (articles 58, 60.1, 61.4).
    `CREATE TABLE voter (
      meetingId TEXT NOT NULL REFERENCES meeting (meetingId),
      member TEXT NOT NULL REFERENCES member (code),
      name TEXT NOT NULL,
      hamlet TEXT NOT NULL,
      votes INTEGER NOT NULL CHECK (votes > 0),
      PRIMARY KEY (meetingId, member)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX voterByMember ON voter (member)`,
    noUpdate('voter', 'the list of those entitled stands when the doors are open'),
    noDelete('voter', 'the list of those entitled stands when the doors are open'),
  ],
}
