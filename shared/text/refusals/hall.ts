import type { hallRefusalCodes } from '../../contract/refusal-codes/hall'

/** The meeting day: the articles are those of Law 17/2023/QH15. */
export const hallRefusals: Readonly<Record<(typeof hallRefusalCodes)[number], string>> = {
  'hall-over': 'Cuộc họp đã kết thúc hoặc đã hoãn nên không ghi thêm được. Việc sau cuộc họp ghi ở biên bản.',
  'hall-not-opened': 'Cuộc họp chưa khai mạc. Hãy bấm khai mạc trước.',
  'hall-already-opened': 'Cuộc họp đã khai mạc rồi. Hãy tiếp tục chương trình.',
  'hall-paused': 'Cuộc họp đang tạm dừng. Hãy bấm F12 để tiếp tục trước.',
  'hall-not-paused': 'Cuộc họp không tạm dừng nên không có gì để tiếp tục.',
  'hall-quorum-missing':
    'Chưa đủ điều kiện tiến hành[: có {count} người dự họp][, cần {limit}] (Điều 59.7, 65.5). Hãy điểm danh tiếp, hoặc lập biên bản hoãn họp.',
  'hall-quorum-there':
    'Đã đủ điều kiện tiến hành[ với {count} người dự họp] nên không hoãn vì thiếu người (Điều 59.7). Hãy khai mạc cuộc họp.',
  'hall-quorum-reason':
    'Số người dự họp nay không còn đủ[: có {count}][, cần {limit}] (Điều 59.7). Muốn biểu quyết tiếp thì chủ tọa phải nêu lý do; lý do được in trong biên bản.',
  'hall-chair-missing': 'Chưa ghi chủ tọa và thư ký (Điều 57.4, 59.6). Hãy ghi hai người này trước khi khai mạc.',
  'hall-item-unknown':
    'Nội dung này không có trong chương trình họp. Hãy chọn một nội dung của chương trình, hoặc thêm vào chương trình.',
  'hall-item-not-begun': 'Nội dung này chưa bắt đầu. Hãy chuyển đến nội dung này trước.',
  'hall-vote-open': 'Còn biểu quyết hoặc bầu cử đang mở[: «{name}»]. Hãy chốt kết quả trước.',
  'hall-voter-unknown':
    'Mã[ «{value}»] không có trong danh sách người có quyền dự họp đã chốt (Điều 60.1). Hãy ghi là khách mời, hoặc kiểm tra lại mã.',
  'hall-already-in': '[{name} đã vào rồi. ]Người này đã được điểm danh. Hãy kiểm tra xóm và mã xem có trùng tên không.',
  'hall-not-in': '[{name} chưa vào. ]Người này không có mặt nên không ghi ra về được. Hãy kiểm tra lại tên và mã.',
  'hall-proxy-present':
    '[{name} đang có mặt. ]Người đang dự họp không cần ủy quyền (Điều 61.1). Hãy ghi ra về trước khi ghi giấy ủy quyền.',
  'hall-proxy-self': '[{name}: ]Một người không ủy quyền cho chính mình được. Hãy chọn người nhận khác.',
  'hall-proxy-limit':
    '[{name} đã nhận đủ ủy quyền. ]Điều lệ chỉ cho một người nhận ủy quyền của nhiều nhất[ {limit}] người. Hãy chọn người nhận khác.',
  'hall-proxy-none': '[{name}: ]Không có giấy ủy quyền đang có hiệu lực để rút.',
  'hall-nobody': 'Chưa chọn ai. Hãy đánh dấu ít nhất một người.',
  'hall-text-missing': 'Phần này chưa ghi gì[ ({column})]. Hãy ghi vào rồi lưu lại.',
  'hall-id-used': 'Mã này đã dùng trong cuộc họp. Hãy làm lại thao tác để có mã mới.',
  'hall-motion-unknown': 'Không có biểu quyết này trong cuộc họp. Hãy mở biểu quyết trước.',
  'hall-motion-closed':
    'Biểu quyết[ «{name}»] đã chốt nên không đổi được. Nếu chốt nhầm, hãy rút lại lần chốt khi chưa có việc nào dựa vào.',
  'hall-motion-uncounted': 'Biểu quyết[ «{name}»] chưa ghi số phiếu. Hãy ghi số phiếu trước khi chốt.',
  'hall-motion-chair':
    'Số phiếu hai bên ngang nhau. Hãy ghi phiếu của chủ tọa: nội dung theo phía có phiếu của chủ tọa (Điều 65.5.a).',
  'hall-count': 'Ô[ {column}] phải là số nguyên từ 0 trở lên. Hãy ghi lại.',
  'hall-count-over':
    'Tổng số phiếu[ {count}] nhiều hơn số phiếu khi mở biểu quyết[ là {limit}] (Điều 61.1). Hãy đếm lại.',
  'hall-election-unknown': 'Không có cuộc bầu này trong cuộc họp. Hãy mở bầu cử trước.',
  'hall-election-closed': 'Cuộc bầu[ «{name}»] đã chốt kết quả nên không đổi được.',
  'hall-election-candidates':
    'Danh sách ứng cử phải có ít nhất một người, mỗi người một lần và đủ tên. Hãy sửa danh sách.',
  'hall-election-round':
    'Vòng sau phải bầu đúng số chỗ còn lại, giữa những người được vào vòng sau của vòng trước. Hãy chọn lại.',
  'hall-ballots-out': 'Phiếu bầu của[ «{name}»] đã phát xong. Người đến sau chờ lần bỏ phiếu sau.',
  'hall-ballots-not-out': 'Phiếu bầu của[ «{name}»] chưa phát xong. Hãy bấm phát xong trước khi kiểm phiếu.',
  'hall-ballots-none':
    'Không có ai trong hội trường nhận được phiếu kín. Người dự trực tuyến chỉ bỏ phiếu kín khi Điều lệ quy định cách làm.',
  'hall-ballots-over': 'Số phiếu[ {count}] nhiều hơn số có thể có[ là {limit}]. Hãy kiểm lại số phiếu.',
  'hall-marks-over':
    '[{name}: ]Số lượt bầu[ {count}] nhiều hơn số có thể có[ là {limit}] theo số phiếu hợp lệ. Phiếu bầu quá số người là không hợp lệ; hãy kiểm lại.',
  'hall-candidate-unknown': 'Tên[ «{name}»] không có trong danh sách ứng cử. Hãy ghi số phiếu theo danh sách.',
  'hall-counter-same':
    'Hai tờ kiểm phiếu phải do hai người ghi riêng[, không phải cùng là {name}]. Hãy chọn người kiểm phiếu thứ hai.',
  'hall-counter-unknown': '[{name}: ]Người này không có trong ban kiểm phiếu. Hãy chọn người trong ban kiểm phiếu.',
  'hall-sheets-missing': 'Cuộc bầu[ «{name}»] chưa có đủ hai tờ kiểm phiếu. Hãy nhập cả hai tờ.',
  'hall-sheets-differ': 'Hai tờ kiểm phiếu khác nhau[ ở: {choices}]. Hãy cùng kiểm lại phiếu rồi sửa tờ ghi sai.',
  'hall-tie-none':
    'Cuộc bầu[ «{name}»] không có người bằng phiếu ở chỗ cuối nên không có gì để ghi chú. Ghi chú chỉ có sau khi chốt kết quả.',
  'hall-question-unknown': 'Không có câu hỏi này trong cuộc họp. Hãy ghi câu hỏi trước.',
  'hall-undo-unknown': 'Không có việc này để rút lại, hoặc đã rút lại rồi.',
  'hall-undo-rests': 'Việc sau[ số {number}] dựa vào việc này nên không rút lại được. Hãy rút lại việc sau trước.',
  'hall-time-frozen':
    'Giờ ghi sớm hơn lần biểu quyết đã chốt số phiếu, nên số phiếu đó sẽ sai. Hãy rút lại lần biểu quyết sau trước, rồi nhập theo thứ tự thời gian.',
  'hall-meeting-unknown': 'Không có cuộc họp này trong sổ. Hãy chọn lại trong danh sách cuộc họp.',
  'hall-doors-closed': 'Cuộc họp chưa mở cửa điểm danh, hoặc đã kết thúc. Hãy mở cửa điểm danh trước.',
  'hall-doors-open': 'Cuộc họp này không còn ở bước chuẩn bị, nên không mở cửa điểm danh lần nữa được.',
  'hall-nobody-entitled':
    'Danh sách người có quyền dự họp đang trống (Điều 60.1). Hãy kiểm tra thành viên chính thức, hoặc bầu đại biểu trước.',
  'hall-time-ahead': 'Giờ xảy ra không được sau lúc nhập. Hãy ghi lại giờ.',
  'hall-next-call-late': 'Ngày họp lần sau[ {date}] quá hạn[ là {to}] (Điều 59.7, 65.5). Hãy chọn ngày trong hạn.',
  'hall-last-call':
    'Lần triệu tập này là lần cuối nên không hoãn để triệu tập tiếp (Điều 59.7). Hãy tiến hành khi có người dự họp.',
}
