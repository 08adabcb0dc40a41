import type { RefusalCode } from '../../contract/refusal'

/** What can be wrong with a voucher, its postings, accounts and parties. `other` is the second of two that do not agree. */
export const voucherRefusals = {
  'voucher-empty': 'Chứng từ[ {number}] chưa có dòng định khoản nào. Hãy thêm ít nhất một dòng Nợ, Có và số tiền.',
  'voucher-exists':
    'Chứng từ[ số {number}][ năm {year}] đã có trong sổ. Hãy bỏ chứng từ này khỏi tệp, hoặc đánh số khác nếu đây là chứng từ khác.',
  'voucher-inconsistent':
    'Các dòng của chứng từ[ {number}] không thống nhất[ ở cột «{column}»][: «{value}» và «{other}»]. Mọi dòng cùng số chứng từ phải có chung loại, ngày và ngày ghi sổ.',
  'voucher-unknown': 'Sổ không có chứng từ[ {number}]. Hãy kiểm tra lại số và năm của chứng từ.',
  'voucher-ambiguous': 'Có nhiều chứng từ mang số[ {number}]. Hãy ghi thêm năm[, ví dụ {number}/{year}].',
  'kind-unknown':
    'Không rõ loại chứng từ[ «{value}»]. Hãy dùng một trong các loại của sổ: PT, PC, BC, BN, MH, BH, PN, PX, PK, KC.',
  'number-malformed': 'Số chứng từ[ «{number}»] không hợp lệ. Hãy ghi gọn, ví dụ PC01/001.',
  'account-unknown':
    'Tài khoản[ {account}] không có trong hệ thống tài khoản của sổ (Thông tư 71/2024/TT-BTC). Hãy kiểm tra lại số hiệu, hoặc mở tài khoản chi tiết trước.',
  'account-not-leaf':
    'Tài khoản[ {account}][ {name}] có tài khoản chi tiết, nên không ghi trực tiếp vào đó. Hãy chọn một tài khoản chi tiết[, ví dụ {other}].',
  'account-closed': 'Tài khoản[ {account}][ {name}] đã ngừng dùng. Hãy chọn tài khoản khác, hoặc mở lại tài khoản này.',
  'account-exists': 'Tài khoản[ {account}] đã có trong sổ. Hãy chọn số hiệu khác.',
  'account-malformed':
    'Số hiệu tài khoản[ «{account}»] không hợp lệ. Tài khoản chi tiết gồm số hiệu của tài khoản cấp trên và thêm chữ số, dài từ 3 đến 8 chữ số.',
  'party-unknown':
    'Đối tượng[ «{party}»] chưa có trong danh mục. Hãy thêm đối tượng này, hoặc nhập danh mục đối tượng trước.',
  'party-missing':
    'Tài khoản[ {account}][ {name}] phải theo dõi theo từng đối tượng. Hãy ghi mã đối tượng[ ở bên {side}].',
  'party-without-account':
    'Đối tượng[ «{party}»] đứng ở bên không có tài khoản. Hãy ghi tài khoản của bên đó, hoặc bỏ đối tượng.',
  'party-differs':
    'Đối tượng[ «{party}»] đã có trong sổ với dữ liệu khác[ ở cột «{column}»][: trong sổ là «{other}»][, trong tệp là «{value}»]. Hãy sửa cho giống nhau, hoặc dùng mã khác.',
  'party-repeated':
    'Mã đối tượng[ «{party}»] có hai lần[ (lần trước ở dòng {other})] với dữ liệu khác nhau. Hãy giữ lại một dòng, hoặc dùng mã khác.',
  'party-malformed':
    'Mã đối tượng[ «{party}»] không hợp lệ. Hãy dùng chữ, số, dấu chấm, gạch ngang, gạch dưới, và không có khoảng trống.',
  'sides-missing':
    'Dòng này thiếu tài khoản[ bên {side}]. Hãy ghi cả tài khoản Nợ và tài khoản Có; chỉ tài khoản loại 0 được ghi một bên.',
  'sides-same':
    'Bên Nợ và bên Có cùng là tài khoản[ {account}][, đối tượng {party}], nên không có gì thay đổi. Hãy sửa một bên.',
  'off-balance-two-sides':
    'Tài khoản[ {account}] thuộc loại 0 (ngoài bảng), được ghi đơn theo Thông tư 71/2024/TT-BTC. Hãy để trống tài khoản bên kia.',
  'off-balance-mixed':
    'Chứng từ[ {number}] có cả tài khoản ngoài bảng (loại 0) và tài khoản trong bảng. Hãy tách thành hai chứng từ.',
  'date-before-book': 'Ngày[ {date}] trước kỳ đầu tiên của sổ[ ({from})]. Số liệu trước đó hãy đưa vào số dư đầu kỳ.',
  'month-locked':
    'Tháng[ {month}] đã khóa sổ (Luật Kế toán, Điều 26). Hãy chọn ngày ghi sổ trong tháng chưa khóa, hoặc mở khóa tháng này và nêu lý do.',
  'year-closed':
    'Năm[ {year}] đã kết chuyển và khóa sổ (Luật Kế toán, Điều 26). Hãy ghi vào năm sau, hoặc hủy kết chuyển của năm này trước.',
  'id-reused': 'Mã lệnh[ «{id}»] đã được dùng cho một việc khác. Hãy gửi lại với mã mới.',
  'already-reversed':
    'Chứng từ[ {number}] đã được điều chỉnh[ bằng chứng từ {other}]. Mỗi chứng từ chỉ ghi đảo một lần.',
  'reversal-of-reversal':
    'Chứng từ[ {number}] là chứng từ ghi đảo, nên không ghi đảo tiếp. Hãy lập lại chứng từ đúng như một chứng từ mới.',
  'not-reversible':
    'Chứng từ[ {number}] không ghi đảo bằng tay được[: {reason}]. Hãy dùng lệnh đã tạo ra nó, ví dụ hủy kết chuyển.',
  'text-malformed': 'Trong nội dung gửi vào có ký tự hỏng. Hãy xóa ký tự đó, gõ lại rồi gửi lại.',
  'sum-too-large':
    'Cộng dồn các số tiền trong sổ vượt mức giữ được chính xác đến đồng[ ({limit})]. Hãy kiểm tra lại số tiền của chứng từ này.',
  'draft-unknown': 'Không còn bản nháp này. Có thể bản nháp đã được ghi sổ hoặc đã xóa.',
} as const satisfies Partial<Record<RefusalCode, string>>
