import { column, columnWords as words, type ExportTable } from './column'

/** What the register says of members beside the columns that can be imported again, as it was on any day, and their declared family. */
export const memberTables = {
  'member-details': {
    vi: 'Thông tin khác của sổ đăng ký thành viên',
    en: 'What else the register of members says',
    columns: [
      column('code', { vi: 'mã thành viên', en: 'member code' }),
      column('legalForm', {
        vi: 'hình thức: individual, household, cooperativeGroup, organisation',
        en: 'legal form',
      }),
      column('nationality', { vi: 'quốc tịch, mã ISO', en: 'nationality, ISO code' }),
      column('idIssuedOn', { vi: 'ngày cấp giấy tờ', en: 'identity paper issued on' }),
      column('idIssuedBy', { vi: 'nơi cấp', en: 'identity paper issued by' }),
      column('representative', { vi: 'người đại diện', en: 'representative' }),
      column('representativeIdNumber', { vi: 'số căn cước người đại diện', en: "representative's identity number" }),
      column('hamlet', { vi: 'xóm, thôn', en: 'hamlet' }),
      column('household', { vi: 'hộ', en: 'household' }),
      column('occupation', { vi: 'nghề nghiệp', en: 'occupation' }),
      column('education', { vi: 'trình độ', en: 'education' }),
      column('note', { vi: 'ghi chú', en: 'note' }),
      column('stage', { vi: 'tình trạng: applied, approved, active, leaving, left, rejected', en: 'stage' }),
    ],
  },
  'member-versions': {
    vi: 'Sổ đăng ký thành viên theo thời gian: mỗi dòng là điều sổ ghi từ một ngày',
    en: 'The register over time: each line is what it says from a day on',
    columns: [
      column('versionId', { vi: 'thứ tự', en: 'sequence' }),
      column('member', { vi: 'mã thành viên', en: 'member code' }),
      column('fromDate', { vi: 'từ ngày', en: 'from' }),
      column('content', { vi: 'toàn bộ điều sổ ghi, JSON', en: 'all it says, JSON' }),
      column('reason', { vi: 'lý do', en: 'reason' }),
      column('commandSequence', words.commandSequence),
    ],
  },
  relatives: {
    vi: 'Người có quan hệ gia đình do thành viên khai (Điều 4.11)',
    en: 'Family as members declared it (article 4.11)',
    columns: [
      column('relativeId', { vi: 'mã', en: 'id' }),
      column('member', { vi: 'mã thành viên', en: 'member code' }),
      column('relation', {
        vi: 'quan hệ: spouse, parent, child, sibling, siblingInLaw, spouseSibling',
        en: 'relation',
      }),
      column('name', { vi: 'họ và tên', en: 'name' }),
      column('relativeMember', { vi: 'mã thành viên của người đó, nếu có', en: 'their own member code' }),
      column('declaredOn', { vi: 'ngày khai', en: 'declared on' }),
      column('endedOn', { vi: 'ngày hết', en: 'ended on' }),
    ],
  },
} as const satisfies Readonly<Record<string, ExportTable>>
