/** The status board of an alliance: who has reported. */
export const hubBoardText = {
  title: 'Bảng theo dõi',
  reading: 'Đang đọc bảng theo dõi',
  emptyTitle: 'Chưa có kỳ báo cáo nào',
  emptyWords:
    'Kỳ báo cáo hiện ra khi liên minh có mẫu báo cáo trong lịch nộp, hoặc khi nhận được báo cáo đầu tiên. Ghi hợp tác xã và khóa của họ ở Sổ đăng ký, rồi nhận gói báo cáo ở Tiếp nhận.',
} as const
