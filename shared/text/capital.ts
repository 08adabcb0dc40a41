import type { AssetKind } from '../contract/capital-proposals'
import { formatCivilDate } from '../domain/civil-date'
import { formatDong } from '../domain/money'

const countryNames = new Intl.DisplayNames('vi', { type: 'region' })

/** What the program writes into vouchers of capital and prints on its papers. */
export const capitalWords = {
  contributed: (name: string) => `Thành viên ${name} góp vốn`,
  contributedInKind: (name: string, asset: string) => `Thành viên ${name} góp vốn bằng tài sản: ${asset}`,
  refunded: (name: string) => `Trả lại vốn góp cho thành viên ${name}`,
  transferred: (from: string, to: string) => `Chuyển vốn góp của ${from} cho ${to}`,
  inherited: (from: string, to: string) => `${to} thừa kế vốn góp của ${from}`,
} as const

/** The kinds of what is contributed, in the words of article 73.1. */
export const assetKindWords: Readonly<Record<AssetKind, string>> = {
  foreignCurrency: 'Ngoại tệ tự do chuyển đổi',
  gold: 'Vàng',
  landUseRight: 'Quyền sử dụng đất',
  intellectualProperty: 'Quyền sở hữu trí tuệ',
  technology: 'Công nghệ',
  knowHow: 'Bí quyết kỹ thuật',
  otherAsset: 'Tài sản khác',
  otherRight: 'Quyền khác',
}

/** What a contribution in kind must say, as a refusal names it. */
export const assetFieldWords = {
  name: 'tên tài sản',
  unit: 'đơn vị tính',
  valuedBy: 'tổ chức thẩm định giá',
  useUntil: 'thời hạn hưởng quyền',
} as const

/** The fields of article 75.2 that a certificate may lack. */
export const certificateFieldWords = {
  unitCode: 'mã số hợp tác xã',
  unitAddress: 'địa chỉ trụ sở hợp tác xã',
  representative: 'người đại diện theo pháp luật',
  name: 'họ tên thành viên',
  address: 'địa chỉ liên lạc của thành viên',
  nationality: 'quốc tịch',
  idNumber: 'số định danh cá nhân hoặc số giấy tờ pháp lý',
} as const

/** The lines of the history for commands of capital. */
export const capitalSummaries = {
  pledged: (name: string) => `Ghi tăng vốn cam kết của ${name}`,
  contributed: (name: string, number: string) => `Thành viên ${name} góp vốn, ${number}`,
  reduced: (name: string) => `Giảm vốn cam kết chưa góp của ${name}`,
  refunded: (name: string, number: string) => `Trả lại vốn góp cho ${name}, ${number}`,
  transferred: (from: string, to: string, number: string) => `Chuyển vốn góp của ${from} cho ${to}, ${number}`,
  certified: (name: string, number: string) => `Cấp giấy chứng nhận vốn góp số ${number} cho ${name}`,
  certificateRecorded: (name: string, number: string) => `Ghi giấy chứng nhận vốn góp đã cấp số ${number} của ${name}`,
  certificateWithdrawn: (number: string) => `Thu hồi giấy chứng nhận vốn góp số ${number}`,
} as const

/** The words of the certificate and of the hand-over record; dates YYYY-MM-DD, amounts in đồng. */
export const capitalPrintWords = {
  certificateFile: 'giay-chung-nhan',
  handoverFile: 'giao-nhan-tai-san',
  /** Across a certificate that no longer counts. */
  ended: 'HẾT HIỆU LỰC',
  nationality: (code: string) => (/^[A-Z]{2}$/.test(code) ? (countryNames.of(code) ?? code) : code),
  handoverTitle: 'Biên bản giao nhận tài sản góp vốn',
  handoverDay: (date: string) =>
    `Ngày ${formatCivilDate(date)}, chúng tôi gồm các bên dưới đây lập biên bản giao nhận tài sản góp vốn theo Điều 76 Luật Hợp tác xã số 17/2023/QH15.`,
  receiver: 'BÊN NHẬN',
  unit: 'Tên hợp tác xã',
  headOffice: 'Địa chỉ trụ sở chính',
  representative: 'Người đại diện',
  giver: 'BÊN GÓP VỐN',
  organisation: 'Tên tổ chức',
  person: 'Họ và tên',
  address: 'Địa chỉ liên lạc',
  nationalityLabel: 'Quốc tịch',
  identity: 'Số định danh hoặc giấy tờ pháp lý',
  assets: 'TÀI SẢN GÓP VỐN',
  columns: {
    kind: 'Loại tài sản',
    name: 'Tên tài sản',
    quantity: 'Số lượng',
    value: 'Giá trị (đồng)',
    total: 'Tổng giá trị',
  },
  inWords: (amount: string) => `Tổng giá trị bằng chữ: ${amount}.`,
  ofCharterCapital: (percent: string, total: number) =>
    `Tổng giá trị tài sản bằng ${percent} vốn điều lệ của hợp tác xã (${formatDong(total)} đồng).`,
  valued: (
    { valuation, valuedBy }: { valuation: 'agreed' | 'appraised'; valuedBy: string },
    resolution: { number: string; date: string } | null,
  ) => {
    const by = valuation === 'agreed' ? 'do hai bên thỏa thuận' : `do ${valuedBy} thẩm định, hai bên chấp thuận`
    const ground = resolution
      ? `, theo nghị quyết số ${resolution.number} ngày ${formatCivilDate(resolution.date)}`
      : ''
    return `Giá trị tài sản ${by}${ground} (Điều 77).`
  },
  ownership: 'Quyền sở hữu tài sản được chuyển cho hợp tác xã từ ngày giao nhận.',
  rightOfUse: (date: string) =>
    `Hợp tác xã được hưởng quyền đối với tài sản đến hết ngày ${date}; quyền sở hữu vẫn thuộc bên góp vốn (Điều 76.2).`,
  copies: 'Biên bản lập thành hai bản có giá trị như nhau, mỗi bên giữ một bản.',
  giverSigns: 'Bên góp vốn',
  receiverSigns: 'Đại diện hợp tác xã',
  signNote: '(Ký, họ tên)',
  sealNote: '(Ký, họ tên, đóng dấu)',
} as const
