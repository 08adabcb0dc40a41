/** Signing in, the locked screen, and who is signed in. */
export const sessionText = {
  title: 'Đăng nhập',
  lockedTitle: 'Màn hình đã khóa',
  lockedWords: (name: string) => `${name} gõ mật khẩu để làm tiếp; những gì đang gõ dở vẫn còn nguyên.`,
  otherWords: 'Người khác cũng đăng nhập được ở đây; phần gõ dở chưa lưu nháp của người trước sẽ đóng lại.',
  signedOutWords: 'Sổ này có mật khẩu. Chọn tên của bạn rồi gõ mật khẩu.',
  who: 'Người dùng',
  password: 'Mật khẩu',
  signIn: 'Đăng nhập',
  otherBook: 'Mở sổ khác',
  passwordMissing: 'Chưa gõ mật khẩu.',
  lock: 'Khóa màn hình',
  lockWords: 'khoa man hinh roi may tam dung session',
  switchUser: 'Đổi người dùng',
  switchWords: 'doi nguoi dung dang xuat dang nhap logout',
  noPassword: 'Sổ chưa đặt mật khẩu nên không khóa được. Đặt mật khẩu ở Thiết lập, phần Người dùng.',
} as const
