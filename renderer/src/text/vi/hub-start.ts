/** The page of an alliance's window while no store is open. */
export const hubStartText = {
  intro: 'Nơi liên minh nhận báo cáo của các hợp tác xã và tổng hợp toàn tỉnh. Chạy ngay trên máy này.',
  open: {
    title: 'Mở sổ tổng hợp có sẵn',
    detail: 'Tệp .htxh của liên minh, trên máy hoặc ổ đĩa khác. Mở rồi mỗi người đăng nhập bằng tên của mình.',
    choose: 'Chọn tệp',
  },
  create: {
    title: 'Lập sổ tổng hợp mới',
    detail: 'Mỗi liên minh một sổ. Người lập là người duyệt đầu tiên; thêm cán bộ và sửa thông tin trong Cài đặt.',
    name: 'Tên liên minh',
    taxCode: 'Mã số thuế của liên minh',
    approver: 'Họ tên người duyệt',
    password: 'Mật khẩu',
    again: 'Gõ lại mật khẩu',
    place: 'Nơi cất sổ',
    noPlace: 'hỏi khi bấm Lập sổ tổng hợp',
    changePlace: 'Chọn chỗ',
    confirm: 'Lập sổ tổng hợp',
    fileName: 'lien-minh.htxh',
  },
  missing: {
    name: 'Chưa có tên liên minh',
    taxCode: 'Mã số thuế có 10 chữ số: hợp tác xã ghi mã này khi gửi báo cáo',
    approver: 'Chưa có họ tên người duyệt',
    password: (shortest: number) => `Mật khẩu có ít nhất ${shortest} ký tự`,
    again: 'Hai lần gõ mật khẩu chưa giống nhau',
  },
} as const
