import type { exchangeRefusalCodes } from '../../contract/refusal-codes/exchange'

/** What can be wrong with the alliance's key, the line, the outbox and what comes back. */
export const exchangeRefusals: Readonly<Record<(typeof exchangeRefusalCodes)[number], string>> = {
  'alliance-missing':
    'Sổ chưa ghi liên minh nhận báo cáo. Hãy mở Trao đổi với liên minh, ghi tên và dấu khóa theo giấy đăng ký khóa của liên minh.',
  'alliance-key-withdrawn':
    'Khóa ký này đã ghi thôi nhận[ từ ngày {date}]. Hãy xin liên minh giấy đăng ký khóa mới rồi ghi dấu khóa mới.',
  'alliance-packet-other':
    'Gói này do[ {name}] ký, không phải liên minh đã ghi[: {expected}]. Chỉ nhận biểu mẫu, tin và trả lời của đúng liên minh.',
  'line-off': 'Chưa bật gửi qua mạng. Hãy ghi địa chỉ của liên minh rồi bật, hoặc gửi bằng USB, thư điện tử.',
  'line-pin-shape':
    'Dấu chứng thư[ «{value}»] không đúng. Hãy gõ đủ 64 chữ số và chữ A đến F (SHA-256) do liên minh cấp, hoặc để trống.',
  'line-unreachable':
    'Không nối được tới liên minh[ ({value})]. Hãy kiểm tra mạng và địa chỉ; gói vẫn nằm trong hộp gửi đi.',
  'line-timeout': 'Liên minh[ ({value})] không trả lời kịp. Gói vẫn nằm trong hộp gửi đi và sẽ được gửi lại.',
  'line-certificate':
    'Không xác minh được máy của liên minh[: {value}]. Chưa gửi gì; hãy hỏi liên minh dấu chứng thư hoặc địa chỉ đúng.',
  'line-pin':
    'Chứng thư của máy trả lời không phải chứng thư đã ghi[: {value}]. Chưa gửi gì; hãy hỏi lại liên minh trước khi đổi dấu chứng thư.',
  'line-busy': 'Máy của liên minh đang bận hoặc tạm ngừng. Gói vẫn nằm trong hộp gửi đi và sẽ được gửi lại.',
  'line-too-large': 'Liên minh không nhận gói lớn như thế này qua mạng. Hãy gửi bằng USB hoặc thư điện tử.',
  'line-answer':
    'Không hiểu câu trả lời của máy[ {value}]. Hãy kiểm tra địa chỉ của liên minh; gói vẫn nằm trong hộp gửi đi.',
  'line-answer-large':
    'Câu trả lời của liên minh quá lớn[: trên {limit} MB] nên bỏ dở. Hãy nhận gói của liên minh bằng USB hoặc thư điện tử.',
  'line-status':
    'Máy[ {value}] trả lời mã lỗi[ {number}]. Hãy kiểm tra địa chỉ của liên minh; gói vẫn nằm trong hộp gửi đi.',
  'line-refused': 'Liên minh không nhận gói[: {reason}]. Hãy gọi liên minh hỏi rõ rồi gửi lại.',
  'line-request-old':
    'Khóa ký được giữ kín nên cứ 7 ngày phải nhập mật khẩu của chủ sổ một lần mới hỏi liên minh qua mạng được. Hãy chọn Đổi đường gửi, nhập mật khẩu rồi lưu. Gói trong hộp gửi đi vẫn gửi bình thường.',
  'survey-unknown': 'Không tìm thấy khảo sát này trong tin của liên minh. Hãy mở lại danh sách.',
  'survey-answer': 'Câu trả lời[ «{value}»] không hợp với câu hỏi[: {name}]. Hãy sửa lại câu này.',
  'survey-empty': 'Chưa trả lời câu nào. Hãy trả lời ít nhất một câu rồi gửi.',
  'outbox-unknown': 'Không tìm thấy gói này trong hộp gửi đi. Hãy mở lại danh sách.',
  'outbox-not-own':
    'Gói này không do khóa đang dùng của sổ ký[: {expected}]. Chỉ gửi đi gói do chính sổ này làm bằng khóa đang dùng.',
  'outbox-other-recipient': 'Gói này gửi cho[ {name}], không phải cho liên minh. Hãy làm gói gửi liên minh.',
  'outbox-known': 'Gói này đã ở trong hộp gửi đi. Không cần đưa vào lại.',
  'outbox-older': 'Hộp gửi đi đã có bản mới hơn của báo cáo này[ (lần {number})]. Hãy gửi bản mới nhất.',
  'outbox-sent': 'Gói này đã gửi[ ngày {date}] nên không rút lại được. Muốn sửa thì làm bản sửa và gửi lại.',
  'arrived-unknown': 'Gói này không còn trong danh sách gói tới. Hãy mở lại danh sách.',
  'news-older':
    'Gói này cũ hơn hoặc trùng số[ ({value})] với gói[ số {number}] của liên minh đã nhận. Hãy xin gói mới nhất.',
  'news-unknown': 'Không tìm thấy mục này trong tin của liên minh. Hãy mở lại danh sách.',
  'receipt-unknown': 'Không tìm thấy giấy này trong các gói đã nhận. Hãy mở lại danh sách.',
}
