/** Words of verifying and backing up, which several places start. */
export const upkeepText = {
  /** What a running task is doing, by the core's own word for the step. */
  steps: {
    file: 'Đang đọc tệp sổ',
    commands: 'Đang đối chiếu lịch sử',
    vouchers: 'Đang đọc lại chứng từ',
    balances: 'Đang cộng lại số dư',
    copy: 'Đang chép sổ',
    prove: 'Đang mở thử bản sao lưu',
    encrypt: 'Đang mã hóa bản sao lưu',
    second: 'Đang chép sang nơi cất thứ hai',
    rows: 'Đang ghi các dòng',
  } as Readonly<Record<string, string>>,
} as const
