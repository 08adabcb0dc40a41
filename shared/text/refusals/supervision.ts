import type { supervisionRefusalCodes } from '../../contract/refusal-codes/supervision'

/** Supervision. */
export const supervisionRefusals: Readonly<Record<(typeof supervisionRefusalCodes)[number], string>> = {
  'fingerprint-malformed':
    'Dấu sổ[ «{value}»] không đúng dạng. Dấu sổ gồm 12 ký tự số và chữ A đến F, in ở chân trang các mẫu, ví dụ 7C1E-94A0-B3D2.',
  'fingerprint-unknown':
    'Sổ này không có dấu[ {value}]. Hãy xem lại dấu in ở chân trang mẫu, hoặc mở đúng sổ đã in mẫu đó.',
  'fingerprint-ambiguous':
    'Có[ {count}] dòng lịch sử bắt đầu bằng dấu[ {value}]. Hãy nhập thêm ký tự của dấu niêm, xem ở Thiết lập, mục Lịch sử.',
  'sample-nothing':
    'Không có chứng từ nào để rút mẫu đến dấu sổ[ {value}]. Hãy chọn dấu sổ in sau khi đã ghi chứng từ, hoặc cách rút mẫu khác.',
  'sample-unknown': 'Không có lần rút mẫu này trong sổ. Hãy mở lại danh sách mẫu.',
  'sample-voucher-unknown': 'Chứng từ này không có trong mẫu đã rút. Hãy chọn một chứng từ của mẫu.',
  'inspection-unknown': 'Không có biên bản kiểm tra này trong sổ. Hãy chọn một biên bản trong danh sách.',
  'inspection-step-open': 'Còn bước chưa trả lời[: «{name}»]. Hãy chọn Đúng, Có vấn đề hoặc Không áp dụng.',
  'inspection-note-missing':
    'Đã chọn Có vấn đề mà chưa ghi thấy gì[ ở bước «{name}»]. Hãy ghi điều đã thấy vào ô ghi chú.',
  'inspection-supervisor-missing': 'Chưa có tên người kiểm soát. Hãy ghi ít nhất một người.',
  'inspection-cash-missing': 'Chưa đếm tiền. Hãy ghi số tờ từng mệnh giá.',
  'inspection-difference-unexplained':
    'Tiền đếm được chênh[ {difference} đ] so với sổ quỹ. Hãy ghi nguyên nhân theo lời những người có mặt; chưa rõ thì ghi chưa rõ.',
  'inspection-items-missing': 'Chưa ghi mặt hàng, tài sản hay khoản nào. Hãy ghi ít nhất một dòng.',
  'inspection-sample-missing': 'Kiểm tra chứng từ cần một mẫu đã rút. Hãy rút mẫu ở thẻ Rút mẫu chứng từ.',
  'inspection-sample-open': 'Còn[ {count}] chứng từ của mẫu chưa đánh giá. Hãy xem hết rồi lập biên bản.',
  'inspection-ahead': 'Ngày[ {date}] chưa đến. Hãy ghi ngày đã kiểm tra.',
  'inspection-signed': 'Biên bản[ {number}] đã ghi việc ký rồi.',
  'inspection-signed-early': 'Ngày ký không thể trước ngày kiểm tra[ {date}]. Hãy xem lại ngày ký.',
  'plan-exists': 'Kế hoạch kiểm soát[ năm {year}] đã có. Hãy thêm hoặc bỏ từng việc.',
  'plan-item-unknown': 'Việc này không có trong kế hoạch, hoặc đã bỏ. Hãy chọn việc khác.',
  'finding-unknown': 'Không có phát hiện này trong sổ. Hãy chọn một phát hiện trong danh sách.',
  'finding-closed': 'Thông báo[ {number}] đã kết thúc. Ban kiểm soát mở lại thì mới ghi tiếp được.',
  'finding-not-closed': 'Thông báo[ {number}] chưa kết thúc nên không cần mở lại.',
  'finding-not-answered': 'Thông báo[ {number}] chưa có trả lời để gửi lại. Hãy nhắc hoặc gia hạn.',
  'finding-due-early': 'Hạn trả lời không thể trước ngày[ {date}]. Hãy chọn ngày sau đó.',
  'request-unknown': 'Không có yêu cầu này trong sổ. Hãy chọn một yêu cầu trong danh sách.',
  'request-over': 'Yêu cầu này đã xong, không ghi tiếp như vậy được. Chỉ tài liệu đã nhận đủ mới trả lại được.',
  'complaint-unknown': 'Không có đơn thư này trong sổ. Hãy chọn một đơn trong danh sách.',
  'complaint-over': 'Đơn thư này đã kết thúc. Nếu có việc mới, hãy ghi đơn mới.',
  'visit-before': 'Đợt trước kết thúc ngày[ {date}]. Đợt này không thể kết thúc trước ngày đó.',
  'visit-unknown': 'Không có đợt kiểm soát này trong sổ. Hãy chọn một đợt trong danh sách.',
}
