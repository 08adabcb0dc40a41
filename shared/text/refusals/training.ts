import type { trainingRefusalCodes } from '../../contract/refusal-codes/training'

const SHORT = 'TT 43/2015/TT-BLĐTBXH'

/** What can be wrong with programmes, classes, attendance and marks. */
export const trainingRefusals: Readonly<Record<(typeof trainingRefusalCodes)[number], string>> = {
  'programme-unknown': 'Không tìm thấy chương trình đào tạo này. Hãy mở lại danh sách chương trình.',
  'programme-in-use':
    'Chương trình[ «{name}»] đã có lớp nên không sửa được nữa. Hãy chép thành chương trình mới rồi sửa bản mới.',
  'programme-code-taken': 'Mã chương trình[ «{value}»] đã dùng. Hãy đặt mã khác.',
  'programme-level-missing':
    'Chương trình thuộc một hướng chứng chỉ thì phải có bậc. Hãy chọn bậc 1, 2 hoặc 3, hoặc để là khóa ngắn hạn, không theo hướng nào.',
  'programme-retired': 'Chương trình[ «{value}»] đã thôi dùng[ từ {date}]. Hãy mở lớp theo chương trình khác.',
  'programme-unlawful':
    'Chương trình[ «{value}»] chưa đạt[ {count} điểm] so với quy định đào tạo sơ cấp. Hãy mở chương trình, xem từng điểm và sửa trước khi mở lớp.',
  'module-unknown': 'Chương trình của lớp không có mô đun số[ {value}]. Hãy chọn một mô đun trong danh sách.',
  'trainer-unknown': 'Không tìm thấy giáo viên này. Hãy chọn trong danh sách hoặc ghi giáo viên mới.',
  'learner-unknown': 'Không tìm thấy học viên này. Hãy chọn trong danh sách hoặc ghi học viên mới.',
  'learner-id-number-taken':
    'Số căn cước[ {value}] đã là của học viên[ {name}]. Nếu là cùng một người, hãy chọn người đó trong danh sách.',
  'id-number-length': 'Số căn cước[ «{value}»] phải có 12 chữ số (giấy cũ 9 chữ số). Hãy sửa lại ô này, hoặc để trống.',
  'learner-enrolled': 'Học viên[ {name}] đã có trong lớp này. Hãy bỏ người này khỏi danh sách ghi danh.',
  'learner-left': 'Học viên[ {name}] đã thôi học[ ngày {date}]. Điểm và kết quả đã ghi vẫn giữ nguyên.',
  'learner-not-in-round': 'Học viên[ {value}] không học lượt này của mô đun. Hãy ghi học lại trước khi cho điểm.',
  'course-unknown': 'Không tìm thấy lớp này. Hãy mở lại danh sách lớp.',
  'course-code-taken': 'Mã lớp[ «{value}»] đã dùng. Hãy đặt mã khác.',
  'course-ends-early': 'Ngày kết thúc[ {value}] trước ngày khai giảng[ {from}]. Hãy sửa lại ngày.',
  'course-ended': 'Lớp[ {value}] đã kết thúc[ ngày {date}] nên không ghi danh thêm. Hãy mở lớp khác.',
  'enrolment-unknown': 'Không tìm thấy học viên này trong lớp. Hãy mở lại lớp.',
  'session-unknown': 'Không tìm thấy buổi học này. Hãy mở lại thời khóa biểu.',
  'session-clash': 'Lớp đã có buổi học khác vào lúc này[: {at}][ ngày {date}]. Hãy dời một trong hai buổi.',
  'session-cancelled': 'Buổi học[ ngày {date}] đã hủy[: {reason}]. Hãy chọn buổi khác.',
  'session-held': 'Buổi học[ ngày {date}] đã điểm danh nên không dời, không hủy được nữa.',
  'session-not-yet': 'Buổi học[ ngày {date}] chưa đến nên chưa điểm danh được.',
  'session-past-midnight': 'Buổi học dài[ {value}] phút thì qua nửa đêm. Hãy sửa giờ bắt đầu hoặc số phút.',
  'attendance-too-long':
    'Số phút có mặt[ của {name}][ là {value}] nhiều hơn cả buổi học[, {limit} phút]. Hãy sửa số phút.',
  'attendance-other-class': 'Học viên[ {value}] không học lớp này nên không điểm danh ở buổi này được.',
  'mark-missing': 'Chưa có điểm nào[ của {name}] ở ô này để bỏ đi. Hãy gõ điểm từ 0 đến 10.',
  'mark-repeated': 'Gửi hai điểm cho cùng một ô[ của {name}]. Hãy gửi một điểm cho mỗi ô.',
  'mark-needs-reason': 'Ô này đã có điểm[ của {name}]. Sửa điểm phải ghi lý do; điểm cũ vẫn được giữ lại để đối chiếu.',
  'exam-not-open':
    'Học viên[ {name}] chưa đủ điều kiện dự thi mô đun[, còn {count} điều kiện]. Xem lý do ở dòng của học viên.',
  'cost-unknown': 'Không tìm thấy khoản chi này. Hãy mở lại danh sách chi phí của lớp.',
  'cost-void': 'Khoản chi này đã hủy[: {reason}].',
  'lesson-unknown':
    'Bản chương trình này không có bài thực hành[ «{value}»]. Hãy chọn bài khác, hoặc cài bản mới nhất.',
  'module-not-failed':
    'Học viên[ {name}] chưa phải học lại mô đun này: còn lượt thi, còn buổi học, hoặc đã đạt. Hãy xem kết quả ở dòng của học viên.',
  'short-outcome-alone': `Lớp này học chương trình ngắn hạn nên chỉ ghi đạt hoặc không đạt[ cho {name}], không ghi điểm (${SHORT}).`,
  'outcome-of-short-alone':
    'Lớp này học chương trình sơ cấp nên phải ghi điểm từ 0 đến 10[ cho {name}]; chỉ khóa ngắn hạn mới ghi đạt, không đạt.',
  'outcome-value': `Kết quả kiểm tra của khóa ngắn hạn[ ghi cho {name}] chỉ là đạt hoặc không đạt (${SHORT}). Hãy ghi một trong hai.`,
  'retakes-used': `Học viên[ {name}] đã kiểm tra lại[ {limit} lần,] hết số lần được phép (${SHORT}). Muốn được xét tiếp thì ghi danh vào một lớp khác.`,
  'retake-out-of-order': 'Lần kiểm tra trước[ của {name}] chưa có kết quả. Hãy ghi lần đó trước.',
  'retake-after-pass':
    'Học viên[ {name}] đã đạt ở lần kiểm tra trước nên không kiểm tra lại. Nếu lần trước ghi sai, hãy sửa lần đó.',
  'short-no-repeat': `Khóa ngắn hạn không có học lại mô đun: học viên[ {name}] chưa đạt thì kiểm tra lại[, nhiều nhất {limit} lần] (${SHORT}). Hết lượt thì ghi danh vào một lớp khác.`,
}
