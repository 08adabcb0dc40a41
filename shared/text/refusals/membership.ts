import type { RefusalCode } from '../../contract/refusal'

/** What the law or the charter does not let happen on the path of a membership. */
export const membershipRefusals = {
  'membership-other-stage':
    'Không làm bước[ «{reason}»] được lúc này[: {name} đang ở bước «{value}»]. Hãy xem lại đường đi trên trang thành viên.',
  'membership-on-path':
    'Đã có thành viên[ {name}] mang mã này trong sổ đăng ký[, đang ở bước «{value}»]. Hãy mở trang của thành viên đó.',
  'membership-date-before': 'Ngày[ {date}] trước ngày của bước trước[: {value}, {from}]. Hãy chọn từ ngày đó trở đi.',
  'membership-other-body':
    'Nghị quyết[ {number}] không phải của cơ quan có thẩm quyền[ mà của {value}]. Cơ quan khác quyết định việc này[: {choices}][ (Điều {id} Luật Hợp tác xã 17/2023/QH15)]. Hãy chọn hoặc ghi đúng nghị quyết.',
  'membership-resolution-missing':
    'Chấm dứt tư cách thành viên vì lý do này cần quyết định (Điều 33.4)[ của {choices}][ theo Điều {id}]. Hãy chọn hoặc ghi quyết định.',
  'membership-capital-missing':
    'Chưa góp đồng vốn nào[ tính đến ngày {date}]. Tư cách thành viên bắt đầu khi đã có đơn và đã góp vốn (Điều 30.3). Hãy ghi phần góp vốn trước.',
  'membership-fee-missing':
    'Phí thành viên theo Điều lệ chưa nộp đủ[: phải nộp {amount} đ][, đã nộp {balance} đ]. Tư cách thành viên bắt đầu khi đã có đơn và đã nộp phí (Điều 30.3, 32.3.a). Hãy thu phí trước.',
  'membership-application-missing': 'Chưa có đơn tự nguyện gia nhập (Điều 30.3). Hãy ghi đơn trước.',
  'membership-fee-other-type':
    'Phí thành viên chỉ thu của thành viên liên kết không góp vốn (Điều 32.3.a). Thành viên khác góp vốn.',
  'membership-type-same': 'Đã là loại thành viên này rồi. Hãy chọn loại khác.',
  'membership-capital-stays':
    'Còn vốn góp hoặc vốn cam kết[: {amount} đ]. Thành viên liên kết không góp vốn không có vốn (Điều 4.19); hãy trả lại vốn trước (Điều 90).',
  'membership-cause-other-type':
    'Lý do này không áp dụng cho loại thành viên hoặc hình thức này (Điều 33). Hãy chọn lý do khác.',
  'membership-paper-missing':
    'Chưa ghi giấy tờ làm căn cứ, như giấy chứng tử, quyết định của Tòa án, quyết định giải thể (Điều 33.1). Hãy ghi số, ngày và nơi cấp.',
  'membership-expulsion-ground':
    'Chưa ghi căn cứ khai trừ. Khai trừ phải theo quy định của Điều lệ (Điều 33.1.đ, 40.4); hãy ghi điều khoản và hành vi vi phạm.',
  'membership-leave-not-asked':
    'Chưa có đơn xin ra. Tự nguyện ra khỏi hợp tác xã (Điều 33.1.d) bắt đầu từ đơn; hãy ghi đơn trước.',
  'membership-leave-not-decided':
    'Đơn xin ra chưa được quyết định (Điều 33.4)[: việc của {choices}][ theo Điều {id}]. Hãy ghi quyết định trước.',
  'membership-notice':
    'Chưa hết thời gian báo trước theo Điều lệ[: {count} ngày][, ra được từ ngày {from}]. Hãy chọn ngày đó hoặc sau đó.',
  'membership-not-idle':
    'Chưa đủ thời gian liên tục theo Điều lệ[ ({count} tháng)][ kể từ giao dịch gần nhất ngày {date}] không sử dụng dịch vụ, không góp sức lao động theo Điều lệ (Điều 33.1.e).',
  'membership-not-unpaid':
    'Thành viên chưa quá hạn góp vốn, hoặc đã góp đủ mức tối thiểu theo Điều lệ, nên không chấm dứt vì lý do này (Điều 33.1.g, 74.6).',
  'membership-fee-not-due':
    'Điều lệ không đặt phí, hoặc thành viên đã nộp đủ phí, nên không chấm dứt vì lý do này (Điều 33.3.b).',
  'membership-decision-not-needed':
    'Lý do này tự chấm dứt tư cách thành viên, không cần quyết định của cơ quan nào (Điều 33.1). Hãy bỏ trống nghị quyết.',
  'membership-step-unknown': 'Không có bước này, hoặc bước này không có giấy tờ để in. Hãy mở lại trang thành viên.',
} as const satisfies Partial<Record<RefusalCode, string>>
