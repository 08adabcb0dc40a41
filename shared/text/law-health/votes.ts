/** Words of the rules of voting, delegates and minutes, R20 to R24. */
export const votesHealth = {
  'votes-right': [
    'Ở {count} đại hội trong 24 tháng qua, chỉ thành viên chính thức biểu quyết, mỗi người một phiếu (đại biểu theo số người cử).',
    '',
  ],
  'voter-not-official': [
    '{count} người không phải thành viên chính thức có tên trong danh sách biểu quyết: {choices}.',
    'Kiểm lại kết quả không tính phiếu của họ; nếu kết quả đổi thì họp và biểu quyết lại.',
  ],
  'votes-more-than-one': [
    '{count} đại hội toàn thể có người được tính hơn một phiếu của mình: {choices}.',
    'Tính lại kết quả: một thành viên một phiếu, không theo vốn góp.',
  ],
  'votes-too-many': [
    '{count} đại hội đại biểu có tổng số phiếu lớn hơn số thành viên chính thức: {choices}.',
    'Tính lại số thành viên mỗi đại biểu đại diện.',
  ],
  'motions-none': ['Sổ chưa ghi lần biểu quyết nào trong 24 tháng qua.', ''],
  'motions-right': ['{count} lần biểu quyết đều được tính đúng tỷ lệ luật đòi hỏi.', ''],
  'motion-not-passed': [
    '{count} nội dung được coi là thông qua mà không đủ phiếu theo luật: {choices}.',
    'Đưa ra đại hội gần nhất biểu quyết lại.',
  ],
  'motion-wrong-majority': [
    '{count} nội dung cần ít nhất 65 % phiếu lại được biểu quyết theo đa số thường và chưa đủ 65 %: {choices}.',
    'Sửa Điều lệ, bán hoặc đầu tư tài sản, đổi hình thức, tổ chức lại, giải thể đều cần ít nhất 65 %: biểu quyết lại.',
  ],
  'delegates-none': ['Không có đại hội đại biểu nào trong 24 tháng qua.', ''],
  'delegates-right': ['{count} đại hội đại biểu có đủ điều kiện và đủ số đại biểu.', ''],
  'delegates-not-allowed': [
    '{count} đại hội đại biểu họp khi hợp tác xã có dưới {limit} thành viên chính thức: {choices}.',
    'Từ nay họp đại hội toàn thể.',
  ],
  'delegates-too-few': [
    '{count} đại hội đại biểu triệu tập ít đại biểu hơn luật đòi hỏi: {choices}.',
    'Bầu thêm đại biểu cho đủ trước đại hội sau.',
  ],
  'minutes-none': ['Chưa có cuộc họp nào trong 24 tháng qua để xét biên bản.', ''],
  'minutes-right': ['Biên bản của {count} cuộc họp đều đã ký và khóa lại cùng bản ký.', ''],
  'minutes-unsigned': [
    'Biên bản của {count} cuộc họp chưa ký: {choices}.',
    'Chủ tọa và thư ký ký; ai từ chối thì trên 50 % thành viên dự họp ký và ghi rõ việc từ chối.',
  ],
  'minutes-invalid': [
    'Biên bản của {count} cuộc họp không đủ người ký theo luật: {choices}.',
    'Lấy đủ chữ ký của trên 50 % thành viên dự họp.',
  ],
  'minutes-not-frozen': [
    'Biên bản của {count} cuộc họp đã ký mà chưa khóa cùng bản chụp giấy ký: {choices}.',
    'Chụp bản đã ký và đính vào để biên bản không đổi được nữa.',
  ],
  'ballots-not-kept': [
    '{count} cuộc họp có bầu cử mà sổ chưa giữ bản chụp biên bản kiểm phiếu: {choices}.',
    'Chụp phiếu bầu, biên bản kiểm phiếu và đính vào cuộc họp (Điều 61.6).',
  ],
  'ballots-none': [
    'Trong 24 tháng qua sổ không điều hành cuộc bầu nào[; {count} người giữ chức theo nghị quyết ghi từ giấy, sổ không biết cách bầu].',
    '',
  ],
  'ballots-secret': ['{count} lần bầu trong 24 tháng qua đều bằng phiếu kín.', ''],
  'ballot-shown': [
    '{count} lần bầu chức danh phải bỏ phiếu kín lại biểu quyết công khai: {choices}.',
    'Bầu lại bằng phiếu kín tại đại hội gần nhất.',
  ],
  'dismissal-shown': [
    '{count} lần miễn nhiệm được biểu quyết công khai: {choices}.',
    'Miễn nhiệm chức danh do đại hội bầu cũng bằng phiếu kín: xem lại biên bản.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
