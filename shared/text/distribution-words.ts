/** A percentage as people write it: 33,33 %. */
export const percentWords = (value: number): string => `${String(value).replace('.', ',')} %`

/** The lines of the worksheet of a distribution, and how each is computed. Amounts come as they are written, 1.234.567. */
export const distributionWords = {
  afterTax: 'Lợi nhuận sau thuế',
  losses: 'Trừ lỗ các năm trước chuyển sang',
  base: 'Thu nhập để trích quỹ và phân phối',
  retained: 'Giữ lại ở tài khoản 421 vì phần kia bị lỗ',
  fundInternal: 'Quỹ chung không chia, nội bộ',
  fundExternal: 'Quỹ chung không chia, bên ngoài',
  left: 'Còn lại để chia cho thành viên',
  useAndLabour: 'Theo mức sử dụng và công lao động',
  byUse: 'Theo mức sử dụng dịch vụ',
  byLabour: 'Theo công lao động',
  internalByCapital: 'Theo vốn góp, phần nội bộ',
  externalByCapital: 'Theo vốn góp, phần bên ngoài',
  members: 'Cộng chia cho thành viên',
  whole: 'Cộng các phần',
} as const

/** The formulas of the worksheet, with their article and reading in words. */
export const distributionFormulas = {
  afterTax: 'Số dư kết chuyển từ 9111 sang 4211 (bên ngoài) và từ 9112 sang 4212 (nội bộ)',
  losses: 'Lỗ của phần nào trừ vào phần đó (Điều 86, Điều 89 Luật Hợp tác xã)',
  base: 'Lợi nhuận sau thuế trừ lỗ chuyển sang, không nhỏ hơn 0',
  retained: ({ held }: { held: string }) => `Hai phần trái dấu: tổng đem phân phối không quá số dư 421 là ${held}`,
  percentUp: ({ amount, percent }: { amount: string; percent: string }) =>
    `${amount} × ${percent}, làm tròn lên đến đồng`,
  percent: ({ amount, percent }: { amount: string; percent: string }) => `${amount} × ${percent}`,
  fundOfSide: 'Số đại hội quyết, lấy từ phần đã chọn (Điều 86.2)',
  fundOfBoth: 'Số đại hội quyết, lấy từ hai phần theo tỷ lệ còn lại (Điều 86.2)',
  left: 'Thu nhập trừ các quỹ (Điều 86.3)',
  useAndLabour: ({ amount, percent }: { amount: string; percent: string }) =>
    `${amount} × ${percent}, làm tròn lên đến đồng (Điều 86.3.a)`,
  weight: ({ amount, part, whole }: { amount: string; part: string; whole: string }) =>
    `${amount} × ${part} / ${whole}`,
  noLabour: 'Không ai có công lao động: toàn bộ theo mức sử dụng',
  noUse: 'Không ai có mức sử dụng: toàn bộ theo công lao động',
  internalByCapital: ({ left, share }: { left: string; share: string }) => `${left} − ${share} (Điều 86.3.a)`,
  externalByCapital: 'Toàn bộ phần bên ngoài còn lại, theo Điều lệ (Điều 86.3.b)',
  members: 'Cộng phần của mọi thành viên',
  whole: 'Các quỹ cộng phần chia cho thành viên',
} as const
