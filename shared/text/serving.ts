/** What the program says in the terminal and in a refused browser while it serves its page on this machine. */
export const serving = {
  programName: 'Sổ HTX',
  running: 'Bấm Enter để lấy liên kết mới, Ctrl+C để dừng.',
  noBrowser: 'Không mở được trình duyệt; hãy mở địa chỉ ở trên.',
  refused: 'Yêu cầu này không được nhận.',
  signedOut:
    'Trình duyệt này chưa được mở bằng liên kết của chương trình. Hãy bấm Enter ở cửa sổ dòng lệnh đang chạy Sổ HTX để lấy liên kết mới rồi mở liên kết đó.',
  usedLink:
    'Liên kết này đã được dùng, đã hết hiệu lực hoặc không đến từ chương trình. Hãy bấm Enter ở cửa sổ dòng lệnh đang chạy Sổ HTX để lấy liên kết mới.',
} as const
