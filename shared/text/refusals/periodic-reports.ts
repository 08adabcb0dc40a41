import type { periodicReportRefusalCodes } from '../../contract/refusal-codes/periodic-reports'

/** What can be wrong with reports of a period and their forms. */
export const periodicReportRefusals: Readonly<Record<(typeof periodicReportRefusalCodes)[number], string>> = {
  'report-unknown': 'Không tìm thấy báo cáo này. Hãy mở lại danh sách báo cáo.',
  'report-exists': 'Kỳ[ {value}] đã có báo cáo theo mẫu này. Hãy mở báo cáo đó, hoặc lập bản sửa nếu đã duyệt.',
  'report-period-wrong': 'Kỳ[ «{value}»] không hợp với mẫu này. Hãy chọn kỳ trong danh sách.',
  'report-period-open': 'Kỳ[ {value}] chưa bắt đầu. Hãy chọn kỳ đã bắt đầu.',
  'report-not-draft':
    'Báo cáo không còn là bản nháp nên không sửa được. Hãy trả lại để sửa, hoặc lập bản sửa nếu đã duyệt.',
  'report-not-checked': 'Báo cáo chưa được soát hoặc đã qua bước này. Hãy mở lại báo cáo để xem đang ở bước nào.',
  'report-not-approved': 'Báo cáo chưa duyệt. Hãy duyệt báo cáo trước.',
  'report-not-packed': 'Báo cáo chưa có gói gửi đi. Hãy làm gói trước.',
  'report-own-approval':
    'Người lập báo cáo không tự duyệt khi sổ còn người khác có quyền duyệt. Hãy nhờ người khác duyệt[: {name}].',
  'report-figure-of-book':
    'Chỉ tiêu[ «{name}»] lấy từ sổ nên không gõ tay và không bỏ qua. Hãy sửa chứng từ hoặc danh sách thành viên nếu số chưa đúng.',
  'report-figure-not-asked': 'Mẫu này không có chỉ tiêu[ «{name}»]. Hãy mở lại báo cáo.',
  'report-figure-missing':
    'Chưa có số của chỉ tiêu[ «{name}»]. Hãy điền ở trang Chỉ tiêu, hoặc ghi «không có số liệu» kèm lý do.',
  'report-approved-early': 'Ngày duyệt[ {value}] trước ngày đầu kỳ[ {date}]. Hãy sửa lại ngày duyệt.',
  'report-sent-early': 'Ngày gửi[ {value}] trước ngày duyệt[ {date}]. Hãy sửa lại ngày gửi.',
  'assessment-none': 'Mẫu này không có phiếu chấm điểm. Hãy mở lại báo cáo.',
  'assessment-criteria': 'Phiếu chấm điểm không đủ hoặc không đúng các tiêu chí của mẫu. Hãy mở lại báo cáo.',
  'assessment-most':
    'Điểm tối đa của tiêu chí[ {value}] không đúng mẫu[: nhóm này cộng lại phải là {limit} điểm]. Hãy chia lại điểm tối đa.',
  'assessment-points': 'Tiêu chí[ {value}] chấm quá điểm tối đa[ {limit}]. Hãy sửa điểm.',
  'assessment-unfinished': 'Phiếu tự đánh giá chưa chấm. Hãy chấm đủ các tiêu chí trước khi duyệt.',
  'form-unknown': 'Không tìm thấy mẫu báo cáo này. Hãy mở lại danh sách mẫu.',
  'form-unreadable': 'Tệp[ «{value}»] không phải tệp Excel (.xlsx) đọc được. Hãy lưu lại từ Excel dạng .xlsx.',
  'form-too-large':
    'Tệp mẫu quá lớn[: {value}]. Mẫu có nhiều nhất 2 MB, 20 trang tính, mỗi trang 2.000 dòng và 100 cột.',
  'form-foreign-part':
    'Tệp mẫu có phần không được nhận (macro, đối tượng nhúng, dữ liệu nối từ ngoài)[: {value}]. Hãy xóa phần đó rồi lưu lại dạng .xlsx.',
  'form-link': 'Tệp mẫu có liên kết ra ngoài[ tại {value}]. Hãy bỏ liên kết đó rồi lưu lại.',
  'form-formula': 'Ô[ {value}] có công thức. Hãy bỏ công thức: số trong báo cáo do chương trình điền.',
  'form-name-unknown':
    'Tên[ «{name}»][ ở ô {value}] không phải tên chương trình biết. Hãy sửa tên theo trang «Mẫu báo cáo» của tài liệu, hoặc xóa tên.',
  'form-name-not-cell': 'Tên[ «{name}»] không chỉ đúng một ô[: {value}]. Hãy đặt tên cho một ô.',
  'form-name-twice': 'Tên[ «{name}»] đặt hai lần[: ô {value}]. Hãy để một tên cho một ô.',
  'form-empty': 'Tệp mẫu chưa có ô nào đặt tên chỉ tiêu. Hãy đặt tên ô theo trang «Mẫu báo cáo» của tài liệu.',
  'form-merged-wide': 'Trang tính có vùng gộp ô quá rộng[: {value}]. Hãy gộp trong phạm vi 2.000 dòng và 100 cột.',
  'form-period-kind': 'Mẫu[ «{value}»] đã có với loại kỳ khác. Hãy giữ loại kỳ cũ, hoặc đặt mã mẫu khác.',
}
