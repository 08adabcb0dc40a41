/** Why something stands on the list of what supervisors look at. */
export const watchWords = {
  unlocked: 'Số đã khóa có thể bị sửa sau đó; đối chiếu với bản in lúc khóa',
  beforeVisit: (enteredOn: string, visit: string) =>
    `Ghi ngày ${enteredOn} cho một ngày đã kiểm tra (lần trước ${visit})`,
  paidHolder: (post: string, name: string) => `Chi cho ${post} ${name}`,
  paidKin: (relative: string, post: string, name: string) =>
    `Chi cho ${relative}, người thân đã khai của ${post} ${name}`,
  byName: 'trùng tên, cần xem có đúng người',
} as const
