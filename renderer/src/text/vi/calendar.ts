/** The place where everything that is due stands on one page. */
export const calendarText = {
  title: 'Lịch việc',
  sub: (overdue: number, due: number) =>
    overdue === 0
      ? `${due} việc có hạn trong 30 ngày tới`
      : `${overdue} việc quá hạn, ${due} việc có hạn trong 30 ngày tới`,
  reading: 'Đang đọc lịch việc',
  filters: 'Lọc lịch việc',
  whose: 'Việc của ai',
  everybody: 'Việc của mọi người',
  span: 'Xem đến',
  spans: { '3': '3 tháng tới', '12': '12 tháng tới', '60': '5 năm tới' } as Readonly<Record<string, string>>,
  withDone: 'Cả việc đã xong',
  overdue: 'Quá hạn',
  month: (month: string) => `Tháng ${month}`,
  noDay: 'Chưa có hạn',
  count: (count: number) => `${count} việc`,
  list: 'Việc có hạn',
  open: 'mở nơi làm việc đó',
  walk: 'đi giữa các việc',
  empty: 'Không có việc nào có hạn',
  emptyWay:
    'Hạn của luật, của Điều lệ, của cuộc họp, nhiệm kỳ, kiến nghị và văn bản đến hiện ở đây khi sổ biết ngày. Hãy lập cuộc họp, ghi chức danh, hoặc xem xa hơn.',
  none: 'Không có việc nào của người này',
  clear: 'Xem việc của mọi người',
  holidays: {
    title: 'Ngày nghỉ lễ',
    words:
      'Hạn niêm yết tính theo ngày làm việc (Điều 14.2): không kể thứ Bảy, Chủ nhật và các ngày dưới đây. Ngày chờ thông báo có thể đổi; hãy sửa khi Nhà nước công bố lịch nghỉ.',
    date: 'Ngày',
    name: 'Nghỉ vì',
    missing: 'Ghi ngày và lý do nghỉ.',
    add: 'Thêm ngày nghỉ',
    list: 'Các ngày nghỉ từ đầu năm nay',
    takeOff: 'Bỏ',
    giveBack: 'Lấy lại',
    worked: 'Là ngày làm việc, khác bảng có sẵn',
    provisional: 'chờ thông báo',
    own: 'tự thêm',
    kept: (date: string) => `Đã ghi ngày ${date}.`,
  },
} as const
