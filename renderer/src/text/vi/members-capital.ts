import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'

/** 'Đ74.1', as a figure of the law names its article, in the words of the screens: 'Điều 74.1'. */
const articleName = (article: string) => article.replace(/^Đ/, 'Điều ')

/** The words of members' capital: its tab, its panel on a member's page, and their forms. Amounts in đồng, dates YYYY-MM-DD. */
export const memberCapitalText = {
  tab: 'Vốn góp',
  reading: 'Đang đọc vốn góp…',
  title: 'Vốn góp',
  whole: (amount: number) => `vốn điều lệ ${formatDong(amount)}`,
  grid: 'Vốn góp của từng thành viên',
  find: 'Tìm thành viên',
  count: (count: number) => `${formatDong(count)} thành viên có vốn`,
  empty: 'Chưa có vốn góp',
  emptyWay: 'Nhập danh sách thành viên kèm vốn cam kết, hoặc kết nạp thành viên đầu tiên.',
  nothingFound: 'Không tìm thấy thành viên nào',
  searchOther: 'Thử tên khác, hoặc xóa ô tìm.',
  column: {
    code: 'Mã',
    name: 'Thành viên',
    type: 'Loại',
    pledged: 'Cam kết',
    paid: 'Đã góp',
    left: 'Còn phải góp',
    share: 'Tỷ lệ %',
    state: 'Hạn góp',
    certificate: 'Giấy chứng nhận',
  },
  agrees: (amount: number) => `Khớp TK 4111: ${formatDong(amount)}`,
  differs: 'Lệch với tài khoản 4111',
  differsBy: (paid: number, ledger: number) =>
    `Sổ đăng ký ${formatDong(paid)}, tài khoản 4111 ${formatDong(ledger)}. Chưa kết chuyển được năm khi còn lệch.`,
  difference: {
    noParty: (number: string, amount: number) => `${number}: ${formatDong(amount)} không ghi thành viên`,
    notMember: (number: string, amount: number, party: string) =>
      `${number}: ${formatDong(amount)} ghi cho ${party}, không có trong sổ đăng ký`,
    nonContributing: (number: string, amount: number, party: string) =>
      `${number}: ${formatDong(amount)} ghi cho ${party}, thành viên liên kết không góp vốn`,
    negative: (_: string, amount: number, party: string) => `${party}: vốn đã góp âm ${formatDong(amount)}`,
  },
  state: {
    none: '',
    paid: 'Đã góp đủ',
    open: (on: string | null) => (on === null ? 'Chưa rõ hạn' : `Đến ${formatCivilDate(on)}`),
    endMembership: (on: string | null) =>
      `Quá hạn${on === null ? '' : ` ${formatCivilDate(on)}`}: chấm dứt tư cách (74.6.a)`,
    reRegister: (on: string | null) =>
      `Thiếu; đăng ký lại vốn${on === null ? '' : ` trước ${formatCivilDate(on)}`} (74.7)`,
    reRegisterLate: (on: string | null) =>
      `Quá hạn đăng ký lại vốn${on === null ? '' : ` ${formatCivilDate(on)}`} (74.7)`,
  },
  bar: {
    paid: 'Đã góp so với cam kết',
    paidOf: (paid: number, pledged: number) => `${formatDong(paid)} / ${formatDong(pledged)}`,
    share: 'Phần trong vốn điều lệ',
    associates: 'Các thành viên liên kết góp vốn',
    foreign: 'Các thành viên nước ngoài',
    percent: (text: string) => `${text} %`,
    limit: (article: string, amount: number) => `trần theo ${articleName(article)}: ${formatDong(amount)}`,
  },
  certificate: {
    line: 'Giấy chứng nhận phần vốn góp',
    number: (number: string) => `số ${number}`,
    none: 'Chưa cấp giấy chứng nhận phần vốn góp',
    outdated: 'nội dung đã thay đổi, cần cấp đổi (Điều 75.3)',
    ended: {
      lost: (on: string) => `mất, thay ngày ${formatCivilDate(on)}`,
      damaged: (on: string) => `hỏng, thay ngày ${formatCivilDate(on)}`,
      exchanged: (on: string) => `đã đổi ngày ${formatCivilDate(on)}`,
      withdrawn: (on: string) => `thu hồi ngày ${formatCivilDate(on)}`,
    },
  },
  history: 'Diễn biến vốn góp',
  event: {
    opening: 'Vốn cam kết có từ trước',
    pledge: 'Cam kết góp vốn khi gia nhập',
    increase: 'Cam kết góp thêm',
    payment: 'Góp vốn',
    reduction: 'Giảm phần chưa góp',
    refund: 'Trả lại vốn góp',
    transfer: 'Chuyển vốn góp',
    inheritance: 'Thừa kế vốn góp',
    posting: 'Chứng từ',
  },
  pledgedBy: (amount: number) => `cam kết ${amount > 0 ? '+' : ''}${formatDong(amount)}`,
  handover: 'Biên bản giao nhận',
  openVoucher: (number: string) => `Mở chứng từ ${number}`,
  act: {
    contribute: 'Góp vốn',
    refund: 'Trả lại vốn',
    transfer: 'Chuyển, thừa kế',
    reduce: 'Giảm phần chưa góp',
    certify: 'Cấp giấy',
    recordCertificate: 'Ghi giấy cũ',
    withdraw: 'Thu hồi giấy',
    print: 'In giấy',
    open: 'Mở trang thành viên',
  },
  notPermitted: 'Vai trò của bạn không ghi vốn góp.',
  readOnly: 'Sổ đang mở để xem.',
  form: {
    contribute: (name: string) => `Góp vốn: ${name}`,
    refund: (name: string) => `Trả lại vốn góp: ${name}`,
    transfer: (name: string) => `Chuyển vốn góp của ${name}`,
    reduce: (name: string) => `Giảm phần chưa góp: ${name}`,
    certify: (name: string) => `Giấy chứng nhận: ${name}`,
    recordCertificate: (name: string) => `Giấy đã cấp trước: ${name}`,
    withdraw: (name: string) => `Thu hồi giấy chứng nhận: ${name}`,
    date: 'Ngày',
    pledge: 'Cam kết góp thêm',
    paid: 'Góp lần này',
    account: 'Ghi Nợ tài khoản',
    creditAccount: 'Ghi Có tài khoản',
    bank: 'Tài khoản ngân hàng',
    dueOn: 'Hạn góp phần cam kết thêm',
    inKind: 'Góp bằng tài sản',
    amount: 'Số tiền',
    paidTo: 'Người nhận tiền, nếu không phải thành viên',
    to: 'Thành viên nhận',
    inheritance: 'Thừa kế (Điều 90.3)',
    note: 'Ghi chú',
    number: 'Số giấy chứng nhận',
    issuedOn: 'Ngày cấp',
    contribution: 'Phần vốn góp ghi trên giấy',
    certifyKind: { issue: 'Cấp lần đầu', reissue: 'Cấp lại', exchange: 'Cấp đổi' },
    kind: 'Cách cấp',
    cause: 'Lý do cấp lại',
    causes: { lost: 'Giấy cũ bị mất', damaged: 'Giấy cũ bị hỏng' },
    save: 'Ghi sổ',
    issue: 'Cấp giấy',
    incomplete: 'Chưa ghi đủ số tiền và ngày.',
    done: 'Đã ghi vốn góp',
    doneVoucher: (number: string) => `Đã ghi sổ ${number}`,
    certified: (number: string) => `Đã cấp giấy chứng nhận số ${number}`,
    withdrawn: 'Đã thu hồi giấy chứng nhận',
    asset: {
      kind: 'Loại tài sản (Điều 73.1)',
      name: 'Tên tài sản',
      quantity: 'Số lượng',
      unit: 'Đơn vị tính',
      valuation: 'Định giá (Điều 77)',
      agreed: 'Hai bên thỏa thuận',
      appraised: 'Tổ chức thẩm định giá',
      valuedBy: 'Tên tổ chức thẩm định giá',
      useUntil: 'Hưởng quyền đến ngày; để trống khi chuyển quyền sở hữu',
      insteadOfPledged: 'Khác loại tài sản đã cam kết (Điều 74.5)',
    },
  },
  plan: {
    label: 'Việc sẽ ghi',
    allowed: (part: string, percent: string, article: string) =>
      `Sau khi ghi: ${part} %, trong mức ${percent} % (${articleName(article)}).`,
    warned: (who: string, part: string, percent: string, article: string) =>
      `${who} sẽ giữ ${part} %, quá mức ${percent} %. Vẫn ghi được; trong 12 tháng phải đưa về mức (${articleName(article)}).`,
    refused: (part: string, percent: string, article: string) =>
      `Sau khi ghi: ${part} %, quá mức ${percent} % (${articleName(article)}).`,
    associates: 'Các thành viên liên kết góp vốn',
    voucher: (kind: string, debit: string, credit: string, amount: number) =>
      `${kind}: Nợ ${debit} / Có ${credit}, ${formatDong(amount)}`,
    after: (pledged: number, paid: number) => `Còn lại: cam kết ${formatDong(pledged)}, đã góp ${formatDong(paid)}`,
    coverage: ({
      assets,
      indivisible,
      liabilities,
      left,
    }: {
      assets: number
      indivisible: number
      liabilities: number
      left: number
    }) =>
      `Tài sản ${formatDong(assets)} trừ phần không chia ${formatDong(indivisible)} trừ nợ ${formatDong(liabilities)} trừ khoản trả: còn ${formatDong(left)} (Điều 78.3)`,
  },
} as const
