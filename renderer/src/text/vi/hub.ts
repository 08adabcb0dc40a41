/** What the kinds of packets are called. */
const packetKinds: Readonly<Record<string, string>> = {
  'cooperative-report': 'Báo cáo',
  'training-results': 'Kết quả đào tạo',
  'project-report': 'Báo cáo dự án',
  'waiting-request': 'Hỏi tin',
  'report-receipt': 'Giấy trả lời báo cáo',
  'alliance-news': 'Tin liên minh',
}

/** The frame of an alliance's program: its places, its roles, the line at the foot. Each place has a file of its own. */
export const hubText = {
  product: 'Sổ HTX liên minh',
  place: {
    board: 'Bảng theo dõi',
    intake: 'Tiếp nhận',
    register: 'Sổ đăng ký',
    downward: 'Gửi xuống',
    rollup: 'Tổng hợp',
    settings: 'Cài đặt',
  },
  role: { officer: 'Cán bộ', approver: 'Người duyệt', reader: 'Người xem' },
  findPlaceholder: 'Tìm hợp tác xã, việc, phần việc',
  notSeen: 'Vai trò của bạn không xem phần này. Nhờ người duyệt của liên minh đổi vai trò.',
  signedOutWords: 'Chọn tên của bạn rồi gõ mật khẩu.',
  notPermitted: 'Vai trò của bạn không được làm việc này. Nhờ cán bộ hoặc người duyệt của liên minh.',
  unusable: 'Chưa dùng được kho dữ liệu của liên minh',
  brokenReassurance:
    'Những gì đã ghi vẫn còn nguyên. Mở lại phần này; nếu lỗi lặp lại, gửi dòng dưới đây cho người hỗ trợ.',
  packetKind: (kind: string) => packetKinds[kind] ?? kind,
  status: {
    label: 'Trạng thái kho dữ liệu',
    store: (place: string) => `Kho dữ liệu: ${place}`,
    keyOpen: 'Khóa ký của liên minh đang mở',
    keyClosed: 'Khóa ký của liên minh chưa mở',
  },
} as const
