import type { RefusalCode } from '../../contract/refusal'

/** What the law, the charter or the book itself does not let happen to capital. */
export const capitalRefusals = {
  'capital-member-over':
    'Thành viên[ {name}] sẽ giữ[ {amount}][ trên {limit} đồng] vốn điều lệ, quá mức tối đa[ {value} %] (Điều 74.1). Hãy giảm số tiền, hoặc huy động thêm vốn của thành viên khác trước.',
  'capital-associates-over':
    'Các thành viên liên kết góp vốn sẽ cùng giữ[ {amount}][ trên {limit} đồng] vốn điều lệ, quá[ {value} %] (Điều 74.2). Hãy giảm số tiền, hoặc huy động thêm vốn của thành viên chính thức trước.',
  'capital-foreign-over':
    'Các thành viên nước ngoài sẽ cùng giữ[ {amount}][ trên {limit} đồng] vốn điều lệ, quá[ {value} %] (Điều 74.3). Hãy giảm số tiền, hoặc huy động thêm vốn trong nước trước.',
  'capital-below-minimum':
    'Phần vốn góp[ của {name}] sẽ là[ {amount}] đồng, thấp hơn mức tối thiểu[ {limit} đồng] của điều lệ (Điều 74.1). Hãy góp ít nhất mức đó, hoặc trả lại toàn bộ khi chấm dứt tư cách thành viên.',
  'capital-beyond-share':
    'Phần vốn góp[ của {name}] chỉ có[ {amount}] đồng, không đủ để trả lại hoặc chuyển số này (Điều 90.1). Hãy ghi số nhỏ hơn.',
  'capital-beyond-pledge':
    'Vốn đã góp[ của {name}] sẽ là[ {amount}] đồng, quá vốn cam kết[ {limit} đồng]. Hãy ghi tăng vốn cam kết cùng lúc, hoặc giảm số tiền.',
  'capital-nothing': 'Chưa có số tiền nào. Hãy ghi số vốn cam kết thêm, hoặc số vốn góp lần này.',
  'capital-due-late': 'Hạn góp[ {date}] quá muộn: điều lệ và Điều 74.4 cho chậm nhất[ {to}]. Hãy chọn ngày sớm hơn.',
  'capital-not-active':
    'Thành viên[ {name}] không còn tư cách hoặc đang ra khỏi hợp tác xã, nên không góp, không nhận thêm vốn. Hãy chọn thành viên khác.',
  'capital-account':
    'Tài khoản[ {account}] không dùng cho việc này. Góp, trả bằng tiền ghi 111, 112; góp bằng tài sản ghi tài khoản tài sản; chưa trả ngay ghi 338.',
  'capital-asset-incomplete':
    'Góp vốn bằng tài sản còn thiếu[: {choices}] (Điều 76.3, 77). Hãy ghi đủ để lập được văn bản giao nhận.',
  'capital-asset-unresolved':
    'Giá trị tài sản góp vốn phải được Đại hội thành viên hoặc Hội đồng quản trị chấp thuận (Điều 77). Hãy chọn nghị quyết làm căn cứ.',
  'capital-resolution-missing':
    'Chưa có nghị quyết làm căn cứ: trả lại, giảm vốn góp do Đại hội thành viên thông qua (Điều 64.5, 70.5). Hãy ghi nghị quyết rồi chọn.',
  'capital-transfer-unresolved':
    'Chưa có nghị quyết làm căn cứ: chuyển vốn góp cho thành viên khác là ra và vào một phần, do cơ quan kết nạp quyết định (Điều 66.6, 70.9). Hãy ghi nghị quyết rồi chọn.',
  'capital-transfer-same': 'Người chuyển và người nhận[ {name}] là một. Hãy chọn thành viên khác nhận vốn.',
  'capital-reduce-early':
    'Vốn cam kết[ của {name}] còn hạn góp[ đến {date}]. Chỉ giảm phần chưa góp khi đã quá hạn (Điều 74.7), hoặc theo nghị quyết của Đại hội thành viên.',
  'capital-reduce-paid':
    'Phần vốn cam kết chưa góp[ của {name}] chỉ có[ {amount}] đồng. Phần đã góp thì trả lại, không giảm cam kết.',
  'capital-debts':
    'Thành viên[ {name}] còn nợ hợp tác xã[ {amount}] đồng[ ({choices})]. Chỉ trả lại vốn góp khi đã làm xong mọi nghĩa vụ tài chính (Điều 90.2). Hãy thu nợ hoặc bù trừ bằng chứng từ trước.',
  'capital-debts-uncovered':
    'Trả lại xong, tài sản được dùng để trả nợ còn thiếu[ {amount}] đồng so với nợ phải trả (Điều 78.3). Hãy giảm số tiền hoặc trả dần.',
  'capital-backdated':
    'Ngày[ {date}] trước lần thay đổi vốn gần nhất[ của {name}], ngày[ {from}]. Hãy chọn từ ngày đó trở đi.',
  'capital-differs':
    'Vốn góp trên sổ đăng ký thành viên không khớp tài khoản 4111[: chứng từ {number}][, đối tượng {party}][, {amount} đồng]. Hãy điều chỉnh chứng từ hoặc ghi thành viên vào sổ đăng ký (Điều 15) trước khi kết chuyển.',
  'capital-given-up-since':
    'Phần vốn mà chứng từ[ {number}] đem lại[ cho {name}] đã được trả lại hoặc chuyển đi sau đó. Hãy ghi đảo chứng từ trả lại, chuyển vốn sau trước, rồi ghi đảo chứng từ này (Điều 74, 90).',
  'certificate-not-full':
    'Thành viên[ {name}] mới góp[ {amount}][ trên {limit} đồng] cam kết. Giấy chứng nhận chỉ cấp khi góp đủ (Điều 75.1).',
  'certificate-incomplete':
    'Giấy chứng nhận còn thiếu[: {choices}] (Điều 75.2). Hãy bổ sung thông tin hợp tác xã hoặc thành viên rồi cấp.',
  'certificate-exists':
    'Thành viên đang giữ giấy chứng nhận[ số {number}]. Nếu mất, hỏng thì cấp lại; nếu nội dung đã thay đổi thì cấp đổi (Điều 75.3).',
  'certificate-none': 'Thành viên chưa có giấy chứng nhận còn hiệu lực để cấp lại, cấp đổi. Hãy cấp lần đầu.',
  'certificate-same': 'Nội dung giấy chứng nhận[ số {number}] không thay đổi, nên không cần cấp đổi (Điều 75.3).',
  'certificate-cause': 'Cấp lại là do giấy cũ mất hoặc hỏng (Điều 75.3). Hãy chọn lý do.',
  'certificate-number-used': 'Số giấy chứng nhận[ {number}] đã dùng. Số đã cấp không dùng lại; hãy ghi số khác.',
  'certificate-unknown':
    'Không có giấy chứng nhận này trong sổ, hoặc giấy đã hết hiệu lực. Hãy mở lại trang thành viên.',
  'certificate-still-member':
    'Chỉ thu hồi giấy chứng nhận khi chấm dứt tư cách thành viên (Điều 75.3). Thành viên này vẫn còn vốn góp.',
  'handover-unknown': 'Không có lần góp vốn bằng tài sản này trong sổ. Hãy mở lại trang thành viên.',
} as const satisfies Partial<Record<RefusalCode, string>>
