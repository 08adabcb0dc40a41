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
}
