/** The key a book signs its packets with: made, printed to be registered, replaced. */
export const bookKeyText = {
  title: 'Khóa ký của sổ',
  none: 'Sổ chưa có khóa ký. Tạo khóa một lần, in giấy đăng ký, ký tên, đóng dấu rồi gửi từng nơi nhận.',
  make: 'Tạo khóa ký',
  made: 'Đã tạo khóa ký. Hãy in giấy đăng ký.',
  password: 'Mật khẩu của chủ sổ',
  print: 'In giấy đăng ký khóa',
  replace: 'Thay khóa ký',
  replaceQuestion: 'Thay khóa ký của sổ?',
  replaceWords:
    'Khóa cũ không ký được nữa. Mọi nơi nhận phải có giấy đăng ký mới, có chữ ký và dấu, thì mới nhận gói tiếp. Chỉ thay khi khóa bị lộ hoặc quên mật khẩu.',
  sealed: 'Khóa được giữ kín bằng mật khẩu của chủ sổ.',
  notSealed: 'Chủ sổ chưa đặt mật khẩu nên khóa không được giữ kín. Nên đặt mật khẩu ở phần Thiết lập.',
} as const
