import { roleNames } from '@shared/text/users'

/** The frame around every place: rail, bar on top, status line, what is said when something breaks. */
export const shellText = {
  product: 'Sổ HTX',
  places: 'Các phần việc',
  place: {
    home: 'Tổng quan',
    vouchers: 'Chứng từ',
    reports: 'Sổ và báo cáo',
    members: 'Thành viên',
    resolutions: 'Nghị quyết',
    supervision: 'Kiểm soát',
    accounts: 'Hệ thống tài khoản',
    parties: 'Đối tượng',
    periods: 'Kỳ kế toán',
    imports: 'Nhập từ Excel',
    settings: 'Thiết lập',
  },
  role: roleNames,
  workPeriod: 'Kỳ làm việc',
  findPlaceholder: 'Tìm chứng từ, tài khoản, người, việc',
  sampleRibbon: 'Sổ mẫu để xem thử. Số liệu trong sổ này không phải của hợp tác xã nào.',
  leaveSample: 'Lập sổ của hợp tác xã mình',
  skipToMain: 'Đến phần chính',
  shortcutList: 'Danh sách phím tắt',
  status: {
    label: 'Trạng thái sổ',
    saved: 'Đã lưu',
    saving: 'Đang lưu',
    notSaved: 'Chưa lưu được',
    readOnly: 'Chỉ đọc',
    verified: (at: string, result: string) => `Kiểm tra sổ lần cuối: ${at}, ${result}`,
    clean: 'không sai lệch',
    faulty: 'có chỗ sai',
    neverVerified: 'Chưa kiểm tra sổ lần nào',
    backedUp: (at: string, result: string) => `Sao lưu lần cuối: ${at}, ${result}`,
    proven: 'đã mở thử',
    unproven: 'chưa mở thử',
    neverBackedUp: 'Chưa có bản sao lưu',
  },
  broken: {
    title: 'Phần này gặp lỗi và đã dừng lại',
    reassurance:
      'Những gì đã ghi sổ vẫn còn nguyên. Mở lại phần này; nếu lỗi lặp lại, gửi dòng dưới đây cho người hỗ trợ.',
    again: 'Mở lại phần này',
  },
  notFound: {
    title: 'Không có trang này',
    notSeen: 'Vai trò của bạn không xem phần này. Nhờ chủ sổ cấp quyền.',
    way: (place: string) => `Đến ${place}`,
  },
  loading: 'Đang mở',
} as const
