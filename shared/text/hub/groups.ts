import type { CooperativeStatus, HubOrganisation, Sector, SizeClass } from '../../contract/hub/cooperatives'
import type { RollUpGrouping } from '../../contract/hub/roll-ups'

/** What the words of the register are called where figures are parted by them. */
export const sectorNames: Readonly<Record<Sector, string>> = {
  '': 'Chưa ghi lĩnh vực',
  agriculture: 'Nông, lâm, ngư nghiệp',
  industry: 'Công nghiệp, xây dựng',
  finance: 'Tài chính, tín dụng',
  trade: 'Thương mại, dịch vụ',
}

export const sizeNames: Readonly<Record<SizeClass, string>> = {
  '': 'Chưa ghi quy mô',
  micro: 'Siêu nhỏ',
  small: 'Nhỏ',
  medium: 'Vừa',
  large: 'Lớn',
}

export const statusNames: Readonly<Record<CooperativeStatus, string>> = {
  founded: 'Mới thành lập',
  active: 'Đang hoạt động',
  stopped: 'Tạm ngừng',
  dissolving: 'Đang giải thể',
  dissolved: 'Đã giải thể',
  reorganised: 'Tổ chức lại',
}

export const organisationNames: Readonly<Record<HubOrganisation, string>> = {
  cooperative: 'Hợp tác xã',
  union: 'Liên hiệp hợp tác xã',
  group: 'Tổ hợp tác',
  other: 'Tổ chức khác',
}

/** Those whom the register gives no commune, or whose commune is in no area; and all together. */
export const groupWords = { noCommune: 'Chưa ghi xã', noArea: 'Ngoài các địa bàn', all: 'Toàn bộ' } as const
/** By what a table is parted, as its heading has it. */
export const groupingNames: Readonly<Record<RollUpGrouping, string>> = {
  none: 'Toàn bộ',
  commune: 'Xã, phường',
  area: 'Địa bàn',
  sector: 'Lĩnh vực',
  size: 'Quy mô',
  status: 'Tình trạng',
  organisation: 'Loại hình',
}
