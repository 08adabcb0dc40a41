/** Taking in packets from files, a folder or a stick. */
export const hubIntakeText = {
  title: 'Tiếp nhận',
  sub: 'Nhận gói báo cáo từ tệp, thư mục hoặc USB',
  drop: 'Kéo gói vào đây',
  over: 'Thả để nhận',
  words:
    'Gói là tệp .zip mà chương trình của hợp tác xã lập, nhận qua USB hay thư điện tử. Chọn cả thư mục cũng được; gói đã nhận rồi thì không ghi lần nữa.',
  files: 'Chọn tệp',
  folder: 'Chọn thư mục hoặc USB',
  clear: 'Xóa danh sách này',
  taking: (file: string) => `Đang nhận ${file}`,
  stopped: (done: string, total: string) => `Đã dừng sau ${done} trong ${total} gói. Gói đã nhận vẫn giữ.`,
  noPackets: 'Chỗ này không có tệp .zip nào.',
  grid: 'Kết quả tiếp nhận',
  counts: (taken: string, known: string, refused: string) =>
    `${taken} gói mới, ${known} gói đã có, ${refused} gói không nhận`,
  column: { file: 'Tệp', outcome: 'Kết quả', sender: 'Nơi gửi', what: 'Nội dung' },
  outcome: { taken: 'Đã nhận', known: 'Đã có', refused: 'Không nhận' },
  replaced: 'thay lần gửi trước',
  report: (period: string, revision: number) => `Báo cáo ${period}, lần gửi ${revision}`,
  empty: 'Chưa nhận gói nào trong lần này',
  emptyWay: 'Kết quả từng gói hiện ở đây: nhận, đã có, hay không nhận vì sao. Gói đã nhận xem ở Bảng theo dõi.',
  detail: {
    refused: 'Vì sao không nhận',
    way: 'Không có gì của gói này được ghi. Báo nơi gửi theo các câu trên, rồi nhận gói mới.',
    known: 'Gói này giống từng byte với một gói đã nhận, nên không ghi lần nữa.',
    sha: 'SHA-256 của gói',
    kind: 'Loại gói',
    open: 'Xem báo cáo',
    place: (column: string) => `Ở ${column}: `,
  },
} as const
