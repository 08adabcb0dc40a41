/** Why the store of an alliance cannot be used, and the way out. */
export const hubUnusable = {
  none: 'Chưa mở sổ tổng hợp nào. Hãy mở sổ tổng hợp của liên minh, hoặc lập sổ mới.',
  missing: 'Không thấy tệp tổng hợp của liên minh ở chỗ này. Hãy chọn lại chỗ của tệp, hoặc lập mới bằng htx hub init.',
  notAHub: 'Đây không phải kho dữ liệu tổng hợp của liên minh. Hãy chọn đúng tệp, hoặc lập mới bằng htx hub init.',
  newer:
    'Kho dữ liệu do bản mới hơn của chương trình ghi. Hãy cập nhật chương trình rồi mở lại; dữ liệu không bị thay đổi.',
  damaged: 'Kho dữ liệu bị hỏng nên không ghi gì nữa. Hãy giữ nguyên và khôi phục từ bản sao lưu gần nhất.',
  busy: 'Kho dữ liệu đang bận vì một chương trình khác đang ghi. Hãy đợi một lát rồi làm lại.',
  full: 'Ổ đĩa đã đầy nên chưa ghi được. Không có gì bị ghi dở; hãy dọn bớt ổ đĩa rồi làm lại.',
  storage: 'Không đọc ghi được tệp tổng hợp. Hãy xem ổ đĩa còn cắm, còn chỗ và có quyền ghi không.',
  unreachable:
    'Không kết nối được máy chủ PostgreSQL. Hãy xem máy chủ có chạy không, địa chỉ, tên và mật khẩu có đúng không.',
} as const
