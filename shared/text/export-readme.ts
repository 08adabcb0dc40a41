/** A column of an exported file and what stands in it, in both languages. */
export type ExportColumn = { name: string; vi: string; en: string }

const account = { vi: 'số hiệu tài khoản', en: 'account code' }
const party = { vi: 'mã đối tượng, trống nếu không theo dõi', en: 'party code, empty for none' }
const month = {
  vi: 'tháng, dạng 202501; 202500 là số dư đầu kỳ của năm 2025',
  en: 'month as 202501; 202500 is the opening of 2025',
}
const debit = { vi: 'tài khoản ghi Nợ', en: 'debit account' }
const credit = { vi: 'tài khoản ghi Có', en: 'credit account' }
const amount = {
  vi: 'số tiền, đồng; số âm chỉ có ở chứng từ ghi đảo',
  en: 'amount in dong; negative only in reversals',
}
const debitParty = { vi: 'đối tượng bên Nợ', en: 'party on the debit side' }
const creditParty = { vi: 'đối tượng bên Có', en: 'party on the credit side' }
const voucherId = { vi: 'thứ tự ghi sổ của chứng từ, từ 1', en: 'place of the voucher in the chain, from 1' }
const postingDate = { vi: 'ngày ghi sổ', en: 'day it counts in the books' }
const sumDebit = { vi: 'cộng phát sinh Nợ, đồng', en: 'sum of debits, dong' }
const sumCredit = { vi: 'cộng phát sinh Có, đồng', en: 'sum of credits, dong' }
const when = { vi: 'lúc nào, giờ UTC', en: 'when, in UTC' }
const hash = { vi: 'dấu niêm SHA-256', en: 'SHA-256 seal' }
const previousHash = { vi: 'dấu niêm của dòng đứng trước', en: 'seal of the row before' }
const format = { vi: 'dạng của dấu niêm', en: 'format of the seal' }

const column = (name: string, words: { vi: string; en: string }): ExportColumn => ({ name, ...words })

/** Every table of an export, in the order of the README: its file, what it holds, and its columns in the order of the file. */
export const exportTables = {
  accounts: {
    vi: 'Hệ thống tài khoản',
    en: 'Chart of accounts',
    columns: [
      column('code', account),
      column('name', { vi: 'tên', en: 'name' }),
      column('nameEn', { vi: 'tên tiếng Anh', en: 'English name' }),
      column('parent', { vi: 'tài khoản cấp trên', en: 'parent account' }),
      column('nature', { vi: 'tính chất: debit, credit, both', en: 'nature: debit, credit, both' }),
      column('needsParty', { vi: '1 nếu phải theo dõi theo đối tượng', en: '1 when a party is required' }),
      column('own', { vi: '1 nếu do đơn vị tự mở', en: '1 when opened by the users' }),
      column('note', { vi: 'ghi chú', en: 'note' }),
    ],
  },
  parties: {
    vi: 'Đối tượng (nhập lại được)',
    en: 'Parties (can be imported again)',
    columns: [
      column('code', { vi: 'mã', en: 'code' }),
      column('kind', { vi: 'loại: member, customer, supplier, employee, bank, state, unit, other', en: 'kind' }),
      column('name', { vi: 'tên', en: 'name' }),
      column('taxCode', { vi: 'mã số thuế', en: 'tax code' }),
      column('address', { vi: 'địa chỉ', en: 'address' }),
      column('phone', { vi: 'điện thoại', en: 'phone' }),
      column('bankAccount', { vi: 'số tài khoản ngân hàng', en: 'bank account' }),
    ],
  },
  members: {
    vi: 'Thành viên (nhập lại được)',
    en: 'Members (can be imported again)',
    columns: [
      column('code', { vi: 'mã, cũng là mã đối tượng', en: 'code, also the party code' }),
      column('name', { vi: 'họ và tên', en: 'full name' }),
      column('type', { vi: 'loại: official, contributing, nonContributing', en: 'type of membership' }),
      column('gender', { vi: 'giới tính: male, female', en: 'gender' }),
      column('birthDate', { vi: 'ngày sinh', en: 'date of birth' }),
      column('idNumber', { vi: 'số căn cước', en: 'identity number' }),
      column('ethnicity', { vi: 'dân tộc', en: 'ethnicity' }),
      column('address', { vi: 'địa chỉ', en: 'address' }),
      column('phone', { vi: 'điện thoại', en: 'phone' }),
      column('joinedOn', { vi: 'ngày gia nhập', en: 'joined on' }),
      column('pledgedCapital', { vi: 'vốn góp cam kết, đồng', en: 'pledged capital, dong' }),
      column('usesServices', { vi: '1 nếu sử dụng dịch vụ', en: '1 when using services' }),
      column('contributesLabour', { vi: '1 nếu góp sức lao động', en: '1 when contributing labour' }),
      column('leftOn', { vi: 'ngày ra', en: 'left on' }),
    ],
  },
  opening: {
    vi: 'Số dư đầu kỳ theo tài khoản và đối tượng (nhập lại được)',
    en: 'Opening balances by account and party (can be imported again)',
    columns: [
      column('account', account),
      column('party', party),
      column('debit', { vi: 'dư Nợ, đồng', en: 'debit balance, dong' }),
      column('credit', { vi: 'dư Có, đồng', en: 'credit balance, dong' }),
    ],
  },
  journal: {
    vi: 'Nhật ký chung, mỗi dòng một định khoản (nhập lại được khi không có số âm)',
    en: 'General journal, one line a posting (can be imported again where nothing is negative)',
    columns: [
      column('number', { vi: 'số chứng từ', en: 'voucher number' }),
      column('kind', { vi: 'loại chứng từ', en: 'voucher kind' }),
      column('date', { vi: 'ngày chứng từ', en: 'voucher date' }),
      column('postingDate', postingDate),
      column('description', { vi: 'diễn giải', en: 'description' }),
      column('debit', debit),
      column('credit', credit),
      column('amount', amount),
      column('debitParty', debitParty),
      column('creditParty', creditParty),
      column('person', { vi: 'người nộp hoặc nhận', en: 'payer or payee' }),
      column('address', { vi: 'địa chỉ', en: 'address' }),
      column('attachments', { vi: 'chứng từ gốc kèm theo', en: 'supporting documents' }),
    ],
  },
  vouchers: {
    vi: 'Chứng từ, đủ mọi cột',
    en: 'Vouchers, every column',
    columns: [
      column('voucherId', voucherId),
      column('uid', { vi: 'mã do bên gửi đặt', en: 'id made by the client' }),
      column('kind', { vi: 'loại', en: 'kind' }),
      column('numberYear', { vi: 'năm của số chứng từ', en: 'year of the number' }),
      column('number', { vi: 'số', en: 'number' }),
      column('issuedSequence', {
        vi: 'số thứ tự do chương trình cấp, trống nếu số nhập từ ngoài',
        en: 'sequence issued by the program, empty for outside numbers',
      }),
      column('date', { vi: 'ngày chứng từ', en: 'voucher date' }),
      column('postingDate', postingDate),
      column('month', month),
      column('description', { vi: 'diễn giải', en: 'description' }),
      column('person', { vi: 'người nộp hoặc nhận', en: 'payer or payee' }),
      column('address', { vi: 'địa chỉ', en: 'address' }),
      column('attachments', { vi: 'chứng từ gốc', en: 'supporting documents' }),
      column('source', { vi: 'nguồn: typed, import, opening, reversal, closing, undo', en: 'source' }),
      column('reversesId', { vi: 'ghi đảo chứng từ thứ mấy', en: 'the voucher it reverses' }),
      column('amount', { vi: 'cộng các định khoản, đồng', en: 'sum of its postings, dong' }),
      column('commandSequence', { vi: 'dòng lịch sử đã ghi nó', en: 'the command that wrote it' }),
      column('format', format),
      column('previousHash', previousHash),
      column('hash', hash),
    ],
  },
  postings: {
    vi: 'Định khoản',
    en: 'Postings',
    columns: [
      column('voucherId', voucherId),
      column('line', { vi: 'dòng, từ 1', en: 'line, from 1' }),
      column('debit', debit),
      column('credit', credit),
      column('amount', amount),
      column('debitParty', debitParty),
      column('creditParty', creditParty),
      column('description', { vi: 'diễn giải riêng của dòng', en: 'its own description' }),
      column('postingDate', postingDate),
      column('month', month),
    ],
  },
  balances: {
    vi: 'Phát sinh theo tài khoản và tháng',
    en: 'Movements by account and month',
    columns: [
      column('account', account),
      column('month', month),
      column('debit', sumDebit),
      column('credit', sumCredit),
    ],
  },
  'party-balances': {
    vi: 'Phát sinh theo tài khoản, đối tượng và tháng',
    en: 'Movements by account, party and month',
    columns: [
      column('account', account),
      column('party', party),
      column('month', month),
      column('debit', sumDebit),
      column('credit', sumCredit),
    ],
  },
  numbering: {
    vi: 'Số chứng từ đã cấp',
    en: 'Last number of each kind and month',
    columns: [
      column('kind', { vi: 'loại', en: 'kind' }),
      column('month', month),
      column('last', { vi: 'số cuối cùng', en: 'last sequence' }),
    ],
  },
  periods: {
    vi: 'Tháng đã khóa',
    en: 'Locked months',
    columns: [column('month', month), column('lockedAt', when), column('reason', { vi: 'lý do', en: 'reason' })],
  },
  closings: {
    vi: 'Các lần kết chuyển năm',
    en: 'Year closings',
    columns: [
      column('year', { vi: 'năm', en: 'year' }),
      column('voucherId', voucherId),
      column('options', { vi: 'lựa chọn khi kết chuyển, JSON', en: 'options chosen, JSON' }),
      column('undoneById', { vi: 'chứng từ đã hủy nó', en: 'the voucher that undid it' }),
    ],
  },
  commands: {
    vi: 'Lịch sử: ai làm gì, lúc nào',
    en: 'History: who did what, when',
    columns: [
      column('sequence', { vi: 'thứ tự, từ 1', en: 'place in the chain, from 1' }),
      column('id', { vi: 'mã do bên gửi đặt', en: 'id made by the client' }),
      column('procedure', { vi: 'việc', en: 'procedure' }),
      column('userId', { vi: 'người làm', en: 'user' }),
      column('at', when),
      column('summary', { vi: 'tóm tắt', en: 'summary' }),
      column('input', { vi: 'nội dung gửi vào, JSON', en: 'what was asked, JSON' }),
      column('inputHash', { vi: 'SHA-256 của nội dung gửi vào', en: 'SHA-256 of the input' }),
      column('result', { vi: 'kết quả, JSON', en: 'what was answered, JSON' }),
      column('lastVoucherId', { vi: 'chứng từ cuối cùng khi đó', en: 'last voucher at that time' }),
      column('lastVoucherHash', { vi: 'dấu niêm của chứng từ đó', en: 'its seal' }),
      column('format', format),
      column('previousHash', previousHash),
      column('hash', hash),
    ],
  },
  signers: {
    vi: 'Người ký theo thời gian',
    en: 'Signers over time',
    columns: [
      column('post', { vi: 'chức danh: representative, chiefAccountant, preparer, cashier', en: 'post' }),
      column('fromDate', { vi: 'từ ngày', en: 'from' }),
      column('name', { vi: 'họ và tên', en: 'name' }),
    ],
  },
  settings: {
    vi: 'Thiết lập của sổ',
    en: 'Settings of the book',
    columns: [column('key', { vi: 'tên', en: 'key' }), column('value', { vi: 'giá trị', en: 'value' })],
  },
  drafts: {
    vi: 'Bản nháp, chưa ghi sổ',
    en: 'Drafts, not in the books',
    columns: [
      column('id', { vi: 'mã', en: 'id' }),
      column('title', { vi: 'tiêu đề', en: 'title' }),
      column('content', { vi: 'nội dung, JSON', en: 'content, JSON' }),
      column('updatedAt', when),
    ],
  },
  upkeep: {
    vi: 'Các lần kiểm tra và sao lưu',
    en: 'Verifications and backups',
    columns: [
      column('sequence', { vi: 'thứ tự', en: 'sequence' }),
      column('kind', { vi: 'verification hoặc backup', en: 'verification or backup' }),
      column('at', when),
      column('ok', { vi: '1 nếu tốt', en: '1 when it went well' }),
      column('detail', { vi: 'tệp sao lưu, hoặc phần kiểm tra có lỗi', en: 'the file, or the checks that failed' }),
    ],
  },
} as const satisfies Readonly<Record<string, { vi: string; en: string; columns: readonly ExportColumn[] }>>

export type ExportTableName = keyof typeof exportTables

/** The README of an export: what it is, how it is written, and every column of every file, in Vietnamese and English. */
export function exportReadme(about: { bookName: string; at: string; appVersion: string; fingerprint: string }): string {
  const lines = [
    `${about.bookName}`,
    '',
    `Toàn bộ sổ kế toán, do chương trình Sổ HTX bản ${about.appVersion} xuất ra lúc ${about.at} (giờ UTC). Dấu niêm của sổ: ${about.fingerprint}.`,
    `The whole book, exported by Sổ HTX ${about.appVersion} at ${about.at} (UTC). The book's seal: ${about.fingerprint}.`,
    '',
    'Các tệp .csv: mã UTF-8 có BOM, cột cách nhau bằng dấu phẩy, dòng đầu là tên cột, ô trống nghĩa là không có. Tiền là số nguyên đồng,',
    'ngày viết năm-tháng-ngày. Chữ được giữ nguyên từng ký tự.',
    'The .csv files: UTF-8 with BOM, commas, the first line names the columns, an empty cell means none. Amounts are whole dong, dates',
    'are year-month-day. Text stands as it is in the book, to the letter.',
    '',
    'journal.hledger: cùng các định khoản cho chương trình hledger (https://hledger.org): hledger -f journal.hledger bal --flat -E',
    'Tên tài khoản là số hiệu, rồi đến mã đối tượng: 131:TV0001. Tài khoản loại 0 đứng một bên, trong ngoặc.',
    'journal.hledger: the same postings for hledger. Account names are the code, then the party; class 0 stands on one side, in parentheses.',
    '',
    'book.json: sổ của ai, kỳ kế toán, chế độ kế toán, dấu niêm. / whose book, fiscal year, regime, seals.',
    '',
  ]
  for (const [name, { vi, en, columns }] of Object.entries(exportTables)) {
    lines.push(`${name}.csv: ${vi}. / ${en}.`)
    for (const { name: field, vi: fieldVi, en: fieldEn } of columns) lines.push(`  ${field}: ${fieldVi} / ${fieldEn}`)
    lines.push('')
  }
  return lines.join('\r\n')
}
