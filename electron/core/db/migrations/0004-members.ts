import type { Migration } from '../migrate'
import { isDate } from './is-date'

/** The register of members as it was on any day, the steps of each membership, declared family, pledged capital and certificates. */
export const members: Migration = {
  version: 4,
  name: 'members',
  statements: [
    `ALTER TABLE member ADD COLUMN legalForm TEXT NOT NULL DEFAULT 'individual' CHECK (legalForm IN ('individual', 'household', 'cooperativeGroup', 'organisation'))`,
    `ALTER TABLE member ADD COLUMN nationality TEXT NOT NULL DEFAULT 'VN'`,
    `ALTER TABLE member ADD COLUMN idIssuedOn TEXT`,
    `ALTER TABLE member ADD COLUMN idIssuedBy TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE member ADD COLUMN representative TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE member ADD COLUMN representativeIdNumber TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE member ADD COLUMN hamlet TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE member ADD COLUMN household TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE member ADD COLUMN occupation TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE member ADD COLUMN education TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE member ADD COLUMN note TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE member ADD COLUMN stage TEXT NOT NULL DEFAULT 'active' CHECK (stage IN ('applied', 'approved', 'active', 'leaving', 'left', 'rejected'))`,
    `UPDATE member SET stage = 'left' WHERE leftOn IS NOT NULL`,
    // What the register said of a member from a day on: the whole row, so that any day can be shown.
    `CREATE TABLE memberVersion (
      versionId INTEGER NOT NULL PRIMARY KEY,
      member TEXT NOT NULL REFERENCES member (code) DEFERRABLE INITIALLY DEFERRED,
      fromDate TEXT NOT NULL CHECK (${isDate('fromDate')} OR fromDate = ''),
      content TEXT NOT NULL CHECK (json_valid(content)),
      reason TEXT NOT NULL,
      commandSequence INTEGER REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT`,
    `CREATE INDEX memberVersionByMember ON memberVersion (member, fromDate)`,
    `CREATE INDEX memberVersionByCommand ON memberVersion (commandSequence)`,
    // What an older book says of its members is the first row of their history, from the day they joined.
    `INSERT INTO memberVersion (member, fromDate, content, reason)
      SELECT member.code, coalesce(joinedOn, ''), json_object('code', member.code, 'type', type, 'gender', gender, 'birthDate', birthDate,
        'idNumber', idNumber, 'ethnicity', ethnicity, 'joinedOn', joinedOn, 'leftOn', leftOn, 'usesServices', usesServices,
        'contributesLabour', contributesLabour, 'legalForm', legalForm, 'nationality', nationality, 'idIssuedOn', idIssuedOn,
        'idIssuedBy', idIssuedBy, 'representative', representative, 'representativeIdNumber', representativeIdNumber,
        'hamlet', hamlet, 'household', household, 'occupation', occupation, 'education', education, 'note', note, 'stage', stage,
        'party', json_object('code', party.code, 'kind', kind, 'name', name, 'taxCode', taxCode, 'address', address,
          'phone', phone, 'bankAccount', bankAccount)), ''
      FROM member JOIN party ON party.code = member.code`,
    `CREATE TRIGGER memberVersionNoUpdate BEFORE UPDATE ON memberVersion BEGIN SELECT RAISE(ABORT, 'the register keeps its history'); END`,
    `CREATE TRIGGER memberVersionNoDelete BEFORE DELETE ON memberVersion BEGIN SELECT RAISE(ABORT, 'the register keeps its history'); END`,
    `CREATE TRIGGER memberNoDelete BEFORE DELETE ON member BEGIN SELECT RAISE(ABORT, 'the register keeps its history'); END`,
    // The path of a membership; `content` is what its paper says, so that it prints again as it was.
    `CREATE TABLE memberStep (
      stepId INTEGER NOT NULL PRIMARY KEY,
      member TEXT NOT NULL REFERENCES member (code),
      kind TEXT NOT NULL CHECK (kind IN ('application', 'admission', 'rejection', 'fee', 'activation', 'change', 'leavingRequest', 'leavingDecision', 'withdrawal', 'departure', 'refund')),
      date TEXT NOT NULL CHECK (${isDate('date')}),
      cause TEXT CHECK (cause IN ('death', 'ended', 'cooperativeEnded', 'voluntary', 'expelled', 'idle', 'unpaid', 'feeUnpaid')),
      resolutionId TEXT REFERENCES resolution (resolutionId),
      voucherId INTEGER REFERENCES voucher (voucherId),
      note TEXT NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED,
      CHECK ((cause IS NOT NULL) = (kind IN ('leavingRequest', 'leavingDecision', 'departure')))
    ) STRICT`,
    `CREATE INDEX memberStepByMember ON memberStep (member, date)`,
    `CREATE INDEX memberStepByCommand ON memberStep (commandSequence)`,
    `CREATE INDEX memberStepByVoucher ON memberStep (voucherId) WHERE voucherId IS NOT NULL`,
    `CREATE TRIGGER memberStepNoUpdate BEFORE UPDATE ON memberStep BEGIN SELECT RAISE(ABORT, 'the register keeps its history'); END`,
    `CREATE TRIGGER memberStepNoDelete BEFORE DELETE ON memberStep BEGIN SELECT RAISE(ABORT, 'the register keeps its history'); END`,
    // Family of article 4.11 as the member declared it; the relative may be a member too, or only a name and the post they hold.
    `CREATE TABLE relative (
      relativeId TEXT NOT NULL PRIMARY KEY,
      member TEXT NOT NULL REFERENCES member (code),
      relation TEXT NOT NULL CHECK (relation IN ('spouse', 'parent', 'child', 'sibling', 'siblingInLaw', 'spouseSibling')),
      name TEXT NOT NULL CHECK (name <> ''),
      relativeMember TEXT REFERENCES member (code),
      declaredOn TEXT NOT NULL CHECK (${isDate('declaredOn')}),
      endedOn TEXT CHECK (${isDate('endedOn')})
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX relativeByMember ON relative (member)`,
    // The pledge of each member, change by change (articles 74 and 76); what is paid is the balance of 4111 and stands in no row here.
    `CREATE TABLE capitalChange (
      changeId INTEGER NOT NULL PRIMARY KEY,
      uid TEXT NOT NULL UNIQUE,
      member TEXT NOT NULL REFERENCES member (code),
      date TEXT NOT NULL CHECK (${isDate('date')} OR date = ''),
      kind TEXT NOT NULL CHECK (kind IN ('opening', 'pledge', 'increase', 'payment', 'reduction', 'refund', 'transfer', 'inheritance')),
      pledged INTEGER NOT NULL CHECK (pledged BETWEEN -999999999999999 AND 999999999999999),
      dueOn TEXT CHECK (${isDate('dueOn')}),
      other TEXT REFERENCES member (code),
      resolutionId TEXT REFERENCES resolution (resolutionId),
      voucherId INTEGER REFERENCES voucher (voucherId),
      asset TEXT CHECK (asset IS NULL OR json_valid(asset)),
      note TEXT NOT NULL,
      commandSequence INTEGER REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT`,
    `CREATE INDEX capitalChangeByMember ON capitalChange (member, date)`,
    `CREATE INDEX capitalChangeByCommand ON capitalChange (commandSequence)`,
    `CREATE INDEX capitalChangeByVoucher ON capitalChange (voucherId) WHERE voucherId IS NOT NULL`,
    `CREATE TRIGGER capitalChangeNoUpdate BEFORE UPDATE ON capitalChange BEGIN SELECT RAISE(ABORT, 'the register keeps its history'); END`,
    `CREATE TRIGGER capitalChangeNoDelete BEFORE DELETE ON capitalChange BEGIN SELECT RAISE(ABORT, 'the register keeps its history'); END`,
    // The pledge in the register is the sum of its changes, whoever writes.
    `CREATE TRIGGER capitalChangeCounts AFTER INSERT ON capitalChange BEGIN
      UPDATE member SET pledgedCapital = (SELECT sum(pledged) FROM capitalChange WHERE member = NEW.member) WHERE code = NEW.member;
    END`,
    `INSERT INTO capitalChange (uid, member, date, kind, pledged, note)
      SELECT 'opening ' || code, code, coalesce(joinedOn, ''), 'opening', pledgedCapital, '' FROM member WHERE pledgedCapital <> 0`,
    `CREATE TABLE certificate (
      certificateId INTEGER NOT NULL PRIMARY KEY,
      number TEXT NOT NULL UNIQUE CHECK (number <> ''),
      member TEXT NOT NULL REFERENCES member (code),
      issuedOn TEXT NOT NULL CHECK (${isDate('issuedOn')}),
      kind TEXT NOT NULL CHECK (kind IN ('issue', 'reissue', 'exchange', 'recorded')),
      contribution INTEGER NOT NULL CHECK (contribution > 0),
      charterCapital INTEGER NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      replacesId INTEGER UNIQUE REFERENCES certificate (certificateId),
      commandSequence INTEGER NOT NULL REFERENCES command (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT`,
    `CREATE INDEX certificateByMember ON certificate (member)`,
    `CREATE INDEX certificateByCommand ON certificate (commandSequence)`,
    `CREATE TABLE certificateEnd (
      certificateId INTEGER NOT NULL PRIMARY KEY REFERENCES certificate (certificateId),
      endedOn TEXT NOT NULL CHECK (${isDate('endedOn')}),
      cause TEXT NOT NULL CHECK (cause IN ('lost', 'damaged', 'exchanged', 'withdrawn')),
      note TEXT NOT NULL
    ) STRICT`,
    `CREATE TRIGGER certificateNoUpdate BEFORE UPDATE ON certificate BEGIN SELECT RAISE(ABORT, 'a certificate stands as it was issued'); END`,
    `CREATE TRIGGER certificateNoDelete BEFORE DELETE ON certificate BEGIN SELECT RAISE(ABORT, 'a certificate stands as it was issued'); END`,
    `CREATE TRIGGER certificateEndNoUpdate BEFORE UPDATE ON certificateEnd BEGIN SELECT RAISE(ABORT, 'a certificate stands as it was issued'); END`,
    `CREATE TRIGGER certificateEndNoDelete BEFORE DELETE ON certificateEnd BEGIN SELECT RAISE(ABORT, 'a certificate stands as it was issued'); END`,
  ],
}
