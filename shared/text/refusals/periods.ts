import type { RefusalCode } from '../../contract/refusal'

/** What can be wrong when months are locked and years are closed. */
export const periodRefusals = {
  'month-not-locked': 'Tháng[ {month}] chưa khóa, nên không cần mở khóa.',
  'month-already-locked': 'Tháng[ {month}] đã khóa sổ từ trước.',
  'reason-missing': 'Chưa nêu lý do. Hãy ghi ngắn gọn vì sao; lý do được lưu cùng sổ để kiểm tra sau này.',
  'year-before-book': 'Năm[ {year}] trước năm đầu tiên của sổ[ ({from})]. Hãy chọn năm khác.',
  'year-not-closed': 'Năm[ {year}] chưa kết chuyển, nên không có gì để hủy.',
  'year-already-closed': 'Năm[ {year}] đã kết chuyển. Muốn làm lại, hãy hủy kết chuyển của năm này trước.',
  'year-previous-open': 'Năm trước[ ({other})] chưa kết chuyển. Hãy kết chuyển năm đó trước[, rồi đến năm {year}].',
  'year-next-closed': 'Năm sau[ ({other})] đã kết chuyển. Hãy hủy kết chuyển năm đó trước[, rồi đến năm {year}].',
  'deduction-side-unknown':
    'Chứng từ[ {number}] ghi giảm trừ doanh thu (tài khoản 521) mà không rõ là nội bộ hay bên ngoài. Hãy ghi đối tượng, hoặc dùng tài khoản chi tiết của 521.',
  'balance-abnormal':
    'Tài khoản[ {account}][ {name}] có số dư trái bên[: {balance}][, đối tượng {party}]. Hãy kiểm tra và điều chỉnh trước khi kết chuyển.',
  'nothing-to-close': 'Năm[ {year}] không có doanh thu, chi phí nào để kết chuyển.',
  'allocation-key-invalid':
    'Tỷ lệ phân bổ chi phí quản lý (tài khoản 642) không hợp lệ[: {value}]. Hãy dùng doanh thu thuần, hoặc nêu phần nội bộ từ 0 đến 100 %.',
} as const satisfies Partial<Record<RefusalCode, string>>
