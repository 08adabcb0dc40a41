/** What is said when a call failed for a reason that belongs to no field. */
export const failureText = {
  lost: 'Bộ phận ghi sổ vừa khởi động lại nên chưa rõ việc này đã xong chưa. Xem lại rồi làm lại nếu cần.',
  signedOut:
    'Trang này không còn được nhận. Ở cửa sổ dòng lệnh đang chạy Sổ HTX, bấm Enter để lấy liên kết mới rồi mở liên kết đó.',
  bug: (reference: string) =>
    `Chương trình gặp lỗi (mã ${reference}). Không có gì được ghi dở; hãy thử lại, nếu lặp lại thì gửi mã này cho người hỗ trợ.`,
  bugUnnamed: (message: string) => `Chương trình gặp lỗi: ${message}. Không có gì được ghi dở; hãy thử lại.`,
  invalid: (field: string) => `Nội dung ở «${field}» chưa đúng. Hãy sửa rồi làm lại.`,
  invalidWhole: 'Nội dung gửi đi chưa đúng. Hãy kiểm tra lại các ô rồi làm lại.',
} as const
