/** A practice book: its tasks, and how each stands on the book. */
export const lessonText = {
  title: 'Bài thực hành',
  reading: 'Đang kiểm tra bài trên sổ',
  tasks: 'Các việc phải làm',
  check: 'Kiểm tra lại',
  doneOf: (done: number, all: number) => `xong ${done} trên ${all} việc`,
  finished: 'Đã làm đúng cả bài. Sổ này giữ lại để xem; bài khác lập một sổ khác.',
  state: { open: 'chưa làm', done: 'đúng', wrong: 'chưa đúng' },
  ribbon: 'SỔ THỰC HÀNH. Số liệu để học, không phải của hợp tác xã nào; mọi bản in đều đóng dấu thực hành.',
  leave: 'Đóng bài thực hành',
  offered: 'Các bài thực hành',
  intro:
    'Mỗi bài là một sổ thật để làm thử từ đầu đến cuối. Chương trình kiểm tra trên chính sổ, không phải trắc nghiệm.',
  begin: 'Bắt đầu bài này',
  making: 'Đang lập sổ thực hành',
  taskCount: (count: number) => `${count} việc`,
} as const
