import { fillSentence, type SentenceData } from './sentence'

/** What can be wrong with a book, by code: the fault and its place. Numbers are named with their year, as PC01/001/2025. */
const findings = {
  unreadable: 'Không đọc được phần này của tệp sổ[: {reason}].',
  'vouchers-unreadable': 'Không đọc được các chứng từ sau chứng từ thứ {from}[, đến thứ {to}][: {reason}].',
  'commands-unreadable': 'Không đọc được các dòng lịch sử sau dòng thứ {from}[: {reason}].',
  'voucher-unjudged': 'Chứng từ {voucher}: dữ liệu hỏng nên không kiểm được[ ({reason})].',
  integrity: 'SQLite báo lỗi trong tệp: {reason}.',
  'foreign-key': 'Bảng {table}[, dòng {row}]: trỏ tới một dòng không có trong bảng {parent}.',
  'schema-missing': 'Thiếu {kind} «{name}» trong cấu trúc tệp sổ.',
  'schema-extra': 'Cấu trúc tệp sổ có {kind} «{name}» không phải của chương trình.',
  'schema-changed': '{kind} «{name}» trong cấu trúc tệp sổ đã bị sửa.',
  'schema-identity': 'Tệp mang dấu nhận dạng {value}, đúng ra là {expected}.',
  'schema-version': 'Tệp mang phiên bản cấu trúc {value}, chương trình biết đến {expected}.',
  'voucher-sequence': 'Chứng từ {voucher} đứng thứ {value}, đúng ra là thứ {expected}: có chứng từ bị xóa hoặc chèn.',
  'voucher-link': 'Chứng từ {voucher}: không nối với chứng từ đứng trước.',
  'voucher-format': 'Chứng từ {voucher}: dạng dấu niêm {value} không có.',
  'voucher-hash': 'Chứng từ {voucher}: nội dung không khớp với dấu niêm, chứng từ hoặc định khoản đã bị sửa.',
  'voucher-command': 'Chứng từ {voucher}: không thuộc dòng lịch sử {value} mà nó nêu.',
  'posting-orphan': 'Có định khoản của chứng từ thứ {value} mà không có chứng từ đó.',
  'voucher-uncovered': 'Các chứng từ sau chứng từ thứ {value} không có dòng lịch sử nào ghi nhận.',
  'command-sequence': 'Lịch sử: dòng {value}, đúng ra là dòng {expected}: có dòng bị xóa hoặc chèn.',
  'command-link': 'Lịch sử: dòng {value} không nối với dòng đứng trước.',
  'command-format': 'Lịch sử: dòng {value} có dạng dấu niêm không có.',
  'command-hash': 'Lịch sử: nội dung dòng {value} không khớp với dấu niêm, dòng đã bị sửa.',
  'command-voucher': 'Lịch sử: dòng {value} ghi nhận chứng từ thứ {expected} với dấu niêm khác với chứng từ trong sổ.',
  'command-backwards': 'Lịch sử: dòng {value} ghi nhận ít chứng từ hơn dòng đứng trước.',
  'field-amount': 'Chứng từ {voucher}: số tiền của chứng từ là {balance}, cộng các định khoản là {amount}.',
  'field-month': 'Chứng từ {voucher}: tính vào kỳ {value}, theo ngày ghi sổ là kỳ {expected}.',
  'field-year': 'Chứng từ {voucher}: năm của số chứng từ là {value}, theo ngày chứng từ là {expected}.',
  'field-posting': 'Chứng từ {voucher}, định khoản {line}: ngày hoặc kỳ ghi sổ khác với chứng từ.',
  'field-empty': 'Chứng từ {voucher}: không có định khoản nào.',
  'field-lines': 'Chứng từ {voucher}: các định khoản không đánh số liền nhau từ 1.',
  'sides-missing': 'Chứng từ {voucher}, định khoản {line}: chỉ có một bên, tài khoản {account}.',
  'sides-opening': 'Chứng từ {voucher}, số dư đầu kỳ: tổng Nợ {debit}, tổng Có {credit}.',
  'sides-month': 'Kỳ {value}: tổng phát sinh Nợ {debit}, tổng phát sinh Có {credit} trong số dư đã lưu.',
  'balance-differs':
    'Tài khoản {account}, kỳ {value}: số đã lưu Nợ {debit}, Có {credit}; cộng từ định khoản Nợ {otherDebit}, Có {otherCredit}.',
  'party-balance-differs':
    'Tài khoản {account}, đối tượng {party}, kỳ {value}: số đã lưu Nợ {debit}, Có {credit}; cộng từ định khoản Nợ {otherDebit}, Có {otherCredit}.',
  'party-sum-differs':
    'Tài khoản {account}, kỳ {value}: số dư của tài khoản Nợ {debit}, Có {credit}; cộng theo đối tượng Nợ {otherDebit}, Có {otherCredit}.',
  'sum-unsafe': 'Tài khoản {account}, kỳ {value}: số cộng dồn quá lớn để giữ chính xác.',
  'number-gap':
    'Chứng từ {voucher}: số thứ {value} của kỳ, đúng ra là số thứ {expected}, số do chương trình cấp phải liền nhau.',
  'number-form': 'Chứng từ {voucher}: số do chương trình cấp phải là {expected}.',
  'number-repeated': 'Số chứng từ {voucher}, loại {kind}, có {value} lần trong một năm.',
  'numbering-differs': 'Số đã cấp của loại {kind}, tháng {month}: sổ ghi {value}, theo các chứng từ là {expected}.',
  'reversal-original': 'Chứng từ {voucher}: chứng từ mà nó điều chỉnh không có trong sổ hoặc đứng sau nó.',
  'reversal-source': 'Chứng từ {voucher}: ghi đảo một chứng từ không ghi đảo được.',
  'reversal-differs': 'Chứng từ {voucher}: không ghi âm đúng các định khoản của chứng từ {other}.',
  'negative-alone': 'Chứng từ {voucher}, định khoản {line}: số âm mà không điều chỉnh chứng từ nào.',
  'closing-voucher': 'Kết chuyển năm {year}: chứng từ ghi nhận việc kết chuyển không đúng loại.',
  'closing-undo': 'Kết chuyển năm {year}: chứng từ hủy không phải là chứng từ ghi đảo của nó.',
  'closing-unrecorded': 'Chứng từ {voucher}: là chứng từ kết chuyển mà sổ không ghi nhận việc kết chuyển.',
  'hall-unopened': 'Cuộc họp «{name}»: có việc được ghi mà không có lần mở cửa điểm danh.',
  'hall-event': 'Cuộc họp «{name}»: việc thứ {value} không thể xảy ra theo các việc trước nó.',
  'hall-stage': 'Cuộc họp «{name}»: trạng thái trong sổ là {value}, theo các việc đã ghi là {expected}.',
} as const

export type FindingCode = keyof typeof findings

/** What a check that found nothing has looked at. */
const looked = {
  integrity: 'SQLite đọc được cả tệp.',
  'foreign-keys': 'Mọi dòng đều trỏ tới dòng có thật.',
  schema: 'Cấu trúc tệp đúng như chương trình tạo.',
  commands: '{count} dòng lịch sử nối liền nhau.',
  'commands-withheld':
    '{count} dòng lịch sử nối liền nhau; {value} dòng có thông tin cá nhân được che trong bản sao này nên chỉ kiểm chỗ nối, muốn kiểm cả nội dung cần mật khẩu của bản sao.',
  vouchers: '{count} chứng từ nối liền nhau, nội dung khớp với dấu niêm.',
  fields: 'Số tiền, kỳ và năm của mọi chứng từ đúng với định khoản và ngày.',
  sides: 'Mọi định khoản đủ hai bên; tổng Nợ bằng tổng Có.',
  balances: '{count} số dư tài khoản theo kỳ đúng với định khoản.',
  'party-balances': '{count} số dư đối tượng theo kỳ đúng với định khoản.',
  'party-sums': 'Số dư đối tượng cộng lại bằng số dư tài khoản.',
  numbering: 'Số do chương trình cấp liền nhau trong từng loại và tháng.',
  'numbering-with-gaps': 'Số do chương trình cấp liền nhau; trong số chứng từ nhập từ ngoài có {count} số bỏ trống.',
  reversals: 'Mọi chứng từ ghi đảo đúng với chứng từ gốc.',
  closings: 'Các lần kết chuyển khớp với chứng từ.',
  halls: '{count} cuộc họp: mọi việc đã ghi đều có thể xảy ra.',
} as const

export type LookedCode = keyof typeof looked

/** The sentence of a fault that `verify` found. */
export function findingText(code: FindingCode, data: SentenceData): string {
  return fillSentence(findings[code], data)
}

/** The sentence of a check that found nothing wrong. */
export function lookedText(code: LookedCode, data: SentenceData): string {
  return fillSentence(looked[code], data)
}

/** All that a check found, in one text: the first faults in words, the rest as a count. */
export function findingsText(sentences: readonly string[], count: number): string {
  const rest = count - sentences.length
  return rest > 0 ? `${sentences.join(' ')} Còn ${rest} lỗi nữa cùng loại.` : sentences.join(' ')
}

/** Kinds of objects of a stored schema, as sentences name them. */
export const schemaKinds: Readonly<Record<string, string>> = {
  table: 'bảng',
  index: 'chỉ mục',
  trigger: 'chốt chặn',
  view: 'khung nhìn',
}
