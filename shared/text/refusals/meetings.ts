import type { meetingsRefusalCodes } from '../../contract/refusal-codes/meetings'

/** Preparing a meeting. */
export const meetingsRefusals: Readonly<Record<(typeof meetingsRefusalCodes)[number], string>> = {
  'meeting-unknown': 'Không có cuộc họp này trong sổ. Hãy mở lại danh sách cuộc họp.',
  'meeting-too-soon':
    'Ngày họp[ {date}] quá gần: giấy triệu tập[ gửi ngày {from}] phải gửi đến từng thành viên[ ít nhất {count} ngày] trước ngày khai mạc (khoản 1 Điều 60 Luật Hợp tác xã 17/2023/QH15 và Điều lệ). Hãy chọn ngày họp muộn hơn[, từ {to} trở đi].',
  'meeting-place-missing':
    'Giấy triệu tập phải ghi rõ địa điểm họp (khoản 1 Điều 60 Luật Hợp tác xã 17/2023/QH15). Hãy ghi nơi họp; họp trực tuyến thì ghi cách vào họp.',
  'meeting-kind-body':
    'Loại cuộc họp này không có ở cơ quan hoặc hình thức tổ chức quản trị đã chọn. Hãy chọn loại khác.',
  'meeting-not-preparing':
    'Cuộc họp[ «{name}»] không còn ở bước chuẩn bị nên không sửa được nữa. Hãy xem phần hội trường hoặc phần sau cuộc họp.',
  'meeting-day-over':
    'Ngày họp[ {date}] đã qua. Hãy chọn ngày từ hôm nay; cuộc họp đã họp trước đây thì ghi nghị quyết của nó ở mục Nghị quyết.',
  'meeting-delegates-too-few-members':
    'Chưa được họp đại hội đại biểu: hợp tác xã[ có {count} thành viên chính thức, cần từ {limit}] trở lên mới được[ ({reason} Luật Hợp tác xã 17/2023/QH15)]. Hãy chọn đại hội toàn thể.',
  'meeting-convener':
    'Người này không triệu tập được cuộc họp loại này[ ({reason} Luật Hợp tác xã 17/2023/QH15)]. Hãy chọn người triệu tập khác.',
  'meeting-convener-chair':
    'Chủ tịch Hội đồng quản trị chỉ triệu tập đại hội bất thường khi cuộc họp định kỳ của Hội đồng quản trị không tổ chức được sau 02 lần triệu tập[ ({reason} Luật Hợp tác xã 17/2023/QH15)]; sổ này chưa có lần thứ hai nào bị hoãn. Hãy ghi ngày của hai lần triệu tập đó vào lý do, hoặc chọn Hội đồng quản trị triệu tập.',
  'meeting-convener-chair-late':
    'Đại hội bất thường thay cuộc họp Hội đồng quản trị phải họp trong[ {count} ngày kể từ ngày dự định họp lần thứ hai, {from}][: chậm nhất ngày {to}][ ({reason} Luật Hợp tác xã 17/2023/QH15)]. Hãy chọn ngày sớm hơn.',
  'meeting-convener-kind':
    'Ban kiểm soát, kiểm soát viên hoặc đại diện thành viên chỉ triệu tập đại hội bất thường[ ({reason} Luật Hợp tác xã 17/2023/QH15)]. Hãy chọn loại bất thường.',
  'meeting-convener-early':
    'Chưa đến lúc người này được triệu tập[: sớm nhất là ngày {date}][ ({reason} Luật Hợp tác xã 17/2023/QH15)]. Hãy chờ đến ngày đó, hoặc ghi đề nghị triệu tập đã nhận rồi chọn đề nghị ấy.',
  'meeting-asker-missing':
    'Chưa ghi ai yêu cầu họp bất thường: Chủ tịch, Giám đốc, Trưởng Ban kiểm soát, hoặc ít nhất một phần ba thành viên Hội đồng quản trị[ ({reason} Luật Hợp tác xã 17/2023/QH15)]. Hãy chọn người yêu cầu.',
  'meeting-askers-too-few':
    'Yêu cầu họp bất thường của thành viên Hội đồng quản trị phải có ít nhất một phần ba tổng số thành viên[ ({count} trên {limit})][ ({reason} Luật Hợp tác xã 17/2023/QH15)]. Hãy xem lại số người yêu cầu.',
  'meeting-request-unknown': 'Không có đề nghị triệu tập này, hoặc đề nghị đã thôi. Hãy mở lại danh sách đề nghị.',
  'meeting-request-too-few':
    'Đề nghị triệu tập của thành viên phải có ít nhất một phần ba tổng số thành viên chính thức[ ({count} trên {limit})][ ({reason} Luật Hợp tác xã 17/2023/QH15)]. Hãy xem lại số người đề nghị.',
  'meeting-paper-ahead': 'Ngày nhận[ {value}] chưa đến. Hãy ghi ngày nhận thật, không muộn hơn hôm nay.',
  'meeting-call-window':
    'Ngày họp[ {date}] quá hạn triệu tập lần sau[: muộn nhất là ngày {to}][ ({reason} Luật Hợp tác xã 17/2023/QH15)]. Hãy chọn ngày sớm hơn, hoặc triệu tập lại từ lần thứ nhất.',
  'agenda-item-unknown': 'Không có nội dung này trong chương trình. Hãy mở lại chương trình.',
  'agenda-title-missing': 'Nội dung của chương trình phải có tên. Hãy ghi tên nội dung.',
  'agenda-decision':
    'Nội dung biểu quyết phải ghi loại quyết định để biết tỷ lệ cần; nội dung khác thì không ghi. Hãy chọn lại cách làm hoặc loại quyết định.',
  'agenda-from-petition':
    'Nội dung này lấy từ kiến nghị đã nhận, phải để trong chương trình (khoản 4 Điều 60 Luật Hợp tác xã 17/2023/QH15). Đại hội tự quyết khi biểu quyết chương trình.',
  'agenda-candidate-twice': 'Người này[ ({name})] đã có trong danh sách ứng cử, đề cử. Hãy bỏ bớt một dòng.',
  'agenda-without-supervisors':
    'Chương trình thông qua báo cáo tài chính phải có báo cáo của Ban kiểm soát, kiểm soát viên[ ({reason} Luật Hợp tác xã 17/2023/QH15)]. Hãy thêm nội dung đó rồi mới triệu tập.',
  'notice-ahead': 'Ngày gửi[ {value}] chưa đến. Hãy ghi giấy triệu tập sau khi đã gửi.',
  'notice-after-meeting': 'Ngày gửi[ {value}] không trước ngày họp[ {date}]. Hãy xem lại ngày gửi.',
  'notice-not-member':
    'Người này[ ({value})] không có trong danh sách được triệu tập của cuộc họp. Hãy xem lại danh sách.',
  'notice-method-charter':
    'Điều lệ chưa nêu cách gửi nào khác ngoài bản giấy và bản điện tử (khoản 1 Điều 60 Luật Hợp tác xã 17/2023/QH15). Gọi điện thoại chỉ là nhắc thêm. Hãy chọn bản giấy hoặc bản điện tử, hoặc ghi cách đó ở mục Điều lệ.',
  'notice-agenda-empty':
    'Giấy triệu tập phải ghi chương trình họp (khoản 1 Điều 60 Luật Hợp tác xã 17/2023/QH15) nhưng chương trình còn trống. Hãy lập chương trình trước.',
  'petition-unknown': 'Không có kiến nghị này trong sổ. Hãy mở lại danh sách kiến nghị.',
  'petition-answered': 'Kiến nghị này đã được trả lời. Kiến nghị khác thì ghi thêm một dòng.',
  'petition-no-signers':
    'Kiến nghị phải ghi rõ tên thành viên chính thức (khoản 2 Điều 60 Luật Hợp tác xã 17/2023/QH15). Hãy chọn những người ký.',
  'petition-signer':
    'Người ký[ {value}] không phải thành viên chính thức vào ngày nhận kiến nghị. Hãy bỏ người này khỏi danh sách ký.',
  'petition-not-late':
    'Kiến nghị đến đúng hạn[, muộn nhất là ngày {date}], nên không từ chối vì muộn được (điểm a khoản 3 Điều 60 Luật Hợp tác xã 17/2023/QH15). Hãy nhận, hoặc nêu lý do khác.',
  'petition-enough':
    'Kiến nghị đã đủ một phần ba thành viên chính thức[ ({count} người ký)], nên không từ chối vì thiếu người ký được (khoản 2 Điều 60 Luật Hợp tác xã 17/2023/QH15). Hãy nhận, hoặc nêu lý do khác.',
  'petition-note-missing':
    'Từ chối kiến nghị phải báo cáo Đại hội trước khi biểu quyết chương trình (khoản 4 Điều 60 Luật Hợp tác xã 17/2023/QH15). Hãy ghi lý do cụ thể.',
  'delegates-not-delegate-meeting':
    'Đại hội toàn thể không bầu đại biểu. Hãy đổi hình thức sang đại hội đại biểu trước.',
  'delegate-group-unknown': 'Không có nhóm này. Hãy mở lại danh sách nhóm.',
  'delegate-not-in-group':
    'Người này[ ({value})] không ở trong nhóm nên nhóm không bầu làm đại biểu được. Hãy xếp vào nhóm trước.',
  'delegate-sum':
    'Tổng số thành viên được đại diện[ là {count}] phải bằng số thành viên chính thức của nhóm[ là {limit}] (khoản 4 Điều 61 Luật Hợp tác xã 17/2023/QH15). Hãy chia lại.',
  'delegate-none': 'Nhóm[ {name}] phải bầu ít nhất một đại biểu, nhiều nhất bằng số người của nhóm. Hãy chọn lại.',
  'proxy-giver':
    'Người này[ ({value})] không có quyền biểu quyết ở cuộc họp nên không ủy quyền được. Hãy xem lại người ủy quyền.',
  'proxy-given': 'Người này[ ({name})] đã ủy quyền cho người khác. Hãy rút giấy cũ trước.',
  'proxy-holder-missing': 'Chưa ghi người nhận ủy quyền. Hãy chọn thành viên, hoặc ghi họ tên người ngoài.',
  'proxy-holder-itself': 'Người ủy quyền và người nhận là một. Hãy chọn người nhận khác.',
  'proxy-holder-outside':
    'Điều lệ không cho người ngoài hợp tác xã nhận ủy quyền. Hãy chọn một thành viên, hoặc sửa mục này của Điều lệ.',
  'proxy-holder-gave': 'Người nhận[ ({name})] đã ủy quyền cho người khác nên không dự họp. Hãy chọn người nhận khác.',
  'proxy-giver-holds':
    'Người này[ ({name})] đang nhận ủy quyền của người khác nên phải dự họp. Hãy rút các giấy đó trước.',
  'proxy-limit':
    'Người nhận[ ({name})] đã đủ số ủy quyền mà Điều lệ cho phép[: nhiều nhất {limit}]. Hãy chọn người khác.',
  'proxy-unknown': 'Không có giấy ủy quyền này, hoặc giấy đã rút. Hãy mở lại danh sách ủy quyền.',
}
