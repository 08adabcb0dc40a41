/** Reports to the alliance: the place and its tabs; each tab keeps its own file of words. */
export const allianceText = {
  title: 'Báo cáo liên minh',
  sub: 'Số liệu của hợp tác xã, lấy từ sổ, gửi liên minh và cơ quan đăng ký kinh doanh',
  tabs: 'Các phần của báo cáo liên minh',
  tab: {
    indicators: 'Chỉ tiêu',
    exchange: 'Trao đổi với liên minh',
  },
  reading: 'Đang đọc số liệu báo cáo',
} as const
