import type { AgendaDocument } from '../contract/meeting-agenda'
import type { MeetingPaper, OpenedPaper, PackPartId } from '../contract/meeting-papers'

/** What a part of the pack lacks, in words. */
type Lack = { why: string; article: string; way: string }

const LAW = 'Luật Hợp tác xã'

/** The names of the parts of a pack, as its contents have them. */
export const packPartTitles: Readonly<Record<PackPartId, string>> = {
  notice: 'Giấy mời',
  agenda: 'Chương trình',
  directorReport: 'Báo cáo kết quả sản xuất, kinh doanh',
  boardReport: 'Báo cáo quản lý, phát triển thành viên, sử dụng quỹ và phương hướng',
  supervisionReport: 'Báo cáo của Ban kiểm soát',
  balanceSheet: 'Báo cáo tình hình tài chính (B01-HTX)',
  incomeStatement: 'Báo cáo kết quả hoạt động (B02-HTX)',
  appraisal: 'Thẩm định báo cáo tài chính',
  distribution: 'Phương án phân phối thu nhập',
  payPlan: 'Phương án thù lao, tiền lương, tiền thưởng',
  draftResolution: 'Dự thảo nghị quyết',
  lastResolutions: 'Kết quả thực hiện nghị quyết đã qua',
}

/** Reports of the book as an agenda names them beside its items. */
export const agendaDocumentTitles: Readonly<Record<AgendaDocument, string>> = {
  directorReport: 'báo cáo của Giám đốc',
  boardReport: 'báo cáo của Hội đồng quản trị',
  supervisorsReport: 'báo cáo kiểm soát',
  statements: 'báo cáo tài chính',
  appraisal: 'biên bản thẩm định',
  distributionProposal: 'phương án phân phối',
  payPlan: 'phương án thù lao, tiền lương',
  businessPlan: 'phương án sản xuất, kinh doanh',
  charterDraft: 'dự thảo Điều lệ',
  lastResolutions: 'kết quả thực hiện nghị quyết đã qua',
  candidates: 'danh sách ứng cử, đề cử',
}

/** Why something is missing, with its article and the way out. */
export const packLackWords = {
  noNumber: {
    why: 'Giấy mời chưa có số.',
    article: 'Nghị định 30/2020/NĐ-CP, Phụ lục I (theo quy chế văn thư)',
    way: 'Ở mục Giấy tờ, bấm Cấp số giấy mời khi ký.',
  },
  noVenue: {
    why: 'Chưa ghi nơi họp.',
    article: `khoản 1 Điều 60 ${LAW}`,
    way: 'Ở mục Chuẩn bị, sửa cuộc họp và ghi địa điểm.',
  },
  noItems: {
    why: 'Chương trình chưa có nội dung nào.',
    article: `khoản 1 Điều 60 ${LAW}`,
    way: 'Ở mục Chuẩn bị, thêm nội dung vào chương trình.',
  },
  noYear: (year: number) => ({
    why: `Sổ không có số liệu năm ${year}.`,
    article: `khoản 1 Điều 64, khoản 1 Điều 70 ${LAW}`,
    way: 'Kiểm tra năm tài chính của cuộc họp ở mục Chuẩn bị.',
  }),
  notClosed: (year: number) => ({
    why: `Sổ năm ${year} chưa khóa, số liệu còn là dự kiến kết chuyển.`,
    article: `khoản 1 Điều 64, khoản 1 Điều 70 ${LAW}`,
    way: 'Ở Sổ và báo cáo, khóa sổ năm, rồi in lại.',
  }),
  noPlan: (year: number) => ({
    why: `Chưa nhập số kế hoạch năm ${year} để so với thực hiện.`,
    article: `khoản 1 Điều 64, khoản 1 Điều 70 ${LAW}`,
    way: 'Ở mục Giấy tờ, nhập Số kế hoạch.',
  }),
  noNextPlan: (year: number) => ({
    why: `Chưa có phương án sản xuất, kinh doanh năm ${year}.`,
    article: `khoản 1 Điều 64, khoản 1 Điều 70 ${LAW}`,
    way: 'Ở mục Giấy tờ, nhập Số kế hoạch năm tới và phần lời về phương án.',
  }),
  noBoardText: {
    why: 'Chưa viết phần hoạt động của Hội đồng quản trị.',
    article: `khoản 1 Điều 64 ${LAW}`,
    way: 'Ở mục Giấy tờ, viết phần Hoạt động trong năm.',
  },
  noFundsNext: (year: number) => ({
    why: `Chưa viết phương hướng sử dụng các quỹ năm ${year}.`,
    article: `khoản 4 Điều 87 ${LAW}`,
    way: 'Ở mục Giấy tờ, viết phần Phương hướng sử dụng quỹ.',
  }),
  noSupervisionReport: (year: number) => ({
    why: `Ban kiểm soát chưa phát hành báo cáo hoạt động năm ${year}.`,
    article: `điểm e khoản 3 Điều 69, điểm e khoản 3 Điều 72 ${LAW}`,
    way: 'Ban kiểm soát lập và phát hành báo cáo năm ở Kiểm soát.',
  }),
  noAppraisal: (year: number) => ({
    why: `Báo cáo tài chính năm ${year} chưa được thẩm định; chưa thẩm định thì không được trình đại hội.`,
    article: `điểm d khoản 3 Điều 69, điểm d khoản 3 Điều 72 ${LAW}`,
    way: 'Ban kiểm soát thẩm định báo cáo tài chính ở Kiểm soát.',
  }),
  staleAppraisal: (year: number) => ({
    why: `Bản thẩm định báo cáo tài chính năm ${year} không còn đúng với sổ hiện nay.`,
    article: `điểm d khoản 3 Điều 69, điểm d khoản 3 Điều 72 ${LAW}`,
    way: 'Ban kiểm soát thẩm định lại ở Kiểm soát.',
  }),
  noDistribution: (year: number) => ({
    why: `Chưa có phương án phân phối thu nhập năm ${year}.`,
    article: `khoản 2 Điều 64, khoản 2 Điều 70, Điều 86 ${LAW}`,
    way: 'Ở Thành viên, Phân phối thu nhập, soạn phương án rồi bấm Trình đại hội.',
  }),
  distributionNotSubmitted: {
    why: 'Phương án phân phối còn đang soạn, chưa bấm Trình đại hội.',
    article: `khoản 2 Điều 64, khoản 2 Điều 70 ${LAW}`,
    way: 'Ở Thành viên, Phân phối thu nhập, bấm Trình đại hội.',
  },
  distributionBroken: {
    why: 'Phương án phân phối đang soạn không tính được theo luật.',
    article: `Điều 84, Điều 86 ${LAW}`,
    way: 'Ở Thành viên, Phân phối thu nhập, sửa chỗ báo đỏ.',
  },
  noPayPlan: {
    why: 'Chưa viết phương án thù lao, tiền lương, tiền thưởng.',
    article: `khoản 2 Điều 64, khoản 2 Điều 70 ${LAW}`,
    way: 'Ở mục Giấy tờ, viết phần Phương án thù lao.',
  },
  noDrafts: {
    why: 'Chưa nội dung biểu quyết nào có dự thảo nghị quyết.',
    article: `khoản 1 Điều 60 ${LAW}`,
    way: 'Ở mục Chuẩn bị, mở từng nội dung và viết dự thảo.',
  },
  someDrafts: (titles: string) => ({
    why: `Chưa có dự thảo nghị quyết cho: ${titles}.`,
    article: `khoản 1 Điều 60 ${LAW}`,
    way: 'Ở mục Chuẩn bị, mở nội dung đó và viết dự thảo.',
  }),
  noLastResolutions: {
    why: 'Sổ chưa có nghị quyết đại hội nào trước cuộc họp này.',
    article: `khoản 1 Điều 64, khoản 1 Điều 70 ${LAW}`,
    way: 'Ở Nghị quyết, ghi nghị quyết đã ban hành nơi khác, cùng việc phải làm.',
  },
} satisfies Record<string, Lack | ((value: never) => Lack)>

/** The names under which papers are saved. */
const files: Readonly<Record<MeetingPaper | OpenedPaper, string>> = {
  notice: 'giay-moi',
  notices: 'giay-moi-tung-nguoi',
  agenda: 'chuong-trinh',
  entitled: 'danh-sach-du-hop',
  proxyForm: 'giay-uy-quyen',
  petitionForm: 'kien-nghi',
  petitionAnswer: 'tra-loi-kien-nghi',
  delegateElection: 'bien-ban-bau-dai-bieu',
  draftResolution: 'du-thao-nghi-quyet',
  directorReport: 'bao-cao-giam-doc',
  boardReport: 'bao-cao-hdqt',
  payPlan: 'phuong-an-thu-lao',
  lastResolutions: 'thuc-hien-nghi-quyet',
  yearPage: 'nam-tren-mot-trang',
  signatureList: 'danh-sach-ky-ten',
  votingCards: 'the-bieu-quyet',
  ballots: 'phieu-bau',
  ballotList: 'danh-sach-phat-phieu',
  tally: 'phieu-dem',
  openTally: 'phieu-dem-bieu-quyet',
  countingMinutes: 'bien-ban-kiem-phieu',
  questionSlips: 'phieu-y-kien',
  postponement: 'bien-ban-hoan-hop',
}

/** What stands at the ends of a year, as the director's report names it. */
export const yearStandingWords = {
  receivable: 'Phải thu',
  payable: 'Nợ phải trả',
  suppliers: 'Trong đó người bán',
  loans: 'Trong đó nợ vay',
  assets: 'Tổng tài sản',
  equity: 'Vốn chủ sở hữu',
} as const

/** Words of the papers of a meeting that are not on a paper of their own. */
export const meetingPaperWords = {
  /** 'ít nhất 65 %', 'trên 50 %': what a motion needs, with a blank that does not break. */
  majority: (which: 'special' | 'ordinary', percents: { special: number; ordinary: number }) =>
    which === 'special' ? `ít nhất ${percent(percents.special)}\u00A0%` : `trên ${percent(percents.ordinary)}\u00A0%`,
  file: (paper: MeetingPaper | OpenedPaper, date: string) => `${files[paper]}-${date}`,
  packFile: (date: string) => `tai-lieu-dai-hoi-${date}`,
} as const

/** Lines of the history about the papers of a meeting. */
export const meetingPaperSummaries = {
  numbered: (number: string, title: string) => `Cấp số ${number} cho giấy mời ${title}`,
  opened: (paper: OpenedPaper, title: string) => `${openedNames[paper]}: ${title}`,
  textsSaved: (title: string) => `Viết lời trong tài liệu ${title}`,
  planSaved: (year: number) => `Ghi số kế hoạch năm ${year}`,
} as const

const openedNames: Readonly<Record<OpenedPaper, string>> = {
  notices: 'In giấy mời từng người, có địa chỉ',
  entitled: 'In danh sách người có quyền dự họp, có địa chỉ',
  signatureList: 'In danh sách ký tên',
  votingCards: 'In thẻ biểu quyết',
  ballotList: 'In danh sách phát phiếu',
}

function percent(value: number): string {
  return String(value).replace('.', ',')
}
