import type { RefusalCode } from '../../contract/refusal'

/** What a list of members leaves open, and what should be looked at before it is written. */
export const memberListRefusals = {
  'member-unclear':
    'Không rõ dòng này là thành viên nào[ tên «{name}»]: trong sổ có nhiều người cùng tên[, mã {other}]. Hãy thêm mã thành viên hoặc số căn cước vào danh sách.',
  'member-kept':
    'Danh sách khác sổ đăng ký[ ở mục {name}][: danh sách ghi «{value}»][, sổ ghi «{other}»]. Mục này giữ nguyên như sổ; nó chỉ đổi ở trang thành viên, theo quyết định hoặc chứng từ.',
  'member-resembles':
    'Dòng này giống thành viên[ {party}][ {name}] đã có trong sổ: cùng số căn cước, hoặc cùng tên và ngày sinh. Nếu là một người, hãy ghi mã của thành viên ấy vào danh sách.',
  'member-listed-twice':
    'Người ở dòng này có thể trùng với dòng[ {other}] của danh sách: cùng số căn cước, hoặc cùng tên và ngày sinh. Nếu là một người, hãy xóa một dòng.',
  'letter-lost':
    'Một chữ[ «{name}»] có lẽ đã mất «ư»[, đúng ra là «{other}»]: mã của «ư» trong phông TCVN3 dễ bị mất khi chép. Nếu đúng vậy, hãy sửa trong danh sách.',
  'birth-year-only':
    'Danh sách chỉ ghi năm sinh[ của {count} người][ ở cột «{column}»]. Sổ đăng ký ghi ngày 01/01 của năm ấy, như căn cước của người không rõ ngày sinh; khi biết ngày, hãy sửa ở trang thành viên.',
  'number-odd':
    'Số[ «{value}»][ ở cột «{column}»] có thể gõ nhầm[: {reason}]. Sổ vẫn nhận số này; hãy xem lại giấy tờ.',
} as const satisfies Partial<Record<RefusalCode, string>>
