/** A meeting on another PC, and its rehearsal. */
export const meetingCopyText = {
  title: 'Họp trên máy khác',
  explain:
    'Máy ở hội trường chỉ cần chương trình Sổ HTX và tệp của cuộc họp. Tệp có tên thành viên, chương trình, danh sách dự họp; không có số tiền, số căn cước hay điện thoại của ai.',
  explainAway:
    'Trong lúc cuộc họp ở máy khác, văn phòng vẫn ghi sổ như thường; chỉ riêng cuộc họp này chưa sửa được ở đây.',
  depart: 'Mang sang máy khác',
  departHint: 'Danh sách người có quyền dự họp được chốt từ lúc này. Lưu tệp vào USB rồi mở trên máy ở hội trường.',
  saveAgain: 'Lưu lại tệp',
  departed: 'Đã chốt danh sách và lập tệp của cuộc họp.',
  saved: 'Đã lưu tệp.',
  takeBack: 'Nhận tệp về',
  takenBack: (count: string) => `Đã nhận cuộc họp về: ${count} việc đã vào sổ.`,
  recall: 'Thu hồi',
  recallQuestion: 'Thu hồi bản đang ở máy khác?',
  recallWords:
    'Dùng khi máy đó hỏng, mất, hoặc không dùng đến. Cuộc họp làm tiếp ở văn phòng; tệp đã mang đi sẽ không nhận về được nữa.',
  recallReason: 'Lý do',
  recallMissing: 'Chưa ghi lý do.',
  recallConfirm: 'Thu hồi bản mang đi',
  recalled: 'Đã thu hồi. Cuộc họp làm tiếp ở văn phòng.',
  cancel: 'Thôi',
  away: (at: string, by: string) => `Đang ở máy khác từ ${at}, ${by} mang đi.`,
  here: 'Cuộc họp đang ở văn phòng.',
  over: 'Cuộc họp đã xong, không mang đi nữa.',
  isAway: 'Cuộc họp đang ở máy khác.',
  notAway: 'Cuộc họp không ở máy khác.',
  history: 'Các lần mang đi',
  column: { departed: 'Mang đi', by: 'Người mang', fingerprint: 'Dấu sổ lúc đi', state: 'Kết quả' },
  stateAway: 'đang ở ngoài',
  stateReturned: (at: string, fingerprint: string) => `nhận về ${at}, dấu sổ ${fingerprint}`,
  stateRecalled: (at: string, reason: string) => `thu hồi ${at}: ${reason}`,
  rehearsal: 'Diễn tập',
  rehearsalExplain:
    'Lập một bản có dấu DIỄN TẬP để thử điểm danh, biểu quyết, bầu cử trước ngày họp. Bản này không dùng số nào, không để lại dòng nào trong sổ thật.',
  rehearse: 'Lập bản diễn tập',
} as const
