/** Why a backup was not made or cannot be used: what stands behind «không dùng được» in its refusal. */
export const backupReasons = {
  damagedCopy: 'SQLite báo bản sao bị lỗi',
  differs: 'bản sao không khớp với sổ',
  changed: 'tệp đã bị thay đổi so với lúc sao lưu',
  unverified: 'kiểm tra thấy sổ trong bản sao lưu có lỗi',
  notABook: 'trong tệp không có sổ',
  otherBook: 'đây là bản sao lưu của một sổ khác',
  meetingCopy: 'đây là bản mang đi của một cuộc họp, nhận về ở trang của cuộc họp đó',
  passwordNeeded: 'bản sao lưu này có mật khẩu',
  encryptionDiffers: 'bản mã hóa đọc lại không giống bản gốc',
} as const

/** Why the second place took no copy. */
export const secondPlaceReasons = {
  missing: 'không thấy thư mục sao lưu thứ hai, có thể ổ đĩa chưa cắm',
  sameFolder: 'thư mục sao lưu thứ hai trùng với thư mục thứ nhất',
} as const

/** What a listing adds for a book that is missing or damaged and of which a proven backup is known. */
export function rescueText(file: string): string {
  return `Bản sao lưu đã kiểm chứng gần nhất: ${file}`
}

/** Why a book's settings of backups are not taken. */
export const backupSettingTexts = {
  secondFolder: 'thư mục sao lưu thứ hai',
  absolute: 'hãy ghi đường dẫn đầy đủ của thư mục',
} as const
