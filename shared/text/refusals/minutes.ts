import type { minutesRefusalCodes } from '../../contract/refusal-codes/minutes'

/** Minutes, resolutions and what they cause. */
export const minutesRefusals: Readonly<Record<(typeof minutesRefusalCodes)[number], string>> = {
  'minutes-meeting-open':
    'Cuộc họp chưa bế mạc nên chưa ký biên bản, nghị quyết được. Hãy bế mạc cuộc họp ở màn hình đại hội trước.',
  'minutes-signed': 'Biên bản đã ký, không sửa được nữa. Nếu ký nhầm và chưa khóa, hãy hủy việc ký rồi sửa.',
  'minutes-not-signed': 'Biên bản chưa ký. Hãy ghi việc ký biên bản trước.',
  'minutes-frozen': 'Biên bản[ số {number}] đã khóa cùng bản đã ký, không thay đổi được nữa.',
  'minutes-signed-early': 'Ngày ký phải từ ngày họp[ {date}] trở đi. Hãy xem lại ngày ký.',
  'minutes-signers-missing':
    'Cuộc họp chưa ghi chủ tọa hoặc thư ký, nên không biết ai ký biên bản (khoản 4 Điều 57 Luật Hợp tác xã 17/2023/QH15).',
  'minutes-signer-absent':
    'Người ký[ {value}] không có trong số thành viên tham dự. Hãy bỏ người này khỏi danh sách ký.',
  'minutes-signers-few':
    'Mới có[ {count}] thành viên ký[ trong {amount} người tham dự]. Khi chủ tọa hoặc thư ký từ chối, biên bản chỉ có hiệu lực khi trên 50 % số thành viên tham dự ký[, ít nhất {limit} người] (khoản 4 Điều 57, điểm d khoản 5 Điều 65 Luật Hợp tác xã 17/2023/QH15).',
  'paper-text-other': 'Toàn văn đã đổi so với bản đang xem. Hãy mở lại rồi khóa.',
  'paper-scan-missing': 'Chưa lưu bản quét đã ký của văn bản này. Hãy thêm bản quét rồi khóa.',
  'scan-frozen': 'Bản quét này là bản đã ký của văn bản đã khóa nên không gỡ được.',
  'resolution-draft-unknown': 'Không còn dự thảo nghị quyết này. Hãy mở lại màn hình nghị quyết của cuộc họp.',
  'resolution-without-article': 'Nghị quyết chưa có điều nào. Hãy chọn ít nhất một nội dung đã được thông qua.',
  'resolution-source-unknown':
    'Không tìm thấy lần biểu quyết hoặc bầu cử của điều này trong cuộc họp. Hãy bỏ điều đó rồi chọn lại.',
  'resolution-source-twice': 'Nội dung[ “{name}”] có mặt hai lần trong nghị quyết. Hãy bỏ bớt một lần.',
  'resolution-not-passed':
    'Nội dung[ “{name}”] không được thông qua nên không ghi vào nghị quyết được; kết quả đó đã có trong biên bản.',
  'resolution-resolved':
    'Nội dung[ “{name}”] đã có trong nghị quyết khác[, số {number}]. Nếu nghị quyết đó ghi sai, hãy hủy nó trước.',
  'resolution-without-text': 'Nghị quyết này ghi từ nơi khác nên sổ không có toàn văn. Hãy xem bản quét của nó.',
  'resolution-frozen': 'Nghị quyết[ số {number}] đã khóa cùng bản đã ký, không thay đổi được nữa.',
  'resolution-has-meeting':
    'Nghị quyết này lập từ cuộc họp: việc nó dẫn tới đã ghi khi ký. Nếu ghi sai, hãy hủy nghị quyết và lập lại.',
  'resolution-ordinary-majority':
    'Nghị quyết[ số {number}] không có nội dung nào được biểu quyết theo tỷ lệ ít nhất 65 % tổng số phiếu của người dự, nên không là căn cứ cho việc này[ ({reason} Luật Hợp tác xã 17/2023/QH15)]. Hãy chọn nghị quyết khác.',
  'effect-other-majority':
    'Nội dung[ “{name}”] được biểu quyết theo tỷ lệ trên 50 %, trong khi việc này cần ít nhất 65 % (khoản 2 Điều 61 Luật Hợp tác xã 17/2023/QH15). Hãy bỏ việc đó khỏi nghị quyết.',
  'effect-not-elected': 'Có người chưa trúng cử trong danh sách được giao chức danh[ ở “{name}”]. Hãy bỏ người đó.',
  'effect-other-body':
    'Việc này[, “{value}”,] không do[ {other}] nghị quyết này quyết định được[; thẩm quyền thuộc về {choices}][ ({reason} Luật Hợp tác xã 17/2023/QH15)]. Hãy bỏ việc đó và trình đúng nơi có thẩm quyền.',
  'effect-undecided':
    'Tư cách thành viên tự chấm dứt trong trường hợp này[ ({value})][, {reason} Luật Hợp tác xã 17/2023/QH15], không cần nghị quyết. Hãy bỏ việc đó và ghi ở trang thành viên, kèm giấy tờ.',
  'effect-unknown': 'Nghị quyết không ghi việc này. Hãy mở lại nghị quyết.',
  'effect-done': 'Việc này đã làm theo nghị quyết[ {number}] rồi.',
  'deal-early': 'Ngày này sớm hơn nghị quyết[ {number}][, ngày {date}]. Hãy xem lại ngày.',
  'deal-not-valued':
    'Bán, đầu tư tài sản chung không chia phải có định giá của tổ chức thẩm định giá được chấp nhận (khoản 3 Điều 77 Luật Hợp tác xã 17/2023/QH15). Hãy ghi chứng thư định giá.',
  'deal-majority':
    'Nghị quyết cho việc này phải được ít nhất 65 % tổng số phiếu của người dự tán thành[; số phiếu là {count}/{amount}] (điểm b khoản 2 Điều 61 Luật Hợp tác xã 17/2023/QH15). Nghị quyết ghi từ nơi khác thì phải ghi số phiếu.',
  'deal-not-open': 'Việc bán, đầu tư này đã làm xong hoặc không có trong sổ. Hãy mở lại nghị quyết.',
  'task-unknown': 'Không có việc này trong sổ. Hãy mở lại nghị quyết.',
  'task-over': 'Việc này đã kết thúc nên không ghi thêm được. Nếu còn phải làm, hãy giao việc mới.',
  'publication-unknown': 'Không có giấy tờ này trong danh sách công khai. Hãy mở lại danh sách.',
  'publication-early': 'Ngày này sớm hơn ngày của giấy tờ hoặc ngày niêm yết[, {date}]. Hãy xem lại ngày.',
  'publication-place-missing':
    'Chưa ghi nơi niêm yết. Giấy tờ phải niêm yết tại trụ sở hoặc theo Điều lệ (Điều 14 Luật Hợp tác xã 17/2023/QH15).',
  'publication-posted': 'Giấy tờ này đã niêm yết[ từ ngày {date}].',
  'publication-not-posted': 'Giấy tờ này chưa niêm yết nên chưa gỡ được. Hãy ghi ngày niêm yết trước.',
  'publication-over': 'Giấy tờ này đã gỡ hoặc không niêm yết nữa.',
}
