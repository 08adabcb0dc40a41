import type { graduationRefusalCodes } from '../../contract/refusal-codes/graduation'

const COUNCIL = 'TT 34/2018/TT-BLĐTBXH, khoản 8 Điều 1'

/** What can be wrong with councils, decisions and certificates. */
export const graduationRefusals: Readonly<Record<(typeof graduationRefusalCodes)[number], string>> = {
  'course-not-ended':
    'Lớp[ {value}] chưa kết thúc nên chưa xét kết quả được. Hãy ghi ngày kết thúc lớp ở phần Học viên trước; hội đồng xét tốt nghiệp tính ngày làm việc từ hôm đó.',
  'course-council-sat': 'Kết quả của lớp[ {value}] đã được xét[ ngày {date}] nên ngày kết thúc lớp không đổi được nữa.',
  'course-needs-no-council':
    'Lớp[ {value}] học chương trình ngắn hạn nên không lập hội đồng xét tốt nghiệp. Hãy ghi quyết định công nhận kết quả ở phần Kết quả của lớp.',
  'course-needs-council': `Lớp[ {value}] học chương trình sơ cấp nên hội đồng phải xét tốt nghiệp trước khi ra quyết định (${COUNCIL}). Hãy lập hội đồng ở phần Kết quả của lớp.`,
  'short-nobody-reached':
    'Lớp[ {value}] không có học viên nào đạt mà chưa được công nhận. Hãy ghi kết quả kiểm tra ở phần Sổ lên lớp trước.',
  'decision-before-end': 'Ngày quyết định[ {value}] trước ngày kết thúc lớp[ {date}]. Hãy sửa lại ngày.',
  'council-unknown': 'Không tìm thấy hội đồng này. Hãy mở lại phần kết quả của lớp.',
  'council-to-sit': 'Lớp[ {value}] đang có một hội đồng chưa họp. Hãy sửa hội đồng đó hoặc ghi cuộc họp trước.',
  'council-sat': 'Hội đồng đã họp[ ngày {date}] nên thành phần và biên bản không đổi được nữa.',
  'council-not-sat': 'Hội đồng chưa họp. Hãy ghi cuộc họp và số biên bản trước khi ra quyết định.',
  'council-decided': 'Hội đồng này đã có quyết định công nhận tốt nghiệp[ số {number}].',
  'council-nobody-left': 'Lớp[ {value}] không còn học viên nào chưa được công nhận tốt nghiệp.',
  'council-wrong-size': `Hội đồng xét công nhận tốt nghiệp chưa đúng số người[: cần {choices}][, đang có {count}] (${COUNCIL}). Hãy thêm hoặc bớt người.`,
  'council-no-chair': `Hội đồng chưa có chủ tịch (${COUNCIL}). Hãy chọn một người làm chủ tịch.`,
  'council-two-chairs': `Hội đồng chỉ có một chủ tịch (${COUNCIL}). Hãy để một người.`,
  'council-no-secretary': `Hội đồng chưa có thư ký (${COUNCIL}). Hãy chọn một người làm thư ký.`,
  'council-two-secretaries': `Hội đồng chỉ có một thư ký (${COUNCIL}). Hãy để một người.`,
  'council-member-twice': `Có người được ghi hai lần trong hội đồng (${COUNCIL}). Hãy bỏ dòng trùng.`,
  'council-too-early': `Ngày họp[ {value}] trước ngày kết thúc[ {date}]; hội đồng họp sau khi khóa học kết thúc (${COUNCIL}).`,
  'council-too-late': `Ngày họp[ {value}] quá hạn[ {date}]: hội đồng xong việc trong 5 ngày làm việc từ khi kết thúc khóa học (${COUNCIL}). Nếu đã họp muộn, hãy ghi lý do; lý do in vào biên bản.`,
  'council-in-future': 'Ngày họp[ {value}] chưa đến. Hãy ghi cuộc họp sau khi họp xong.',
  'minutes-number-taken': 'Số biên bản[ {value}] đã dùng. Hãy ghi số khác.',
  'decision-unknown': 'Không tìm thấy quyết định này. Hãy mở lại phần kết quả của lớp.',
  'decision-number-taken': 'Số quyết định[ {value}] đã dùng. Hãy ghi số khác.',
  'decision-too-early': 'Ngày quyết định[ {value}] trước ngày hội đồng họp[ {date}]. Hãy sửa lại ngày.',
  'after-council-reason':
    'Kết quả đã được xét công nhận nên điểm, điểm danh và kỷ luật[ của {name}] chỉ đổi được khi ghi rõ lý do. Hãy ghi lý do; lần sửa được lưu lại.',
  'after-council-clear':
    'Kết quả đã được xét công nhận nên không xóa trắng ô điểm danh[ của {name}] được. Hãy ghi có mặt, có phép hoặc không phép kèm lý do.',
  'learner-graduated': 'Học viên[ {name}] đã được công nhận tốt nghiệp nên không học lại mô đun.',
  'certificates-issued':
    'Mọi học viên của quyết định[ {value}] đã có chứng chỉ. Bản chính chỉ cấp một lần; mất thì cấp bản sao từ sổ gốc.',
  'certificate-line-unknown': 'Không tìm thấy dòng[ {value}] trong sổ gốc cấp chứng chỉ.',
  'certificate-number-form':
    'Số hiệu chứng chỉ[ «{value}»] phải bắt đầu bằng chữ số để đếm tiếp, ví dụ 001/2026/SC-KT. Hãy sửa số đầu tiên.',
  'certificate-number-taken':
    'Số hiệu chứng chỉ[ {value}] đã cấp[ cho {name}]. Mỗi số chỉ dùng một lần; hãy ghi số khác.',
  'certificate-number-gap':
    'Số hiệu[ {value}] bỏ cách số đã cấp. Dãy số phải liên tục[; số tiếp theo là {expected}]. Hãy dùng số tiếp theo.',
  'certificate-too-early': 'Ngày cấp[ {value}] trước ngày quyết định[ {date}]. Hãy sửa lại ngày.',
  'certificate-no-birth-place':
    'Học viên[ {name}] chưa có nơi sinh để ghi vào chứng chỉ. Hãy bổ sung ở hồ sơ học viên.',
  'certificate-received': 'Chứng chỉ[ {value}] đã trao[ ngày {date}].',
  'certificate-revoked': 'Chứng chỉ[ {value}] đã thu hồi[ ngày {date}] nên không ghi thêm, không cấp bản sao.',
  'certificate-same-value': 'Nội dung đính chính giống nội dung đang có[: {value}]. Hãy ghi nội dung đúng.',
  'certificate-birth-date': 'Ngày sinh[ «{value}»] chưa đúng. Hãy ghi ngày, tháng, năm.',
  'certificate-copy-unknown': 'Không tìm thấy bản sao số[ {value}] trong sổ cấp bản sao.',
  'paper-nothing-to-print': 'Chưa có gì để in[ từ {from}][ đến {to}]. Hãy chọn khoảng khác.',
}
