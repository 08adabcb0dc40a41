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

/** Descriptions in the vouchers of a distribution. */
export const distributionVoucherWords = {
  cover: 'Bù lỗ của phần kia theo nghị quyết',
  joined: 'Chuyển thu nhập nội bộ sang bên ngoài vì không phân tách (Điều 85.1)',
} as const

/** The list of payments for the bank. */
export const bankFileWords = {
  file: (year: number) => `chi-thu-nhap-${year}`,
  sheet: 'Danh sach chi',
  purpose: (year: number, code: string) => `Chi thu nhập năm ${year} ${code}`,
  columns: {
    number: 'STT',
    name: 'Ten nguoi nhan',
    account: 'So tai khoan',
    bank: 'Ngan hang',
    amount: 'So tien',
    purpose: 'Noi dung',
  },
} as const

const types = {
  official: 'thành viên chính thức',
  contributing: 'thành viên liên kết góp vốn',
  nonContributing: 'thành viên liên kết không góp vốn',
} as const

/** The papers of a distribution: the proposal for the meeting, and one page a member. */
export const distributionPaperWords = {
  types,
  proposalTitle: 'Phương án phân phối thu nhập',
  yearSubject: (year: number, name: string) => `Năm ${year}, ${name}`,
  grounds: (closing: string, year: number) => [
    'Căn cứ Luật Hợp tác xã số 17/2023/QH15, các Điều 84, 85, 86',
    'Căn cứ Điều lệ của hợp tác xã',
    `Căn cứ kết quả năm ${year} đã kết chuyển theo chứng từ ${closing}`,
  ],
  stepsHeading: 'I. Các bước phân phối',
  membersHeading: (count: string) => `II. Phần của từng thành viên (${count} người)`,
  stepColumns: ['Bước và cách tính', 'Nội bộ', 'Bên ngoài', 'Cộng'],
  memberColumns: [
    'STT',
    'Mã',
    'Họ và tên',
    'Theo sử dụng',
    'Theo công',
    'Vốn, nội bộ',
    'Vốn, bên ngoài',
    'Cộng',
    'Khấu trừ',
    'Thực nhận',
  ],
  carriedOver: 'Mang sang trang sau',
  broughtForward: 'Trang trước mang sang',
  total: 'Tổng cộng',
  rounding:
    'Tỷ lệ quỹ bên ngoài và phần theo sử dụng, công lao động làm tròn lên đến đồng. Phần lẻ chia theo phần dư lớn nhất, bằng nhau thì theo mã thành viên.',
  signatures: ['Người lập', 'Kế toán trưởng', 'Người đại diện theo pháp luật'],
  memberTitle: 'Cách tính phần thu nhập được chia',
  memberField: 'Họ và tên',
  codeField: 'Mã',
  byUse: 'Theo mức sử dụng dịch vụ',
  byLabour: 'Theo công lao động',
  byCapitalInternal: 'Theo vốn góp, phần nội bộ',
  byCapitalExternal: 'Theo vốn góp, phần bên ngoài',
  useExplained: (own: string, all: string) =>
    `Thành viên sử dụng ${own} đồng trong ${all} đồng sản phẩm, dịch vụ hợp tác xã cung cấp cho thành viên chính thức trong năm (Điều 4.9).`,
  labourExplained: (own: string, all: string) =>
    `Tiền công của thành viên là ${own} đồng trong ${all} đồng tiền công của các thành viên chính thức trong năm (Điều 4.10).`,
  capitalExplained: (own: string, all: string, date: string) =>
    `Vốn góp của thành viên là ${own} đồng trong ${all} đồng tính đến ngày ${date} (Điều 4.23).`,
  capitalDaysExplained: (own: string, all: string, days: number) =>
    `Vốn góp tính theo số ngày trong năm: ${own} trong ${all} triệu-ngày của ${days} ngày, theo Điều lệ.`,
  millionDays: (amount: string) => `${amount} triệu-ngày`,
  potsHeading: 'Số đem chia',
  shareHeading: 'Phần của thành viên',
  sum: 'Cộng được chia',
  withheld: (percent: string) => `Khấu trừ thuế thu nhập cá nhân ${percent} phần theo vốn`,
  net: 'Thực nhận',
  netInWords: (words: string) => `Bằng chữ: ${words}.`,
  nothing: 'Không có phần nào',
  fileProposal: (year: number) => `phuong-an-phan-phoi-${year}`,
  fileMembers: (year: number) => `cach-tinh-phan-thanh-vien-${year}`,
} as const
