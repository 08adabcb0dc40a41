/** The register of members: its list, and the words every tab of the place shares. Each other part keeps its own file. */
export const memberText = {
  title: 'Thành viên',
  tabs: 'Các phần của sổ thành viên',
  tab: { list: 'Danh sách' },
  reading: 'Đang đọc sổ đăng ký thành viên',
  type: {
    official: 'Thành viên chính thức',
    contributing: 'Liên kết góp vốn',
    nonContributing: 'Liên kết không góp vốn',
  },
  stage: {
    applied: 'Đã nộp đơn',
    approved: 'Đã có quyết định',
    active: 'Đang là thành viên',
    leaving: 'Đang xin ra',
    left: 'Đã ra',
    rejected: 'Không được kết nạp',
  },
  form: {
    individual: 'Cá nhân',
    household: 'Hộ gia đình',
    cooperativeGroup: 'Tổ hợp tác',
    organisation: 'Tổ chức',
  },
  page: {
    facts: 'Lý lịch',
    fact: {
      idNumber: 'Số căn cước',
      address: 'Nơi ở',
      phone: 'Điện thoại',
      joinedOn: 'Gia nhập',
    },
  },
  list: {
    grid: 'Sổ đăng ký thành viên',
    find: 'Tìm tên, mã, số căn cước, điện thoại',
    filters: 'Lọc thành viên',
    column: {
      code: 'Mã',
      name: 'Họ và tên',
      birthYear: 'Năm sinh',
      type: 'Loại',
      idNumber: 'Số căn cước',
      phone: 'Điện thoại',
      hamlet: 'Xóm, thôn',
      joinedOn: 'Gia nhập',
      pledged: 'Vốn cam kết',
      paid: 'Vốn đã góp',
      stage: 'Tình trạng',
    },
    shown: (count: string) => `Cộng ${count} thành viên`,
  },
} as const
