import type { RefusalCode } from '../../contract/refusal'

/** What can be wrong with opening balances and with members. */
export const openingAndMemberRefusals = {
  'opening-exists':
    'Số dư đầu kỳ[ của tài khoản {account}][, đối tượng {party}] đã có trong sổ. Số dư đầu kỳ chỉ nhập một lần; muốn sửa hãy ghi chứng từ điều chỉnh.',
  'opening-unbalanced':
    'Số dư đầu kỳ không cân[: tổng dư Nợ {debit}, tổng dư Có {credit}][, lệch {difference}]. Hãy kiểm tra lại các dòng trong tệp, không kể tài khoản loại 0.',
  'opening-two-sides':
    'Dòng này có cả dư Nợ và dư Có[ cho tài khoản {account}]. Hãy tách thành hai dòng theo đối tượng, hoặc chỉ giữ một bên.',
  'opening-result-account':
    'Tài khoản[ {account}] thuộc loại 5, 6 hoặc 9, không có số dư đầu kỳ (Thông tư 71/2024/TT-BTC). Hãy chuyển số này vào tài khoản 421.',
  'member-differs':
    'Thành viên[ «{party}»] đã có trong sổ với dữ liệu khác[ ở cột «{column}»][: trong sổ là «{other}»][, trong tệp là «{value}»]. Hãy sửa cho giống nhau, hoặc dùng mã khác.',
  'member-repeated':
    'Mã thành viên[ «{party}»] có hai lần[ (lần trước ở dòng {other})] với dữ liệu khác nhau. Hãy giữ lại một dòng, hoặc dùng mã khác.',
} as const satisfies Partial<Record<RefusalCode, string>>
