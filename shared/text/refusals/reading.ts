import type { RefusalCode } from '../../contract/refusal'

/** What can be wrong with a file or with the form of a cell. `column` is the file's own heading, `value` the cell as it stands. */
export const readingRefusals = {
  'file-empty': 'Tệp không có dữ liệu. Hãy kiểm tra lại tệp, hoặc chọn tệp khác.',
  'file-unreadable':
    'Không đọc được tệp này[: {reason}]. Hãy mở tệp bằng Excel, lưu lại thành .xlsx hoặc «CSV UTF-8» rồi nhập lại.',
  'file-not-text':
    'Tệp không phải là văn bản UTF-8 hay UTF-16[: {reason}]. Hãy mở tệp bằng Excel, lưu lại thành .xlsx hoặc «CSV UTF-8» rồi nhập lại.',
  'file-too-large':
    'Tệp quá lớn[: {reason}][ (tối đa {limit} MB)]. Hãy chia thành nhiều tệp nhỏ hơn, ví dụ mỗi quý một tệp.',
  'column-missing':
    'Tệp thiếu một cột bắt buộc[: «{column}»]. Hãy thêm cột này, hoặc đặt lại tên cho cột tương ứng ở dòng tiêu đề.',
  'column-repeated':
    'Hai cột cùng mang một nghĩa[, «{name}»][: «{column}» và «{other}»]. Hãy xóa hoặc đổi tên một cột.',
  'cell-missing': 'Dòng này để trống một ô bắt buộc[ ở cột «{column}»]. Hãy điền vào rồi nhập lại.',
  'cell-error':
    'Ô[ ở cột «{column}»] là một lỗi của Excel[ ({value})]. Hãy sửa công thức của ô này, lưu tệp rồi nhập lại.',
  'row-too-long':
    'Dòng này có nhiều ô hơn dòng tiêu đề. Nếu trong ô có dấu ngăn cách cột, hãy đặt cả ô trong dấu ngoặc kép, hoặc lưu tệp thành .xlsx.',
  'row-malformed':
    'Dấu ngoặc kép ở dòng này không mở và đóng đúng chỗ. Hãy sửa lại dấu ngoặc kép, hoặc lưu tệp thành .xlsx.',
  'date-unknown':
    'Không đọc được ngày[ «{value}»], hoặc ngày đó không có thật. Hãy ghi theo dạng ngày/tháng/năm, ví dụ 31/12/2025.',
  'amount-unknown': 'Không đọc được số tiền[ «{value}»]. Hãy chỉ ghi chữ số, ví dụ 1250000 hoặc 1.250.000.',
  'amount-fraction': 'Số tiền[ «{value}»] có phần lẻ. Sổ ghi đến đồng, vì vậy hãy làm tròn số này rồi nhập lại.',
  'amount-ambiguous':
    'Không chắc số tiền[ «{value}»] là bao nhiêu, vì trong tệp dấu chấm hoặc dấu phẩy được dùng theo nhiều kiểu. Hãy dùng một kiểu trong cả tệp, ví dụ 1.250.000 hoặc 1250000.',
  'amount-negative':
    'Số tiền[ «{value}»] là số âm. Chỉ chứng từ điều chỉnh mới được ghi số âm (Luật Kế toán, Điều 27). Hãy ghi số dương và đổi bên Nợ, Có, hoặc sửa bằng bút toán điều chỉnh.',
  'amount-zero': 'Số tiền bằng 0. Hãy ghi số tiền lớn hơn 0, hoặc xóa dòng này.',
  'amount-too-large':
    'Số tiền[ «{value}»] quá lớn. Mỗi dòng ghi được nhiều nhất 999.999.999.999.999 đồng; hãy kiểm tra lại số này.',
  'choice-unknown': 'Không hiểu giá trị[ «{value}»][ ở cột «{column}»].[ Có thể ghi: {choices}.]',
  'text-too-long': 'Nội dung[ ở cột «{column}»] quá dài[ (tối đa {limit} ký tự)]. Hãy viết gọn lại.',
  'text-missing': 'Còn thiếu nội dung[: {name}]. Chứng từ kế toán phải ghi nội dung nghiệp vụ (Luật Kế toán, Điều 16).',
  'faults-omitted': 'Còn[ {count}] lỗi nữa không nêu ở đây. Hãy sửa những lỗi đã nêu rồi nhập lại.',
} as const satisfies Partial<Record<RefusalCode, string>>

/** Why a file as a whole is not read: the `reason` of 'file-unreadable', 'file-not-text' and 'file-too-large'. */
export const fileReasons = {
  'not-found': 'không thấy tệp',
  'other-encoding': 'tệp dùng bảng mã khác',
  'control-characters': 'có ký tự điều khiển',
  'web-page': 'đây là trang web hoặc tệp XML',
  'old-excel': 'đây là tệp .xls kiểu cũ hoặc tệp Excel có mật khẩu',
  'broken-container': 'tệp hỏng hoặc không phải tệp Excel',
  'broken-workbook': 'tệp Excel hỏng hoặc thiếu trang tính',
  'broken-cell': 'có ô bị hỏng',
  'swelling-container': 'tệp nén chứa quá nhiều dữ liệu',
  'too-many-cells': 'bảng tính có quá nhiều ô',
} as const
export type FileReason = keyof typeof fileReasons
